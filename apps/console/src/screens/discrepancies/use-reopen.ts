import { useMutation } from '@tanstack/react-query'
import { reopenDiscrepancy } from '../../client/sdk.gen.ts'
import { told, toldProblem } from '../../parts/toasts.tsx'

/** Opens a resolved discrepancy again. */
export const useReopen = () =>
  useMutation({
    mutationFn: (discrepancyId: number) => reopenDiscrepancy({ path: { discrepancyId } }),
    onSuccess: () => told('Reopened.'),
    onError: toldProblem,
  })

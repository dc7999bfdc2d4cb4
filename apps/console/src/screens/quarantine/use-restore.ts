import { useMutation } from '@tanstack/react-query'
import { restoreRecords } from '../../client/sdk.gen.ts'
import { countOf } from '../../parts/format.ts'
import { told, toldProblem } from '../../parts/toasts.tsx'

/** Brings dismissed records back into quarantine. */
export const useRestore = () =>
  useMutation({
    mutationFn: (lineageIds: number[]) => restoreRecords({ body: { lineageIds } }),
    onSuccess: ({ data }) => told(`${countOf(data.records, 'record')} back in quarantine.`),
    onError: toldProblem,
  })

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { signOut } from '../client/sdk.gen.ts'
import { toldProblem } from '../parts/toasts.tsx'

/** Ends the session and forgets everything the hub had told. */
export const useSignOut = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => signOut(),
    onSuccess: () => queries.resetQueries(),
    onError: toldProblem,
  })
}

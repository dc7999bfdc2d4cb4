import { useQuery, useQueryClient } from '@tanstack/react-query'

const key = ['started-replays'] as const

/** The replays started from this window, so that leaving the page does not lose sight of them. */
export const useStartedReplays = () => {
  const queries = useQueryClient()
  const { data: runIds = none } = useQuery({
    queryKey: key,
    queryFn: () => none,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
  const change = (next: (runIds: readonly number[]) => readonly number[]) =>
    queries.setQueryData<readonly number[]>(key, (old) => next(old ?? none))
  return {
    runIds,
    add: (started: readonly number[]) => change((old) => [...old, ...started]),
    remove: (runId: number) => change((old) => old.filter((each) => each !== runId)),
  }
}

const none: readonly number[] = []

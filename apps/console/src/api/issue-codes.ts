import { useQuery } from '@tanstack/react-query'
import { listIssueCodesOptions } from '../client/@tanstack/react-query.gen.ts'

/** What a code means, one sentence; undefined until known, or for a check of a feed. */
export const useMeaning = (code: string | null | undefined): string | undefined => {
  const { data } = useQuery({ ...listIssueCodesOptions(), staleTime: Number.POSITIVE_INFINITY })
  return code ? data?.[code] : undefined
}

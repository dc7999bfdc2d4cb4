import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { getMeQueryKey } from '../client/@tanstack/react-query.gen.ts'
import { client } from '../client/client.gen.ts'
import { problemOf, withStatus } from './problem.ts'

client.setConfig({ baseUrl: '', credentials: 'same-origin', throwOnError: true })
client.interceptors.error.use((error, response) => withStatus(error, response))

const isPassing = (error: unknown) => {
  const { status } = problemOf(error)
  return status === 0 || status >= 500
}

/** An ended session is seen at once: who is signed in is asked again, and the sign-in opens over the page. */
const noticeSignedOut = (error: unknown) => {
  const known = queries.getQueryData(getMeQueryKey()) !== undefined
  if (known && problemOf(error).status === 401) void queries.resetQueries({ queryKey: getMeQueryKey() })
}

/** Everything the console has asked for, kept until a change is told. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => {
      if (!isAboutMe(queryKey)) noticeSignedOut(error)
    },
  }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => isPassing(error) && failures < 2,
    },
  },
})

const isAboutMe = (queryKey: readonly unknown[]) => operationOf(queryKey) === 'getMe'

/** The operation of the hub's API that a kept answer belongs to. */
export const operationOf = (queryKey: readonly unknown[]): string => {
  const head = queryKey[0]
  return typeof head === 'object' && head !== null && '_id' in head ? String(head._id) : ''
}

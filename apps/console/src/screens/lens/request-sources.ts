import { useQueries } from '@tanstack/react-query'
import { feedOptions } from '../../api/feeds.ts'
import type { Feed, Lens } from '../../client/index.ts'
import type { RequestSources } from './links.ts'

/** For each feed the record went out by: which canonical columns its request is made of. */
export const useRequestSources = (lens: Lens | undefined): Readonly<Record<string, RequestSources>> => {
  const feedIds = [...new Set(lens?.deliveries.map(({ feedId }) => feedId))]
  return useQueries({
    queries: feedIds.map(feedOptions),
    combine: combined,
  })
}

const combined = (results: readonly { readonly data: Feed | undefined }[]) =>
  Object.fromEntries(results.flatMap(({ data }) => (data ? [[data.feedId, requestSources(data)]] : [])))

/** The map's column `body` is the request; what the lineage tells of parts of it is named `body.<path>`. */
const requestSources = ({ maps }: Feed): RequestSources =>
  Object.fromEntries(
    (maps.find(({ name }) => name === 'request')?.columns ?? [])
      .filter(({ name }) => name === 'body' || name.startsWith('body.'))
      .map(({ name, from }) => [
        name.slice('body'.length).replaceAll('.', '/'),
        from.filter(({ kind }) => kind === 'field').map((source) => source.name),
      ]),
  )

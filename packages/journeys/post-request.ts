import { nounNamed } from '@mortar/canonical/nouns'
import type { InFeed, Site } from '@mortar/canonical/site/site'
import { feedOf } from '@mortar/canonical/site/site'
import type { Mapper } from '@mortar/mapping/mapper'
import type { PostRequest } from '@mortar/store/post/request'

interface Wanted {
  readonly site: Site
  readonly feed: InFeed
  readonly mapper: Mapper
  readonly runId: number
  readonly rawFileNo: number
  readonly kind: PostRequest['kind']
  /** Why nothing may be posted and every record waits; left out when the rows may go. */
  readonly holdAll?: string | undefined
  readonly now: Date
}

/** What a run hands to the store: the mapper's streams, and what the feed says of holds, routes and money. */
export const postRequest = (wanted: Wanted): PostRequest => {
  const { site, feed, mapper, runId, rawFileNo, kind, holdAll, now } = wanted
  return {
    runId,
    kind,
    rawFileNo,
    partnerId: feed.partnerId,
    nouns: holdAll ? [] : nounRows(feed, mapper),
    records: () => mapper.records(),
    holds: feed.feed.hold.map(({ cause, max }) => ({ cause, until: new Date(now.getTime() + max) })),
    routes: feed.feed.routes.flatMap((feedId) => {
      const target = feedOf(site, feedId)
      return target?.kind === 'out' ? [{ feedId, noun: target.feed.noun }] : []
    }),
    money: feed.feed.control.flatMap(({ name, posts }) => {
      const [noun, column] = posts?.split('.') ?? []
      return noun && column ? [{ control: name, noun, column }] : []
    }),
    holdAll: holdAll ? { cause: holdAll, until: null } : undefined,
    now,
  }
}

const nounRows = (feed: InFeed, mapper: Mapper): PostRequest['nouns'] =>
  feed.maps.map(({ name }) => ({
    noun: nounNamed(name)!,
    load: feed.feed.load[name] ?? 'upsert',
    rows: () => mapper.rows(name),
  }))

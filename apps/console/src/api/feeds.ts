import { useQuery } from '@tanstack/react-query'
import { getFeedOptions } from '../client/@tanstack/react-query.gen.ts'

/** How to ask for a feed by its id `partner/feed`. Its folder changes only when a site is applied, which is told. */
export const feedOptions = (feedId: string) => {
  const [partner = '', feed = ''] = feedId.split('/')
  return { ...getFeedOptions({ path: { partner, feed } }), staleTime: 5 * 60_000 }
}

/** A feed as its folder says. */
export const useFeed = (feedId: string) => useQuery(feedOptions(feedId))

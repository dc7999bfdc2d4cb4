import type { InFeed } from '@mortar/canonical/site/site'
import { type Tx, withTenant } from '@mortar/store/database'
import { enqueueJob } from '@mortar/store/jobs'
import { nextRawFile } from '@mortar/store/raw-files'
import { isFailure } from '@mortar/transport/failure'
import type { RemoteFile } from '@mortar/transport/transport'
import { Fault } from '@mortar/values/issue'
import { archive } from './archive.ts'
import { tellFeed } from './feed-alarm.ts'
import { fileIn } from './file-in.ts'
import { appliedSite, type Ground, needPartner } from './ground.ts'
import { type FeedWork, look } from './look.ts'
import { pull } from './pull.ts'
import { breakerTo } from './way.ts'

/** How a pass goes. */
export interface FeedPass {
  /** False: only what is here already is worked. */
  readonly look?: boolean
  /** Somebody asks: a partner that rests after failures is tried at once. */
  readonly anew?: boolean
}

/**
 * Looks at where a feed's files lie, notes the new ones, and works all that wait strictly in the order they arrived: a
 * later file never passes an earlier one. An API feed is asked instead. Throws what must be tried again, after raising
 * one alarm for it. A partner who rests after failures is left in peace.
 */
export const feedIn = async (
  ground: Ground,
  feedId: string,
  startedBy: string,
  { look: mayLook = true, anew = false }: FeedPass = {},
): Promise<number> => {
  const applied = await appliedSite(ground)
  const partner = needPartner(applied.site, feedId.split('/')[0]!)
  const feed = partner.feeds.find((each): each is InFeed => each.id === feedId && each.kind === 'in')
  if (!feed) throw new Fault('site-name-unknown', `There is no in feed ${feedId}.`)
  if (partner.partner.status === 'paused' || partner.partner.status === 'retired') return 0
  const work: FeedWork = { applied, partner, feed, startedBy }
  const way = breakerTo(ground, partner)
  if (anew) way.reset()
  const errors: unknown[] = []
  const keep = (error: unknown): undefined => {
    if (!isQuiet(error)) errors.push(error)
  }
  const looksNow = mayLook && way.state() !== 'open'
  // A partner that cannot be reached must not keep what is here already from being worked.
  const askNow = () => way.run(() => ask(ground, work)).catch(keep)
  let lying: readonly RemoteFile[] | undefined = looksNow ? await askNow() : undefined
  let worked = 0
  const workAll = async () => {
    while (await workNext(ground, work)) worked++
  }
  await workAll().catch(async (error) => {
    if (!lying || !isOutOfSight(error)) return keep(error)
    lying = await askNow()
    return workAll().catch(keep)
  })
  if (lying) await archive(ground, work, lying)
  await tellFeed(ground, work, { looked: looksNow, errors })
  if (errors.length > 0) throw errors[0]
  return worked
}

/** What was listed a moment ago is another file now, or none: another look tells which, and nobody need know. */
const isOutOfSight = (error: unknown): boolean => isFailure(error, 'remote-changed', 'remote-not-found')

/** A partner who rests, and a process that ends, are no failures. */
const isQuiet = (error: unknown): boolean => isFailure(error, 'breaker-open', 'transport-cancelled')

/** Asks for what is new; tells which files lie there, none for an API. */
async function ask(ground: Ground, work: FeedWork): Promise<readonly RemoteFile[]> {
  if (!work.feed.feed.request) return look(ground, work)
  await pull(ground, work.partner, work.feed)
  return []
}

/** Works the file that is next; false when none waits. */
async function workNext(ground: Ground, work: FeedWork): Promise<boolean> {
  const file = await withTenant(ground.db, ground.tenantId, (tx) => nextRawFile(tx, work.feed.id))
  if (!file || ground.stopping.aborted) return false
  await fileIn(ground, { ...work, file })
  return true
}

/** Asks for a pass over an in feed; one waiting request is enough. `anew`: somebody asks, see FeedPass. */
export const enqueueFeedIn = (tx: Tx, tenantId: string, feedId: string, { anew = false } = {}) =>
  enqueueJob(tx, { task: 'feed-in', payload: { tenantId, feedId, anew }, queue: `in:${feedId}`, key: `in:${feedId}` })

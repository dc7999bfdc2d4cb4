import type { InFeed, Partner } from '@mortar/canonical/site/site'
import { closeAlarm, openAlarm } from '@mortar/store/alarms'
import { type Tx, withTenant } from '@mortar/store/database'
import { enqueueJob } from '@mortar/store/jobs'
import { nextRawFile, noteRawFile } from '@mortar/store/raw-files'
import { isFailure } from '@mortar/transport/failure'
import { type Listing, settledFiles } from '@mortar/transport/settled'
import { Fault } from '@mortar/values/issue'
import { archive } from './archive.ts'
import { fileIn } from './file-in.ts'
import { appliedSite, type Ground, needPartner } from './ground.ts'
import { openFiles } from './partner-line.ts'
import { pull } from './pull.ts'

/**
 * Looks at where a feed's files lie, notes the new ones, and works all that wait strictly in the order they arrived: a
 * later file never passes an earlier one. An API feed is asked instead. Throws what must be tried again, after raising
 * one alarm for it.
 */
export const feedIn = async (
  ground: Ground,
  feedId: string,
  startedBy: string,
  { look: mayLook } = { look: true },
): Promise<number> => {
  const applied = await appliedSite(ground)
  const partner = needPartner(applied.site, feedId.split('/')[0]!)
  const feed = partner.feeds.find((each): each is InFeed => each.id === feedId && each.kind === 'in')
  if (!feed) throw new Fault('site-name-unknown', `There is no in feed ${feedId}.`)
  if (partner.partner.status === 'paused' || partner.partner.status === 'retired') return 0
  const ask = feed.feed.request ? pull : look
  const asked = mayLook
    ? withAlarm({ ground, kind: 'feed-unreachable', feed, partner }, () => ask(ground, partner, feed))
    : Promise.resolve()
  // A partner that cannot be reached must not keep what is here already from being worked.
  const unreachable = await asked.then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  let worked = 0
  for (;;) {
    const file = await withTenant(ground.db, ground.tenantId, (tx) => nextRawFile(tx, feed.id))
    if (!file || ground.stopping.aborted) break
    await withAlarm({ ground, kind: 'feed-failing', feed, partner }, () =>
      fileIn(ground, { applied, partner, feed, file, startedBy }),
    )
    await archive(ground, partner, feed, file)
    worked++
  }
  if (unreachable) throw unreachable.error
  return worked
}

/** Notes files of the feed's name that lie still at the partner's. */
async function look(ground: Ground, partner: Partner, feed: InFeed): Promise<void> {
  const transport = await openFiles(ground, partner.connection)
  try {
    const folder = 'paths' in partner.connection ? partner.connection.paths.in : undefined
    const files = await transport.list(folder ?? '/')
    const pattern = new RegExp(feed.feed.file.name.regex)
    const ready = settledOf(ground, feed, { files, listedAt: ground.now() }).filter((file) => pattern.test(file.name))
    const inOrder = [...ready].sort(
      (a, b) => a.modifiedAt.getTime() - b.modifiedAt.getTime() || (a.name < b.name ? -1 : 1),
    )
    await withTenant(ground.db, ground.tenantId, async (tx) => {
      for (const { name, path, bytes, modifiedAt } of inOrder) {
        const file = { feedId: feed.id, fileName: name, remotePath: path, remoteBytes: bytes, arrivedAt: modifiedAt }
        await noteRawFile(tx, { ...file, now: ground.now() })
      }
    })
  } finally {
    await transport.close()
  }
}

const earlier = new WeakMap<Ground, Map<string, Listing>>()

/** Files nobody is writing any more, by this listing and one at least the settle time before it. */
function settledOf(ground: Ground, feed: InFeed, current: Listing) {
  const known = earlier.get(ground) ?? new Map<string, Listing>()
  earlier.set(ground, known)
  const previous = known.get(feed.id)
  const quietMs = feed.feed.file.settle
  const isOldEnough = previous && current.listedAt.getTime() - previous.listedAt.getTime() >= quietMs
  if (!previous || isOldEnough) known.set(feed.id, current)
  return settledFiles(current, previous ?? null, { quietMs })
}

interface Alarmed {
  readonly ground: Ground
  readonly kind: 'feed-unreachable' | 'feed-failing'
  readonly feed: InFeed
  readonly partner: Partner
}

/** One alarm while something fails, closed as soon as it works; the failure still goes on to whoever tries again. */
async function withAlarm({ ground, kind, feed, partner }: Alarmed, work: () => Promise<void>): Promise<void> {
  const alarm = () => ({ kind, subject: feed.id, now: ground.now() })
  try {
    await work()
    await withTenant(ground.db, ground.tenantId, (tx) => closeAlarm(tx, alarm()))
  } catch (error) {
    const code = error instanceof Fault ? error.code : 'machine-fault'
    const why = isFailure(error) ? error.message : `Files of ${partner.partner.name} cannot be worked.`
    await withTenant(ground.db, ground.tenantId, (tx) =>
      openAlarm(tx, { ...alarm(), code, effect: `${why} ${feed.feed.effect}` }),
    )
    throw error
  }
}

/** Asks for a pass over an in feed; one waiting request is enough. */
export const enqueueFeedIn = (tx: Tx, tenantId: string, feedId: string) =>
  enqueueJob(tx, { task: 'feed-in', payload: { tenantId, feedId }, queue: `in:${feedId}`, key: `in:${feedId}` })

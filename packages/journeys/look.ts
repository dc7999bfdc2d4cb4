import type { InFeed } from '@mortar/canonical/site/site'
import { withTenant } from '@mortar/store/database'
import { forgetUnfetched, noteRawFile, type RawFile, unfetchedFiles } from '@mortar/store/raw-files'
import { openFileRun, reopenRun } from '@mortar/store/runs'
import { type Listing, settledFiles } from '@mortar/transport/settled'
import type { RemoteFile } from '@mortar/transport/transport'
import { issue } from '@mortar/values/issue'
import { closeEarly } from './close-early.ts'
import type { Ground } from './ground.ts'
import { openFiles } from './partner-line.ts'
import type { FileWork } from './run-context.ts'

/** A feed that is looked at, and who asked. */
export type FeedWork = Omit<FileWork, 'file'>

/** Notes files of the feed's name that lie still at the partner's; returns all of that name that lie there. */
export const look = async (ground: Ground, work: FeedWork): Promise<readonly RemoteFile[]> => {
  const { feed, partner } = work
  const transport = await openFiles(ground, partner.connection)
  try {
    const folder = 'paths' in partner.connection ? partner.connection.paths.in : undefined
    const files = await transport.list(folder ?? '/', { signal: ground.stopping })
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
    await followUnfetched(ground, work, files)
    return files.filter((file) => pattern.test(file.name))
  } finally {
    await transport.close()
  }
}

/** True when what lies at the partner's is still the file that was noted. */
export const isAsNoted = (file: RawFile, lies: RemoteFile): boolean =>
  lies.path === file.remotePath &&
  lies.bytes === file.remoteBytes &&
  lies.modifiedAt.getTime() === file.arrivedAt.getTime()

/**
 * Files whose bytes never came. One in whose place another lies (it was still growing) is forgotten: the other counts. One
 * that is gone is given up, so that it does not hold up those behind it, and taken up again when it lies there once more.
 */
async function followUnfetched(ground: Ground, work: FeedWork, files: readonly RemoteFile[]): Promise<void> {
  const unfetched = await withTenant(ground.db, ground.tenantId, (tx) => unfetchedFiles(tx, work.feed.id))
  for (const { file, runId, runState } of unfetched) {
    const place = files.find(({ path }) => path === file.remotePath)
    const isThere = place !== undefined && isAsNoted(file, place)
    if (isThere && runId !== null && runState === 'rejected')
      await withTenant(ground.db, ground.tenantId, (tx) => reopenRun(tx, runId))
    if (isThere || runState === 'rejected') continue
    if (place) await withTenant(ground.db, ground.tenantId, (tx) => forgetUnfetched(tx, file.rawFileNo))
    else await giveUp(ground, { ...work, file })
  }
}

async function giveUp(ground: Ground, work: FileWork): Promise<void> {
  const { feed, file, startedBy } = work
  const { runId } = await withTenant(ground.db, ground.tenantId, (tx) =>
    openFileRun(tx, { feedId: feed.id, rawFileNo: file.rawFileNo, kind: 'file', startedBy, now: ground.now() }),
  )
  const issues = [issue('remote-not-found')]
  await closeEarly({ ground, work, runId }, { state: 'rejected', issues, bytes: file.remoteBytes })
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

import { withTenant } from '@mortar/store/database'
import { type RawFile, workedFiles } from '@mortar/store/raw-files'
import { isFailure, isOfTheWay } from '@mortar/transport/failure'
import { pathIn, type RemoteFile, type Transport } from '@mortar/transport/transport'
import type { Ground } from './ground.ts'
import { type FeedWork, isAsNoted } from './look.ts'
import { openFiles } from './partner-line.ts'
import { settleStopped } from './stopped-files.ts'

/**
 * Moves worked files that still lie at the partner's into the archive folder, where the connection names one. A courtesy
 * to the partner: when it fails nothing is lost and nothing is worked twice, so it is logged and done after the next look.
 * A file that changed since it was read stays: it is another one. So does one without bytes, of which nothing was taken.
 */
export const archive = async (ground: Ground, work: FeedWork, lying: readonly RemoteFile[]): Promise<void> => {
  const { feed, partner } = work
  const { connection } = partner
  const remotePaths = lying.map(({ path }) => path)
  const worked = await withTenant(ground.db, ground.tenantId, async (tx) => {
    const files = await workedFiles(tx, { feedId: feed.id, remotePaths })
    const there = files.filter((file) => lying.some((lies) => isAsNoted(file, lies)))
    // What looked empty or gone for a while and was worked before is itself again.
    const fileNames = there.filter(({ runState }) => runState !== 'rejected').map(({ fileName }) => fileName)
    if (fileNames.length > 0) await settleStopped(tx, { feed, fileNames, now: ground.now() })
    return there
  })
  if (worked.length === 0 || !('paths' in connection) || !connection.paths.in_archive) return
  const transport = await openFiles(ground, connection)
  try {
    for (const file of worked) if (!(await moved(ground, transport, file, connection.paths.in_archive))) return
  } finally {
    await transport.close()
  }
}

/** Moves one file if it is still the one that was read. False when the way is broken and others need not be tried. */
async function moved(ground: Ground, transport: Transport, file: RawFile, folder: string): Promise<boolean> {
  try {
    const lies = await transport.stat(file.remotePath)
    if (lies === null || !isAsNoted(file, lies)) return true
    const name = pathIn(folder, file.fileName)
    // A partner may use a name again: neither file replaces the other.
    const isTaken = (await transport.stat(name)) !== null
    await transport.rename(file.remotePath, isTaken ? `${name}.${file.rawFileNo}` : name)
    return true
  } catch (error) {
    if (!isFailure(error)) throw error
    ground.log({ event: 'archive-left', feed: file.feedId, rawFileNo: file.rawFileNo, code: error.code })
    return !isOfTheWay(error.code)
  }
}

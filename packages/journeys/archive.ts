import type { InFeed, Partner } from '@mortar/canonical/site/site'
import type { RawFile } from '@mortar/store/raw-files'
import { isFailure } from '@mortar/transport/failure'
import { pathIn } from '@mortar/transport/transport'
import type { Ground } from './ground.ts'
import { openFiles } from './partner-line.ts'

/**
 * Moves a worked file into the partner's archive folder, where the connection names one. A courtesy to the partner: when
 * it fails nothing is lost and nothing is worked twice, so it is logged and left.
 */
export const archive = async (ground: Ground, partner: Partner, feed: InFeed, file: RawFile): Promise<void> => {
  const { connection } = partner
  if (feed.feed.request || !('paths' in connection) || !connection.paths.in_archive) return
  const transport = await openFiles(ground, connection)
  try {
    await transport.rename(file.remotePath, pathIn(connection.paths.in_archive, file.fileName))
  } catch (error) {
    if (!isFailure(error)) throw error
    ground.log({ event: 'archive-left', feed: feed.id, rawFileNo: file.rawFileNo, code: error.code })
  } finally {
    await transport.close()
  }
}

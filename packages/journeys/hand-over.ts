import { appendAudit } from '@mortar/store/audit'
import { withTenant } from '@mortar/store/database'
import { noteRawFile, saveReceived } from '@mortar/store/raw-files'
import { enqueueFeedIn } from './feed-in.ts'
import type { Ground } from './ground.ts'

/**
 * Takes a file that a person hands over, as if the partner had put it: kept in the vault at once, worked in its turn.
 * Returns its number; undefined when the very same bytes were handed over under this name before.
 */
export const handOver = async (
  ground: Ground,
  handed: { feedId: string; fileName: string; content: AsyncIterable<Uint8Array>; actor: string },
): Promise<number | undefined> => {
  const { feedId, fileName, actor } = handed
  const stored = await ground.vault.put(handed.content, { tenantId: ground.tenantId })
  const now = ground.now()
  return withTenant(ground.db, ground.tenantId, async (tx) => {
    const remotePath = `handed-over:${stored.sha256}`
    const rawFileNo = await noteRawFile(tx, {
      feedId,
      fileName,
      remotePath,
      remoteBytes: stored.bytes,
      arrivedAt: now,
      now,
    })
    if (rawFileNo === undefined) return undefined
    await saveReceived(tx, { rawFileNo, ...stored, now })
    await enqueueFeedIn(tx, ground.tenantId, feedId)
    const detail = { fileName, sha256: stored.sha256 }
    await appendAudit(tx, { actor, action: 'file.hand-over', subject: `feed:${feedId}`, detail })
    return rawFileNo
  })
}

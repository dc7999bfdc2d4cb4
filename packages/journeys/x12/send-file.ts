import { closeAlarm, openAlarm } from '@mortar/store/alarms'
import { appendAudit } from '@mortar/store/audit'
import { withTenant } from '@mortar/store/database'
import { loadX12File, markX12FileSent, type X12File } from '@mortar/store/x12-files'
import { isFailure } from '@mortar/transport/failure'
import { type Proof, putProven } from '@mortar/transport/prove'
import { Fault } from '@mortar/values/issue'
import { appliedSite, type Ground, needPartner } from '../ground.ts'
import { openFiles } from '../partner-line.ts'
import { breakerTo } from '../way.ts'

/**
 * Sends one X12 file that was made or answers one that came: under a temporary name, renamed, read back and compared. Sent
 * again after a crash it is found there and counts as sent. What fails raises one alarm for the feed, and is tried again.
 */
export const sendX12File = async (ground: Ground, x12FileId: number): Promise<void> => {
  const file = await withTenant(ground.db, ground.tenantId, (tx) => loadX12File(tx, x12FileId))
  if (!file || file.sentAt) return
  const alarm = { kind: 'x12-unsent', subject: file.feedId }
  try {
    const { path, sha256 } = await put(ground, file)
    await withTenant(ground.db, ground.tenantId, async (tx) => {
      const now = ground.now()
      await markX12FileSent(tx, { x12FileId, path, now })
      await closeAlarm(tx, { ...alarm, now })
      const detail = { feed: file.feedId, sha256, bytes: file.bytes }
      await appendAudit(tx, { actor: 'mortar', action: 'x12.send', subject: `x12-file:${x12FileId}`, detail })
    })
  } catch (error) {
    // A partner who rests after failures, and a process that ends, are no failures.
    if (isFailure(error, 'breaker-open', 'transport-cancelled')) throw error
    const code = isFailure(error) ? error.code : 'machine-fault'
    const effect = `${file.fileName} waits to be sent: the partner does not know yet what became of its file.`
    await withTenant(ground.db, ground.tenantId, (tx) => openAlarm(tx, { ...alarm, code, effect, now: ground.now() }))
    throw error
  }
}

const put = async (ground: Ground, file: X12File): Promise<Proof> => {
  const { site } = await appliedSite(ground)
  const partner = needPartner(site, file.feedId.split('/')[0]!)
  const { connection } = partner
  if (connection.protocol === 'http' || !connection.paths.out) throw new Fault('connection-wrong-kind')
  const { out: folder, out_tmp_suffix: temporarySuffix } = connection.paths
  return breakerTo(ground, partner).run(async () => {
    const transport = await openFiles(ground, connection)
    try {
      const content = ground.vault.readStream(file.objectId)
      const { fileName: name } = file
      const { now, stopping: signal } = ground
      return await putProven(transport, { folder, name, temporarySuffix, content, now, signal })
    } finally {
      await transport.close()
    }
  })
}

import { appendAudit } from '@mortar/store/audit'
import { type Tx, withTenant } from '@mortar/store/database'
import { markDuplicate } from '@mortar/store/raw-files'
import { closeRun, lockWorkingRun, saveLedger } from '@mortar/store/runs'
import type { Issue } from '@mortar/values/issue'
import type { RunContext } from './run-context.ts'
import { settleStopped, tellStopped } from './stopped-files.ts'

/** Why a file was not read: a copy of an earlier one, or not readable at all. */
export interface EarlyEnd {
  readonly state: 'rejected' | 'duplicate'
  readonly issues: readonly Issue[]
  /** Bytes that are accounted for: the plaintext, or what was received when there is none. */
  readonly bytes: number
  readonly duplicateOf?: number
  /** What else is to happen in the transaction that closes the run. */
  readonly also?: (tx: Tx) => Promise<void>
}

/** Closes a run whose file was not read: all its bytes are rejected or a copy, and it balances so. */
export const closeEarly = async ({ ground, work, runId }: RunContext, end: EarlyEnd): Promise<void> => {
  const { feed, file, applied, partner } = work
  const now = ground.now()
  const cause = end.issues[0]!.code
  await withTenant(ground.db, ground.tenantId, async (tx) => {
    if (!(await lockWorkingRun(tx, runId))) return
    if (end.duplicateOf) await markDuplicate(tx, file.rawFileNo, end.duplicateOf)
    await saveLedger(tx, runId, [
      { unit: 'records', bucket: 'in', amount: 0 },
      { unit: 'bytes', bucket: 'in', amount: end.bytes },
      { unit: 'bytes', bucket: end.state, amount: end.bytes },
    ])
    await closeRun(tx, {
      runId,
      state: end.state,
      cause,
      recordsIn: 0,
      fileOn: null,
      sequenceNo: null,
      mapVersion: feed.mapVersion,
      siteVersion: applied.version,
      controls: [],
      checks: [],
      issues: end.issues,
      now,
    })
    const { fileName } = file
    if (end.state === 'rejected') await tellStopped(tx, { partner, feed, runId, fileName, why: end.issues[0]!, now })
    else await settleStopped(tx, { feed, fileNames: [fileName], now })
    await end.also?.(tx)
    const detail = { feed: feed.id, cause, rawFileNo: file.rawFileNo }
    await appendAudit(tx, { actor: work.startedBy, action: `run.${end.state}`, subject: `run:${runId}`, detail })
  })
}

import { closeAlarm } from '@mortar/store/alarms'
import { appendAudit } from '@mortar/store/audit'
import { withTenant } from '@mortar/store/database'
import { resolveByRun } from '@mortar/store/discrepancies'
import { dismissRun } from '@mortar/store/records'
import { runState } from '@mortar/store/runs'
import type { Ground } from './ground.ts'

/**
 * Refuses a file that is held whole, because the partner will send another: its records are set aside, its alarm and
 * discrepancy end. The ledger of its run stays as it was closed. False when the run is not held.
 */
export const rejectRun = (ground: Ground, asked: { runId: number; reason: string; actor: string }): Promise<boolean> =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const { runId, reason, actor } = asked
    const run = await runState(tx, runId)
    if (run?.state !== 'held') return false
    const now = ground.now()
    const records = await dismissRun(tx, runId)
    await closeAlarm(tx, { kind: 'file-held', subject: `${run.feedId} run ${runId}`, now })
    await resolveByRun(tx, { runId, resolution: reason, by: actor, now })
    await appendAudit(tx, { actor, action: 'run.refuse', subject: `run:${runId}`, detail: { reason, records } })
    return true
  })

import { appendAudit } from '@mortar/store/audit'
import { type Tx, withTenant } from '@mortar/store/database'
import {
  dismissRecords,
  removeCorrection as forgetCorrection,
  type RecordChoice,
  restoreRecords,
  saveCorrection,
} from '@mortar/store/records'
import { reopenRun, runState } from '@mortar/store/runs'
import { enqueueFeedIn } from './feed-in.ts'
import type { Ground } from './ground.ts'
import { requestReplay } from './replay.ts'

/** Runs work in one transaction of the tenant, and notes who did what in the audit when it had an effect. */
const audited = <Result>(
  ground: Ground,
  note: { actor: string; action: string; subject: string; detail: Record<string, string | number> },
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const result = await work(tx)
    if (result !== 0 && result !== false) await appendAudit(tx, note)
    return result
  })

/** Keeps a person's correction of one source field. The bytes stay; a replay maps the corrected value. */
export const correct = (
  ground: Ground,
  asked: { lineageId: number; field: string; value: string; reason: string; actor: string },
): Promise<true> => {
  const { actor, lineageId, field, reason } = asked
  const note = { actor, action: 'record.correct', subject: `record:${lineageId}`, detail: { field, reason } }
  return audited(ground, note, async (tx) => {
    await saveCorrection(tx, { ...asked, by: actor, now: ground.now() })
    return true as const
  })
}

/** Takes a correction back; false when there was none. */
export const removeCorrection = (
  ground: Ground,
  asked: { lineageId: number; field: string; actor: string },
): Promise<boolean> => {
  const { actor, lineageId, field } = asked
  const note = { actor, action: 'record.uncorrect', subject: `record:${lineageId}`, detail: { field } }
  return audited(ground, note, (tx) => forgetCorrection(tx, lineageId, field))
}

/** Sets held or rejected records aside for a reason; returns how many. */
export const dismiss = (
  ground: Ground,
  asked: { lineageIds: readonly number[]; reason: string; actor: string },
): Promise<number> => {
  const { actor, lineageIds, reason } = asked
  const detail = { reason, records: lineageIds.length, first: lineageIds[0] ?? 0 }
  return audited(ground, { actor, action: 'record.dismiss', subject: `record:${lineageIds[0]}`, detail }, (tx) =>
    dismissRecords(tx, lineageIds),
  )
}

/** The undo of dismiss; returns how many came back. */
export const restore = (ground: Ground, asked: { lineageIds: readonly number[]; actor: string }): Promise<number> => {
  const { actor, lineageIds } = asked
  const detail = { records: lineageIds.length, first: lineageIds[0] ?? 0 }
  return audited(ground, { actor, action: 'record.restore', subject: `record:${lineageIds[0]}`, detail }, (tx) =>
    restoreRecords(tx, lineageIds),
  )
}

/**
 * Works a file that was stopped once more: one that was held whole has its records replayed past the gates, on the word
 * of the person who gives the reason; one that could not be read is fetched from the vault and tried again.
 * Returns the runs; undefined when the run is not there or not stopped.
 */
export const releaseRun = async (
  ground: Ground,
  asked: { runId: number; reason: string; actor: string },
): Promise<number[] | undefined> => {
  const { runId, reason, actor } = asked
  const run = await withTenant(ground.db, ground.tenantId, (tx) => runState(tx, runId))
  if (run?.state === 'held') return requestReplay(ground, { runId }, { actor, reason })
  if (run?.state !== 'rejected') return undefined
  const note = { actor, action: 'run.reopen', subject: `run:${runId}`, detail: { reason } }
  const reopened = await audited(ground, note, async (tx) => {
    const opened = await reopenRun(tx, runId)
    if (opened) await enqueueFeedIn(tx, ground.tenantId, run.feedId)
    return opened
  })
  return reopened ? [runId] : undefined
}

/** Replays what was chosen; see replay.ts. */
export const replayChosen = (
  ground: Ground,
  asked: { choice: RecordChoice; reason: string; actor: string },
): Promise<number[]> => requestReplay(ground, asked.choice, asked)

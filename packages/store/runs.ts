import { Fault, type Issue } from '@mortar/values/issue'
import type { Tx } from './database.ts'

/** What a run has come to. `working` is the only state that may still change. */
export type RunState = 'working' | 'posted' | 'held' | 'rejected' | 'duplicate' | 'failed'

/** A figure of the partner's beside ours. Unit `records` or `cents`. */
export interface ControlResult {
  readonly name: string
  readonly unit: 'records' | 'cents'
  readonly expected: number | null
  readonly actual: number | null
  readonly ok: boolean
}

/** How often a check fired. */
export interface CheckCount {
  readonly id: string
  readonly severity: string
  readonly message: string
  readonly count: number
}

/** Opens the run of a file, or finds the one a stopped process left open. */
export const openFileRun = async (
  tx: Tx,
  run: { feedId: string; rawFileNo: number; kind: 'file' | 'pull'; startedBy: string; now: Date },
): Promise<{ runId: number; state: RunState }> => {
  await tx.query(
    `insert into mortar.run (feed_id, kind, raw_file_no, state, started_by, started_at)
     values ($1, $2, $3, 'working', $4, $5) on conflict (tenant_id, raw_file_no) where kind <> 'replay' do nothing`,
    [run.feedId, run.kind, run.rawFileNo, run.startedBy, run.now],
  )
  const { rows } = await tx.query<{ runId: number; state: RunState }>(
    `select run_id::float8 as "runId", state from mortar.run where raw_file_no = $1 and kind <> 'replay'`,
    [run.rawFileNo],
  )
  return rows[0]!
}

/** Opens a replay of records of one file. */
export const openReplayRun = async (
  tx: Tx,
  run: { feedId: string; rawFileNo: number; startedBy: string; cause: string; now: Date },
): Promise<number> => {
  const { rows } = await tx.query<{ runId: number }>(
    `insert into mortar.run (feed_id, kind, raw_file_no, state, started_by, started_at, cause)
     values ($1, 'replay', $2, 'working', $3, $4, $5) returning run_id::float8 as "runId"`,
    [run.feedId, run.rawFileNo, run.startedBy, run.now, run.cause],
  )
  return rows[0]!.runId
}

/** What a run is and where it stands. */
export const runState = async (
  tx: Tx,
  runId: number,
): Promise<{ feedId: string; rawFileNo: number; state: RunState } | undefined> => {
  const { rows } = await tx.query<{ feedId: string; rawFileNo: number; state: RunState }>(
    `select feed_id as "feedId", raw_file_no::float8 as "rawFileNo", state from mortar.run where run_id = $1`,
    [runId],
  )
  return rows[0]
}

/** Keeps a run for this transaction: one process at a time may end it. False when it has ended already. */
export const lockWorkingRun = async (tx: Tx, runId: number): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `select from mortar.run where run_id = $1 and state = 'working' for no key update`,
    [runId],
  )
  return rowCount === 1
}

/** Opens a rejected run again, so that its file is worked once more: nothing of it was read before. */
export const reopenRun = async (tx: Tx, runId: number): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update mortar.run set state = 'working', closed_at = null where run_id = $1 and state = 'rejected' and kind <> 'replay'
       and not exists (select from mortar.record r where r.run_id = $1)`,
    [runId],
  )
  return rowCount === 1
}

/**
 * Writes that a step begins; the step before it, if open, ends. Steps of an earlier try of the run stay visible. Of a run
 * that has ended nothing is written. The run is taken first, as by who ends it, so that the two cannot wait for each other.
 */
export const beginStep = async (tx: Tx, step: { runId: number; step: string; now: Date }): Promise<void> => {
  const { rowCount } = await tx.query(`update mortar.run set step = $2 where run_id = $1 and state = 'working'`, [
    step.runId,
    step.step,
  ])
  if (rowCount === 0) return
  await tx.query('update mortar.run_step set ended_at = $2 where run_id = $1 and ended_at is null', [
    step.runId,
    step.now,
  ])
  await tx.query('insert into mortar.run_step (run_id, step, started_at) values ($1, $2, $3)', [
    step.runId,
    step.step,
    step.now,
  ])
}

/** How far long work has come, in whatever the step counts. */
export const saveProgress = async (tx: Tx, runId: number, progress: Record<string, number>): Promise<void> => {
  await tx.query(`update mortar.run set progress = $2 where run_id = $1 and state = 'working'`, [
    runId,
    JSON.stringify(progress),
  ])
}

/** One line of a ledger: how much of a unit came in, or went to one bucket. */
export interface LedgerLine {
  readonly unit: string
  readonly bucket: 'in' | 'posted' | 'updated' | 'unchanged' | 'duplicate' | 'held' | 'rejected' | 'envelope'
  readonly amount: number
}

/** Writes the balance of a run. The database refuses to close a run whose units do not balance. */
export const saveLedger = async (tx: Tx, runId: number, lines: readonly LedgerLine[]): Promise<void> => {
  await tx.query('delete from mortar.ledger_line where run_id = $1', [runId])
  await tx.query(
    `insert into mortar.ledger_line (run_id, unit, bucket, amount)
     select $1, l.unit, l.bucket, sum(l.amount) from jsonb_to_recordset($2) as l(unit text, bucket text, amount bigint)
     group by l.unit, l.bucket`,
    [runId, JSON.stringify(lines)],
  )
}

/** What is known of a run when it closes. */
export interface RunClosing {
  readonly runId: number
  readonly state: Exclude<RunState, 'working'>
  readonly cause: string | null
  readonly recordsIn: number
  readonly fileOn: string | null
  readonly sequenceNo: number | null
  readonly mapVersion: string
  readonly siteVersion: string
  readonly controls: readonly ControlResult[]
  readonly checks: readonly CheckCount[]
  readonly issues: readonly Issue[]
  readonly now: Date
}

/** Closes a run; throws the Fault `ledger-not-balanced`, with its unit, when its ledger does not balance. */
export const closeRun = async (tx: Tx, run: RunClosing): Promise<void> => {
  await tx.query('update mortar.run_step set ended_at = $2 where run_id = $1 and ended_at is null', [
    run.runId,
    run.now,
  ])
  const closed = tx.query(
    `update mortar.run set state = $2, cause = $3, records_in = $4, file_on = $5, sequence_no = $6, map_version = $7,
       site_version = $8, controls = $9, checks = $10, issues = $11, closed_at = $12, step = 'closed', progress = '{}'
     where run_id = $1`,
    [
      run.runId,
      run.state,
      run.cause,
      run.recordsIn,
      run.fileOn,
      run.sequenceNo,
      run.mapVersion,
      run.siteVersion,
      JSON.stringify(run.controls),
      JSON.stringify(run.checks),
      JSON.stringify(run.issues),
      run.now,
    ],
  )
  await closed.catch((error: Error) => {
    const [, which] = /^ledger-not-balanced: ([^,]+(?:, [\w:-]+?)?)(?:: in|$)/.exec(error.message) ?? []
    throw which === undefined ? error : new Fault('ledger-not-balanced', `The books do not balance: ${which}.`)
  })
}

/** The last sequence number a feed's closed runs had, leaving out copies and rejected files. */
export const lastSequenceNo = async (tx: Tx, feedId: string): Promise<number | undefined> => {
  const { rows } = await tx.query<{ last: number | null }>(
    `select max(sequence_no)::float8 as last from mortar.run where feed_id = $1 and state in ('posted', 'held')`,
    [feedId],
  )
  return rows[0]?.last ?? undefined
}

/** Records per file on the same weekday in the weeks before. */
export const sameWeekdayVolumes = async (
  tx: Tx,
  at: { feedId: string; fileOn: string; weeks: number },
): Promise<number[]> => {
  const { rows } = await tx.query<{ records: number }>(
    `select records_in::float8 as records from mortar.run
     where feed_id = $1 and state = 'posted' and kind <> 'replay' and file_on < $2::date
       and file_on >= $2::date - $3 * 7 and extract(dow from file_on) = extract(dow from $2::date)`,
    [at.feedId, at.fileOn, at.weeks],
  )
  return rows.map((row) => row.records)
}

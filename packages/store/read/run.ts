import type { Issue } from '@mortar/values/issue'
import { type DeliveryCounts, deliveryCountsOfFile } from './delivery-counts.ts'
import { type FileRow, loadFile } from './file.ts'
import { type KeptIssue, toldIssues } from './issues.ts'
import { plainRows } from './plain.ts'
import { type Outcomes, outcomesOf, type RunRow, type RunState, runColumns, runRows, runSource } from './runs.ts'
import type { Tx } from './tx.ts'

/** One balance of a run; `balances` when `in` equals the sum of the rest. */
export interface LedgerRow extends Outcomes {
  readonly unit: string
  readonly in: number
  readonly envelope: number
  readonly balances: boolean
}

/** A run whole. Moments are ISO text. */
export interface RunWhole extends RunRow {
  readonly file: FileRow | null
  readonly steps: Step[]
  readonly ledger: LedgerRow[]
  readonly controls: Control[]
  readonly checks: CheckCount[]
  readonly issues: Issue[]
  readonly deliveries: DeliveryCounts
  readonly waiting: Waiting
  readonly releasedSince: Outcomes
  readonly replays: Replay[]
  readonly mapVersion: string | null
  readonly siteVersion: string | null
  readonly sequenceNo: number | null
}

interface Step {
  readonly stepNo: number
  readonly step: string
  readonly startedAt: string
  readonly endedAt: string | null
  readonly detail: Record<string, unknown>
}

interface Control {
  readonly name: string
  readonly expected: number | null
  readonly actual: number | null
  readonly ok: boolean
  readonly unit: string
}

interface CheckCount {
  readonly id: string
  readonly severity: string
  readonly message: string
  readonly count: number
}

interface Waiting {
  readonly held: number
  readonly rejected: number
  readonly dismissed: number
}

interface Replay {
  readonly runId: number
  readonly state: RunState
  readonly startedAt: string
  readonly recordsIn: number | null
}

type Head = RunRow & {
  readonly rawFileNo: number | null
  readonly controls: Control[]
  readonly checks: CheckCount[]
  readonly issues: KeptIssue[]
  readonly mapVersion: string | null
  readonly siteVersion: string | null
  readonly sequenceNo: number | null
}

/** One run with all that is known of it; undefined when it is not there. */
export const loadRun = async (tx: Tx, runId: number): Promise<RunWhole | undefined> => {
  const found = await tx.query(
    `select ${runColumns}, r.raw_file_no, r.controls, r.checks, r.issues, r.map_version, r.site_version, r.sequence_no
     from ${runSource} where r.run_id = $1`,
    [runId],
  )
  const head = (runRows(found) as Head[])[0]
  if (!head) return undefined
  const { rawFileNo, ...run } = head
  const [file, steps, ledger, deliveries, waiting, replays, releasedSince] = await Promise.all([
    rawFileNo === null ? undefined : loadFile(tx, rawFileNo),
    loadSteps(tx, runId),
    loadLedger(tx, runId),
    deliveryCountsOfFile(tx, { runId, rawFileNo, replay: run.kind === 'replay' }),
    countWaiting(tx, runId),
    run.kind === 'replay' ? [] : loadReplays(tx, rawFileNo),
    run.kind === 'replay' ? outcomesOf({}) : sumReplays(tx, rawFileNo),
  ])
  const issues = toldIssues(run.issues)
  return { ...run, issues, file: file ?? null, steps, ledger, deliveries, waiting, replays, releasedSince }
}

const loadSteps = async (tx: Tx, runId: number): Promise<Step[]> =>
  plainRows(
    await tx.query(
      `select step_no, step, started_at, ended_at, detail from mortar.run_step where run_id = $1 order by step_no`,
      [runId],
    ),
  )

const loadLedger = async (tx: Tx, runId: number): Promise<LedgerRow[]> => {
  const { rows } = await tx.query<{ unit: string; buckets: Partial<Outcomes> & { in?: number; envelope?: number } }>(
    `select unit, jsonb_object_agg(bucket, amount) as buckets from mortar.ledger_line where run_id = $1
     group by unit order by unit = 'records' desc, unit = 'bytes' desc, unit`,
    [runId],
  )
  return rows.map(({ unit, buckets }) => {
    const outcomes = outcomesOf(buckets)
    const { in: came = 0, envelope = 0 } = buckets
    const explained = Object.values(outcomes).reduce((sum, amount) => sum + amount, envelope)
    return { unit, in: came, ...outcomes, envelope, balances: came === explained }
  })
}

const countWaiting = async (tx: Tx, runId: number): Promise<Waiting> => {
  const { rows } = await tx.query<{ outcome: keyof Waiting; count: number }>(
    `select outcome, count(*) from mortar.record
     where run_id = $1 and outcome in ('held', 'rejected', 'dismissed') group by outcome`,
    [runId],
  )
  return { held: 0, rejected: 0, dismissed: 0, ...Object.fromEntries(rows.map((row) => [row.outcome, row.count])) }
}

const loadReplays = async (tx: Tx, rawFileNo: number | null): Promise<Replay[]> =>
  plainRows(
    await tx.query(
      `select run_id, state, started_at, records_in from mortar.run where raw_file_no = $1 and kind = 'replay'
       order by run_id desc limit 50`,
      [rawFileNo],
    ),
  )

/** What all replays of a file made of its records; those they only held or rejected again are not counted as released. */
const sumReplays = async (tx: Tx, rawFileNo: number | null): Promise<Outcomes> => {
  const { rows } = await tx.query<{ bucket: string; amount: number }>(
    `select l.bucket, sum(l.amount)::bigint as amount
     from mortar.run r join mortar.ledger_line l on l.run_id = r.run_id and l.unit = 'records'
     where r.raw_file_no = $1 and r.kind = 'replay' and r.state <> 'working'
       and l.bucket in ('posted', 'updated', 'unchanged', 'duplicate')
     group by l.bucket`,
    [rawFileNo],
  )
  return outcomesOf(Object.fromEntries(rows.map((row) => [row.bucket, row.amount])))
}

/** Whether there is such a run; undefined when not. */
export const runIsThere = async (tx: Tx, runId: number): Promise<true | undefined> => {
  const { rowCount } = await tx.query('select from mortar.run where run_id = $1', [runId])
  return rowCount ? true : undefined
}

import { afterOf, type Page, type Paging, pageOf } from './page.ts'
import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** How many detail records went where. */
export interface Outcomes {
  readonly posted: number
  readonly updated: number
  readonly unchanged: number
  readonly duplicate: number
  readonly held: number
  readonly rejected: number
}

/** `live` is no run of a feed: it stands for claims decided as they came. */
export type RunKind = 'file' | 'pull' | 'replay' | 'live'
export type RunState = 'working' | 'posted' | 'held' | 'rejected' | 'duplicate' | 'failed'

/** A run as a list shows it. Moments are ISO text. */
export interface RunRow {
  readonly runId: number
  readonly feedId: string
  readonly kind: RunKind
  readonly state: RunState
  readonly step: string
  readonly fileName: string | null
  readonly fileOn: string | null
  readonly arrivedAt: string | null
  readonly startedBy: string
  readonly startedAt: string
  readonly closedAt: string | null
  readonly durationMs: number | null
  readonly recordsIn: number | null
  readonly outcomes: Outcomes
  readonly cause: string | null
  /** How far a working run is; bytes unless it says otherwise. */
  readonly progress: { readonly done: number | null; readonly total: number | null; readonly unit: string | null }
}

/** Which runs. Days are UTC and both count. */
export interface RunQuery extends Paging {
  readonly feed?: string | undefined
  readonly state?: RunState | undefined
  readonly kind?: RunKind | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Columns of a run `r` with its file `f` and ledger `l`, as `RunRow` wants them. */
export const runColumns = `
  r.run_id, r.feed_id, r.kind, r.state, r.step, f.file_name, r.file_on, f.arrived_at, r.started_by, r.started_at, r.closed_at,
  round(extract(epoch from r.closed_at - r.started_at) * 1000)::bigint as duration_ms, r.records_in,
  l.outcomes, r.cause, r.progress`

/** Where those columns come from. */
export const runSource = `
  mortar.run r left join mortar.raw_file f on f.raw_file_no = r.raw_file_no
  cross join lateral (select coalesce(jsonb_object_agg(bucket, amount) filter (where bucket <> 'in'), '{}') as outcomes
    from mortar.ledger_line where run_id = r.run_id and unit = 'records') l`

/** Runs, latest first. */
export const listRuns = async (tx: Tx, query: RunQuery): Promise<Page<RunRow>> => {
  const found = await tx.query(
    `select ${runColumns} from ${runSource}
     where ($1::bigint is null or r.run_id < $1)
       and ($2::text is null or r.feed_id = $2)
       and ($3::text is null or r.state = $3)
       and ($4::text is null or r.kind = $4)
       and ($5::date is null or r.started_at >= $5::date)
       and ($6::date is null or r.started_at < $6::date + 1)
     order by r.run_id desc limit $7`,
    [afterOf(query), query.feed, query.state, query.kind, query.from, query.to, query.limit + 1],
  )
  return pageOf(runRows(found), query.limit, (last) => last.runId)
}

/** Rows of `runColumns`: every outcome has a figure, and progress its three parts. */
export const runRows = (found: Parameters<typeof plainRows>[0]): RunRow[] =>
  plainRows<RunRow>(found).map((row) => ({
    ...row,
    outcomes: outcomesOf(row.outcomes),
    progress: {
      done: row.progress.done ?? null,
      total: row.progress.total ?? null,
      unit: row.progress.unit ?? (row.progress.done === undefined ? null : 'bytes'),
    },
  }))

/** Outcomes with a zero for every one not named. */
export const outcomesOf = (named: Partial<Outcomes>): Outcomes => ({
  posted: named.posted ?? 0,
  updated: named.updated ?? 0,
  unchanged: named.unchanged ?? 0,
  duplicate: named.duplicate ?? 0,
  held: named.held ?? 0,
  rejected: named.rejected ?? 0,
})

import { recordsPerFile } from '../post/request.ts'
import { afterOf, type Page, type Paging, pageOf } from './page.ts'
import { type Outcome, type RecordRow, recordColumns, recordRows } from './record-row.ts'
import type { Tx } from './tx.ts'

interface Query extends Paging {
  readonly runId: number
  readonly outcome?: Outcome | undefined
}

interface RunOfRecords {
  readonly kind: 'file' | 'pull' | 'replay'
  /** Identities of the file's records lie between these two. */
  readonly before: number
  readonly end: number
}

/** Looking for posted records passes at most so many others; then the page ends early and the next goes on from there. */
const lookAt = 200_000

/**
 * The records of a run in file order, of a replay those it decided last; undefined when the run is not there. A page may
 * hold fewer than asked for, also none, and still name the next.
 */
export const listRunRecords = async (tx: Tx, query: Query): Promise<Page<RecordRow> | undefined> => {
  const run = await loadRunOf(tx, query.runId)
  if (!run) return undefined
  const after = afterOf(query) ?? run.before
  return run.kind !== 'replay' && query.outcome === 'posted'
    ? postedPage(tx, query, run, after)
    : page(tx, query, run, after)
}

const loadRunOf = async (tx: Tx, runId: number): Promise<RunOfRecords | undefined> => {
  const { rows } = await tx.query<RunOfRecords>(
    `select kind, raw_file_no * $2::bigint as before, (raw_file_no + 1) * $2::bigint as end
     from mortar.run where run_id = $1 and raw_file_no is not null`,
    [runId, recordsPerFile],
  )
  return rows[0]
}

/**
 * All records of a file are read along the primary key, those of one outcome along `record_noted`, a replay's along
 * `record_replayed`: the statement says what the index says.
 */
const page = async (tx: Tx, query: Query, { kind, end }: RunOfRecords, after: number): Promise<Page<RecordRow>> => {
  const { outcome } = query
  const replayed = 'c.outcome_run_id = $1 and c.outcome_run_id <> c.run_id'
  const whose = kind === 'replay' ? replayed : 'c.run_id = $1'
  const wanted = outcome ? `and c.outcome = $5 ${outcome === 'posted' ? '' : `and c.outcome <> 'posted'`}` : ''
  const found = await tx.query(
    `select ${recordColumns} from mortar.record c
     where ${whose} and c.lineage_id > $2 and c.lineage_id < $3 ${wanted} order by c.lineage_id limit $4`,
    [query.runId, after, end, query.limit + 1, ...(outcome ? [outcome] : [])],
  )
  return pageOf(recordRows(found), query.limit, (last) => last.lineageId)
}

/** Nearly all records of a file are posted, so no index names them; a stretch without any is passed in bounded steps. */
const postedPage = async (tx: Tx, query: Query, run: RunOfRecords, after: number): Promise<Page<RecordRow>> => {
  const last = await lastRecord(tx, run)
  const end = Math.min(after + lookAt + 1, run.end)
  const found = await page(tx, query, { ...run, end }, after)
  const goesOn = found.nextCursor === null && end <= last
  return goesOn ? { ...found, nextCursor: String(end - 1) } : found
}

const lastRecord = async (tx: Tx, { before, end }: RunOfRecords): Promise<number> => {
  const { rows } = await tx.query<{ last: number | null }>(
    'select max(lineage_id) as last from mortar.record where lineage_id > $1 and lineage_id < $2',
    [before, end],
  )
  return rows[0]?.last ?? 0
}

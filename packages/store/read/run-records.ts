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
  readonly rawFileNo: number | null
}

/** The records of a run in file order, of a replay those it decided last; undefined when the run is not there. */
export const listRunRecords = async (tx: Tx, query: Query): Promise<Page<RecordRow> | undefined> => {
  const { rows } = await tx.query<RunOfRecords>(
    `select kind, raw_file_no as "rawFileNo" from mortar.run where run_id = $1`,
    [query.runId],
  )
  if (!rows[0]) return undefined
  const found = await tx.query(sqlFor(rows[0], query.outcome), [
    query.runId,
    afterOf(query) ?? (rows[0].rawFileNo ?? 0) * recordsPerFile - 1,
    ((rows[0].rawFileNo ?? 0) + 1) * recordsPerFile,
    query.limit + 1,
    ...(query.outcome ? [query.outcome] : []),
  ])
  return pageOf(recordRows(found), query.limit, (last) => last.lineageId)
}

/**
 * Each kind of list has its own index, so the statement names only what that index holds. All records of a file, and its
 * posted ones (nearly all), are read along the primary key; the others along `record_noted`, a replay's along `record_replayed`.
 */
const sqlFor = ({ kind }: RunOfRecords, outcome: Outcome | undefined): string => {
  const range = 'c.lineage_id > $2 and c.lineage_id < $3'
  const wanted = outcome ? 'and c.outcome = $5' : ''
  const whose =
    kind === 'replay'
      ? 'c.outcome_run_id = $1 and c.outcome_run_id <> c.run_id'
      : outcome && outcome !== 'posted'
        ? `c.run_id = $1 and c.outcome <> 'posted'`
        : 'c.run_id = $1'
  return `select ${recordColumns} from mortar.record c where ${whose} and ${range} ${wanted} order by c.lineage_id limit $4`
}

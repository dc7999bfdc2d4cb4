import { type CorrectionRow, loadCorrections } from './corrections.ts'
import { afterOf, type Page, type Paging, pageOf } from './page.ts'
import { plainRows } from './plain.ts'
import { type RecordRow, recordColumns, recordRows } from './record-row.ts'
import type { Tx } from './tx.ts'

export type QuarantineOutcome = 'held' | 'rejected' | 'dismissed'

/** Which records. Without an outcome: held and rejected. */
export interface QuarantineQuery extends Paging {
  readonly outcome?: QuarantineOutcome | undefined
  readonly cause?: string | undefined
  readonly code?: string | undefined
  readonly feed?: string | undefined
}

/** Records that wait alike. `code` is the first issue's. */
export interface QuarantineGroup {
  readonly feedId: string
  readonly outcome: QuarantineOutcome
  readonly cause: string | null
  readonly code: string | null
  readonly count: number
}

/** A record in quarantine. Moments are ISO text. */
export interface QuarantinedRow extends RecordRow {
  readonly feedId: string
  readonly fileName: string | null
  readonly arrivedAt: string | null
  readonly corrections: CorrectionRow[]
}

/** Records that wait, latest first, and how many there are of each kind. */
export const listQuarantine = async (
  tx: Tx,
  query: QuarantineQuery,
): Promise<Page<QuarantinedRow> & { groups: QuarantineGroup[] }> => {
  const outcomes = query.outcome ? [query.outcome] : ['held', 'rejected']
  const [groups, items] = await Promise.all([loadGroups(tx, outcomes), loadItems(tx, query, outcomes)])
  const page = pageOf(items, query.limit, (last) => last.lineageId)
  const corrections = await loadCorrections(
    tx,
    page.items.map((item) => item.lineageId),
  )
  const ofItem = (lineageId: number) => corrections.filter((correction) => correction.lineageId === lineageId)
  return { ...page, items: page.items.map((item) => ({ ...item, corrections: ofItem(item.lineageId) })), groups }
}

/**
 * A file held whole is one decision and not a million: its records are left out here and the file is told on its run. The
 * words are those of the index `record_quarantine`.
 */
const inQuarantine = `c.outcome in ('held', 'rejected', 'dismissed') and c.held_cause is distinct from 'file-held'`

// Those that wait are gathered from their index first: looking for them along the primary key would pass millions.
const loadItems = async (tx: Tx, query: QuarantineQuery, outcomes: readonly string[]): Promise<QuarantinedRow[]> =>
  recordRows(
    await tx.query(
      `with waiting as materialized (
         select c.* from mortar.record c where c.outcome = any($1) and ${inQuarantine}
           and ($2::bigint is null or c.lineage_id < $2)
           and ($3::text is null or c.held_cause = $3)
           and ($4::text is null or c.issues -> 0 ->> 'code' = $4))
       select ${recordColumns}, r.feed_id, f.file_name, f.arrived_at
       from waiting c
       join mortar.run r on r.run_id = c.run_id
       left join mortar.raw_file f on f.raw_file_no = r.raw_file_no
       where $5::text is null or r.feed_id = $5
       order by c.lineage_id desc limit $6`,
      [outcomes, afterOf(query), query.cause, query.code, query.feed, query.limit + 1],
    ),
  )

const loadGroups = async (tx: Tx, outcomes: readonly string[]): Promise<QuarantineGroup[]> =>
  plainRows(
    await tx.query(
      `select r.feed_id, c.outcome, c.held_cause as cause, c.issues -> 0 ->> 'code' as code, count(*)
       from mortar.record c join mortar.run r on r.run_id = c.run_id
       where c.outcome = any($1) and ${inQuarantine}
       group by 1, 2, 3, 4 order by count(*) desc, 1, 2, 3, 4`,
      [outcomes],
    ),
  )

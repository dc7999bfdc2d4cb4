import { afterOf, type Page, type Paging, pageOf } from './page.ts'
import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** A difference that a person owns. Moments are ISO text. */
export interface DiscrepancyRow {
  readonly discrepancyId: number
  readonly kind: string
  readonly partnerId: string
  readonly feedId: string
  readonly runId: number | null
  readonly lineageId: number | null
  readonly deliveryId: number | null
  readonly code: string
  readonly summary: string
  readonly amountCents: number
  readonly owner: string | null
  readonly openedAt: string
  readonly dueAt: string
  readonly overdue: boolean
  readonly resolvedAt: string | null
  readonly resolution: string | null
  readonly resolvedBy: string | null
}

/** Open differences that are alike. */
export interface Cluster {
  readonly code: string
  readonly feedId: string
  readonly count: number
  readonly amountCents: number
  readonly oldestOpenedAt: string | null
}

/** Which ones. Owner `none`: those nobody owns. */
export interface DiscrepancyQuery extends Paging {
  readonly state: 'open' | 'resolved'
  readonly owner?: string | undefined
  readonly code?: string | undefined
  readonly now: Date
}

/** Columns of a discrepancy `x`, as `DiscrepancyRow` wants them; `$1` is now. */
export const discrepancyColumns = `
  x.discrepancy_id, x.kind, x.partner_id, x.feed_id, x.run_id, x.lineage_id, x.delivery_id, x.code, x.summary, x.amount_cents,
  x.owner, x.opened_at, x.due_at, x.resolved_at is null and x.due_at < $1 as overdue, x.resolved_at, x.resolution,
  x.resolved_by`

/** Differences: open ones in the order they are due, resolved ones the latest first; and clusters of the open ones. */
export const listDiscrepancies = async (
  tx: Tx,
  query: DiscrepancyQuery,
): Promise<Page<DiscrepancyRow> & { clusters: Cluster[] }> => {
  const found = tx.query(query.state === 'open' ? openSql : resolvedSql, [
    query.now,
    afterOf(query),
    query.owner,
    query.code,
    query.limit + 1,
  ])
  const [rows, clusters] = await Promise.all([found.then((each) => plainRows<DiscrepancyRow>(each)), loadClusters(tx)])
  return { ...pageOf(rows, query.limit, (last) => last.discrepancyId), clusters }
}

const wanted = `($3::text is null or coalesce(x.owner, 'none') = $3) and ($4::text is null or x.code = $4)`

const openSql = `
  select ${discrepancyColumns} from mortar.discrepancy x
  where x.resolved_at is null and ${wanted} and ($2::bigint is null
    or (x.due_at, x.discrepancy_id) > (select due_at, discrepancy_id from mortar.discrepancy where discrepancy_id = $2))
  order by x.due_at, x.discrepancy_id limit $5`

const resolvedSql = `
  select ${discrepancyColumns} from mortar.discrepancy x
  where x.resolved_at is not null and ${wanted} and ($2::bigint is null or x.discrepancy_id < $2)
  order by x.discrepancy_id desc limit $5`

const loadClusters = async (tx: Tx): Promise<Cluster[]> =>
  plainRows(
    await tx.query(
      `select code, feed_id, count(*), sum(amount_cents)::bigint as amount_cents, min(opened_at) as oldest_opened_at
       from mortar.discrepancy where resolved_at is null
       group by code, feed_id order by sum(abs(amount_cents)) desc, count(*) desc, code, feed_id`,
    ),
  )

import type { Tx } from './tx.ts'

/** One figure for the metrics: of which gauge and which part of it. */
export interface FigureRow {
  readonly name: 'runs' | 'records' | 'deliveries' | 'delivery_wait_seconds' | 'alarms' | 'discrepancies'
  readonly part: string
  readonly value: number
}

/** The tenant's figures for Prometheus. All come from small tables or from the indexes of what is open. */
export const loadFigures = async (tx: Tx, now: Date): Promise<FigureRow[]> => {
  const { rows } = await tx.query<FigureRow>(
    `select 'runs' as name, state as part, count(*)::float8 as value from mortar.run group by state
     union all
     select 'records', bucket, sum(amount)::float8 from mortar.ledger_line where unit = 'records' and bucket <> 'in' group by bucket
     union all
     select 'deliveries', state, count(*)::float8 from mortar.delivery where state in ('queued', 'sent') group by state
     union all
     select 'deliveries', state, count(*)::float8 from mortar.delivery where state = 'refused' group by state
     union all
     select 'delivery_wait_seconds', feed_id, extract(epoch from $1::timestamptz - min(queued_at))::float8
     from mortar.delivery where state in ('queued', 'sent') group by feed_id
     union all
     select 'alarms', kind, count(*)::float8 from mortar.alarm where closed_at is null group by kind
     union all
     select 'discrepancies', code, count(*)::float8 from mortar.discrepancy where resolved_at is null group by code`,
    [now],
  )
  return rows
}

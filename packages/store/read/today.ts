import { type AlarmRow, listAlarms } from './alarms.ts'
import { plainRows } from './plain.ts'
import type { RunState } from './runs.ts'
import type { Tx } from './tx.ts'

/** A file that came, or an API's answer that was as the one before: that has no run. */
export interface Arrival {
  readonly feedId: string
  readonly arrivedAt: string
  readonly runId: number | null
}

/** The latest run of a feed over a file or pull, and when its first file ever came. */
export interface LastRun {
  readonly feedId: string
  readonly firstArrivedAt: string | null
  readonly runId: number | null
  readonly state: RunState | null
  readonly fileName: string | null
  readonly recordsIn: number | null
  readonly closedAt: string | null
}

/** What waits or was refused in an out feed. */
export interface OutFeedState {
  readonly feedId: string
  readonly queued: number
  readonly refused: number
  readonly oldestQueuedAt: string | null
  readonly ever: boolean
}

/** All that is open now. Moments are ISO text. */
export interface OpenWork {
  readonly alarms: AlarmRow[]
  readonly held: { readonly count: number; readonly byCause: { readonly cause: string; readonly count: number }[] }
  readonly rejected: { readonly count: number }
  readonly heldFiles: { readonly count: number; readonly records: number }
  readonly discrepancies: { readonly count: number; readonly amountCents: number; readonly overdue: number }
  readonly notBalanced: { readonly count: number }
  readonly working: { readonly count: number }
  /** Prior authorizations that wait for a person, and since when the first does. */
  readonly priorAuths: { readonly count: number; readonly oldestAskedAt: string | null }
}

/** What happened since an instant. `postedCents` sums each run's first money control. */
export interface DayFigures {
  readonly filesIn: number
  readonly recordsIn: number
  readonly postedCents: number
  readonly delivered: number
}

/** The first file of every hour since an instant, oldest first: a feed asked every minute stays a short list. */
export const loadArrivals = async (
  tx: Tx,
  { since, feedIds }: { readonly since: Date; readonly feedIds: readonly string[] },
): Promise<Arrival[]> =>
  plainRows(
    await tx.query(
      `select distinct on (f.feed_id, date_trunc('hour', f.arrived_at)) f.feed_id, f.arrived_at, r.run_id
       from (select feed_id, arrived_at, raw_file_no from mortar.raw_file
         union all select feed_id, answered_at, null from mortar.unchanged_answer) f
       left join mortar.run r on r.raw_file_no = f.raw_file_no and r.kind <> 'replay'
       where f.feed_id = any($2) and f.arrived_at >= $1
       order by f.feed_id, date_trunc('hour', f.arrived_at), f.arrived_at`,
      [since, feedIds],
    ),
  )

/** The latest run of each in feed. */
export const loadLastRuns = async (tx: Tx, feedIds: readonly string[]): Promise<LastRun[]> =>
  plainRows(
    await tx.query(
      `select feed_id, a.first_arrived_at, r.run_id, r.state, r.file_name, r.records_in, r.closed_at
       from unnest($1::text[]) feed_id
       cross join lateral (select min(arrived_at) as first_arrived_at from mortar.raw_file f where f.feed_id = feed_id.feed_id) a
       left join lateral (
         select n.run_id, n.state, f.file_name, n.records_in, n.closed_at from mortar.run n
         left join mortar.raw_file f on f.raw_file_no = n.raw_file_no
         where n.feed_id = feed_id.feed_id and n.kind <> 'replay' order by n.run_id desc limit 1) r on true`,
      [feedIds],
    ),
  )

/** What waits in each out feed. The oldest is the first in queue order, which an index holds. */
export const loadOutFeeds = async (tx: Tx, feedIds: readonly string[]): Promise<OutFeedState[]> =>
  plainRows(
    await tx.query(
      `select o.feed_id,
         (select count(*) from mortar.delivery d where d.feed_id = o.feed_id and d.state in ('queued', 'sent')) as queued,
         (select count(*) from mortar.delivery d where d.feed_id = o.feed_id and d.state = 'refused') as refused,
         (select d.queued_at from mortar.delivery d where d.feed_id = o.feed_id and d.state in ('queued', 'sent')
          order by d.delivery_id limit 1) as oldest_queued_at,
         exists (select from mortar.delivery d where d.feed_id = o.feed_id) as ever
       from unnest($1::text[]) o (feed_id)`,
      [feedIds],
    ),
  )

/** Everything that waits for a person or a cause. */
export const loadOpenWork = async (tx: Tx, now: Date): Promise<OpenWork> => {
  const [alarms, byCause, priorAuths, counts] = await Promise.all([
    listAlarms(tx, { state: 'open', limit: 100 }),
    tx.query<{ cause: string; count: number }>(
      `select coalesce(held_cause, 'unknown') as cause, count(*) from mortar.record
       where outcome = 'held' and outcome in ('held', 'rejected', 'dismissed') and held_cause is distinct from 'file-held'
       group by 1 order by 2 desc, 1`,
    ),
    tx.query(`select count(*), min(changed_at) as oldest_asked_at from mortar.prior_auth where status = 'pended'`),
    loadCounts(tx, now),
  ])
  const held = { count: byCause.rows.reduce((sum, row) => sum + row.count, 0), byCause: byCause.rows }
  return { alarms: alarms.items, held, priorAuths: plainRows<OpenWork['priorAuths']>(priorAuths)[0]!, ...counts }
}

const loadCounts = async (tx: Tx, now: Date): Promise<Omit<OpenWork, 'alarms' | 'held' | 'priorAuths'>> => {
  const { rows } = await tx.query<
    Record<'rejected' | 'files' | 'records' | 'failed' | 'working' | 'open' | 'cents' | 'overdue', number>
  >(
    `select
       (select count(*) from mortar.record where outcome = 'rejected' and outcome in ('held', 'rejected', 'dismissed')
          and held_cause is distinct from 'file-held') as rejected,
       h.files, h.records, r.failed, r.working, d.open, d.cents, d.overdue
     from (select count(*) as files, coalesce(sum(records_in), 0)::bigint as records from mortar.run f
           where f.state = 'held' and f.kind <> 'replay' and exists (
             select from mortar.record c where c.run_id = f.run_id and c.outcome = 'held' and c.outcome <> 'posted'
               and c.held_cause = 'file-held')) h,
          (select count(*) filter (where state = 'failed') as failed, count(*) filter (where state = 'working') as working
           from mortar.run where state in ('failed', 'working')) r,
          (select count(*) as open, coalesce(sum(amount_cents), 0)::bigint as cents, count(*) filter (where due_at < $1) as overdue
           from mortar.discrepancy where resolved_at is null) d`,
    [now],
  )
  const counted = rows[0]!
  return {
    rejected: { count: counted.rejected },
    heldFiles: { count: counted.files, records: counted.records },
    discrepancies: { count: counted.open, amountCents: counted.cents, overdue: counted.overdue },
    notBalanced: { count: counted.failed },
    working: { count: counted.working },
  }
}

/** What came and went since an instant. */
export const loadDay = async (tx: Tx, from: Date): Promise<DayFigures> =>
  plainRows<DayFigures>(
    await tx.query(
      `select
         (select count(*) from mortar.raw_file where fetched_at >= $1) as files_in,
         (select coalesce(sum(records_in), 0)::bigint from mortar.run where closed_at >= $1 and kind <> 'replay') as records_in,
         (select coalesce(sum(amount), 0)::bigint from (
            select distinct on (l.run_id) l.run_id, l.unit from mortar.ledger_line l
            join mortar.run r on r.run_id = l.run_id
            where r.closed_at >= $1 and l.unit like 'cents:%' order by l.run_id, l.unit) first
          join mortar.ledger_line l on l.run_id = first.run_id and l.unit = first.unit and l.bucket in ('posted', 'updated'))
           as posted_cents,
         (select count(*) from mortar.delivery where accepted_at >= $1) as delivered`,
      [from],
    ),
  )[0]!

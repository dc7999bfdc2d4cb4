import type { Noun } from '@mortar/canonical/noun'
import { columnNames } from '@mortar/canonical/tables'
import type { Tx } from './database.ts'

/** One outbound message waiting to be sent. */
export interface OpenDelivery {
  readonly deliveryId: number
  readonly lineageId: number
  readonly runId: number
  readonly businessKey: string
  readonly orderKey: string
  readonly claimKey: string
  readonly attempts: number
  readonly queuedAt: Date
}

/**
 * The oldest deliveries of a feed that may go now, in queue order. Left out: chains that wait for their next attempt, and
 * versions of a claim whose earlier version the partner refused.
 */
export const openDeliveries = async (
  tx: Tx,
  at: { feedId: string; now: Date; limit: number },
): Promise<OpenDelivery[]> => {
  const { rows } = await tx.query<OpenDelivery>(
    `select delivery_id::float8 as "deliveryId", lineage_id::float8 as "lineageId", run_id::float8 as "runId",
       business_key as "businessKey", order_key as "orderKey", claim_key as "claimKey", attempts, queued_at as "queuedAt"
     from mortar.delivery d
     where feed_id = $1 and state in ('queued', 'sent')
       and not exists (select from mortar.delivery w where w.feed_id = $1 and w.order_key = d.order_key
         and w.state in ('queued', 'sent') and w.next_attempt_at > $2 and w.delivery_id <= d.delivery_id)
       and not exists (select from mortar.delivery r where r.feed_id = $1 and r.claim_key = d.claim_key
         and r.state = 'refused' and r.delivery_id < d.delivery_id)
     order by delivery_id limit $3`,
    [at.feedId, at.now, at.limit],
  )
  return rows
}

/** When the next waiting delivery of a feed is due; undefined when none waits. */
export const nextAttemptAt = async (tx: Tx, feedId: string): Promise<Date | undefined> => {
  const { rows } = await tx.query<{ at: Date | null }>(
    `select min(next_attempt_at) as at from mortar.delivery where feed_id = $1 and state in ('queued', 'sent')
       and not exists (select from mortar.delivery r where r.feed_id = $1 and r.claim_key = delivery.claim_key
         and r.state = 'refused' and r.delivery_id < delivery.delivery_id)`,
    [feedId],
  )
  return rows[0]?.at ?? undefined
}

/** How many deliveries of a feed were queued before a moment and still wait, not counting those behind a refused one. */
export const overdueDeliveries = async (tx: Tx, feedId: string, before: Date): Promise<number> => {
  const { rows } = await tx.query<{ count: number }>(
    `select count(*)::float8 as count from mortar.delivery
     where feed_id = $1 and state in ('queued', 'sent') and queued_at < $2
       and not exists (select from mortar.delivery r where r.feed_id = $1 and r.claim_key = delivery.claim_key
         and r.state = 'refused' and r.delivery_id < delivery.delivery_id)`,
    [feedId, before],
  )
  return rows[0]!.count
}

/**
 * The canonical rows behind deliveries, with their identity; keys are the column names. A row that names no group or plan
 * takes them from the member's coverage on its day (else from the latest one): a partner needs to know whose claim it is.
 */
export const deliveryRows = async (
  tx: Tx,
  noun: Noun,
  lineageIds: readonly number[],
): Promise<Record<string, unknown>[]> => {
  const columns = ['partner_id', 'qc_flag', ...columnNames(noun)].map((name) =>
    isCoverageFact(noun, name) ? `coalesce(t.${name}, v.${name}) as ${name}` : `t.${name}`,
  )
  const { rows } = await tx.query(
    `select t.lineage_id::float8 as lineage_id, ${columns.join(', ')} from mortar.${noun.table} t ${coverageOf(noun)}
     where t.lineage_id = any($1)`,
    [lineageIds],
  )
  return rows
}

const isCoverageFact = (noun: Noun, column: string): boolean =>
  ['group_number', 'plan_code'].includes(column) && coverageOf(noun) !== ''

const coverageOf = ({ columns }: Noun): string =>
  'member_key' in columns && 'filled_on' in columns
    ? `left join lateral (
         select c.group_number, c.plan_code from mortar.coverage c
         where c.member_key = t.member_key and c.known_to is null
         order by (t.filled_on between c.effective_on and coalesce(c.terminated_on, 'infinity')) desc, c.effective_on desc
         limit 1) v on true`
    : ''

/** One try and what came of it. `state` is what the delivery becomes. */
export interface AttemptResult {
  readonly deliveryId: number
  readonly state: 'queued' | 'accepted' | 'refused'
  readonly startedAt: Date
  readonly endedAt: Date
  readonly method: string
  readonly path: string
  readonly requestBody: string
  readonly status: number | null
  readonly responseBody: string | null
  /** Why it was not accepted; null when it was. */
  readonly code: string | null
  readonly theirId: string | null
  readonly nextAttemptAt: Date
}

/** Saves tries with their request and answer, and moves the deliveries on; many in one statement. */
export const saveAttempts = async (tx: Tx, results: readonly AttemptResult[]): Promise<void> => {
  if (results.length === 0) return
  await tx.query(
    `with done as (
       select * from jsonb_to_recordset($1) as r("deliveryId" bigint, state text, "startedAt" timestamptz,
         "endedAt" timestamptz, method text, path text, "requestBody" text, status integer, "responseBody" text, code text,
         "theirId" text, "nextAttemptAt" timestamptz)
     ), moved as (
       update mortar.delivery d set state = r.state, attempts = d.attempts + 1, last_code = r.code,
         their_id = coalesce(r."theirId", d.their_id), next_attempt_at = r."nextAttemptAt",
         sent_at = coalesce(d.sent_at, r."startedAt"),
         accepted_at = case when r.state = 'accepted' then r."endedAt" else d.accepted_at end
       from done r where d.delivery_id = r."deliveryId" returning d.delivery_id, d.attempts
     )
     insert into mortar.delivery_attempt (delivery_id, attempt_no, started_at, ended_at, method, path, request_body, status,
       response_body, code)
     select m.delivery_id, m.attempts, r."startedAt", r."endedAt", r.method, r.path, r."requestBody", r.status,
       r."responseBody", r.code from moved m join done r on r."deliveryId" = m.delivery_id`,
    [JSON.stringify(results)],
  )
}

/** Puts refused deliveries back into the queue, after the partner or a map was mended. */
export const retryRefused = async (
  tx: Tx,
  which: { deliveryIds: readonly number[] | null; feedId: string | null; now: Date },
): Promise<{ feedId: string; deliveryId: number }[]> => {
  const { rows } = await tx.query<{ feedId: string; deliveryId: number }>(
    `update mortar.delivery set state = 'queued', next_attempt_at = $3
     where state in ('refused', 'queued') and ($1::bigint[] is null or delivery_id = any($1))
       and ($2::text is null or feed_id = $2)
     returning feed_id as "feedId", delivery_id::float8 as "deliveryId"`,
    [which.deliveryIds, which.feedId, which.now],
  )
  return rows
}

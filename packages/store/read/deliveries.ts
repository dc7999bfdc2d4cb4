import { recordsPerFile } from '../post/request.ts'
import { afterOf, type Page, type Paging, pageOf } from './page.ts'
import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

export type DeliveryState = 'queued' | 'sent' | 'delivered' | 'accepted' | 'applied' | 'refused'

/** One outbound message. Moments are ISO text. */
export interface DeliveryRow {
  readonly deliveryId: number
  readonly feedId: string
  readonly noun: string
  readonly lineageId: number
  readonly runId: number
  readonly businessKey: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly queuedAt: string
  readonly nextAttemptAt: string | null
  readonly sentAt: string | null
  readonly acceptedAt: string | null
  readonly theirId: string | null
  readonly lastCode: string | null
}

/** Which deliveries. `q` is a delivery or lineage id, a claim number, a business key or their id, exactly. */
export interface DeliveryQuery extends Paging {
  /** Where to look for `q`: all feeds and partners of the site. */
  readonly feedIds: readonly string[]
  readonly partnerIds: readonly string[]
  readonly state?: DeliveryState | undefined
  readonly feed?: string | undefined
  readonly run?: number | undefined
  readonly q?: string | undefined
}

/** Columns of a delivery `d`, as `DeliveryRow` wants them. */
export const deliveryColumns = `
  d.delivery_id, d.feed_id, d.noun, d.lineage_id, d.run_id, d.business_key, d.state, d.attempts, d.queued_at,
  case when d.state in ('queued', 'sent') then d.next_attempt_at end as next_attempt_at, d.sent_at, d.accepted_at,
  d.their_id, d.last_code`

/** Outbound messages, latest first. */
export const listDeliveries = async (tx: Tx, query: DeliveryQuery): Promise<Page<DeliveryRow>> => {
  const values: unknown[] = []
  const place = (value: unknown) => `$${values.push(value)}`
  const conditions = conditionsOf(query, place)
  const found = await tx.query(
    `select ${deliveryColumns} from mortar.delivery d
     where ${['true', ...conditions].join(' and ')}
     order by d.delivery_id desc limit ${place(query.limit + 1)}`,
    values,
  )
  return pageOf(plainRows<DeliveryRow>(found), query.limit, (last) => last.deliveryId)
}

/**
 * Only the conditions asked for are written, with the state as a literal, so that the planner sees which of the partial
 * indexes holds the answer: with millions accepted, the few refused must not be searched among them.
 */
const conditionsOf = (query: DeliveryQuery, place: (value: unknown) => string): string[] => {
  const after = afterOf(query)
  return [
    ...(after === null ? [] : [`d.delivery_id < ${place(after)}`]),
    ...(query.state === undefined ? [] : [`d.state = '${query.state}'`]),
    ...(query.feed === undefined ? [] : [`d.feed_id = ${place(query.feed)}`]),
    ...(query.run === undefined ? [] : [ofRun(place(query.run))]),
    ...(query.q === undefined ? [] : [matching(query, place)]),
  ]
}

/** A run's deliveries are found by the identities of its file's records, which are indexed. */
const ofRun = (runId: string) => {
  const file = `(select raw_file_no from mortar.run where run_id = ${runId})`
  return `d.run_id = ${runId} and d.lineage_id > ${file} * ${recordsPerFile} and d.lineage_id < (${file} + 1) * ${recordsPerFile}`
}

/** Each way to be found has its own index; the ids are gathered first, so that none is looked for in every row. */
const matching = ({ q = '', feedIds, partnerIds }: DeliveryQuery, place: (value: unknown) => string) => {
  const sought = place(q)
  const ids = (condition: string) => `select delivery_id from mortar.delivery where ${condition}`
  const claims = `select lineage_id from mortar.pharmacy_claim where partner_id = any(${place(partnerIds)}) and claim_number = ${sought}`
  const ways = [
    ids(`their_id = ${sought}`),
    ids(`feed_id = any(${place(feedIds)}) and business_key = ${sought}`),
    ids(`lineage_id = any(array(${claims}))`),
    ...(/^\d{1,15}$/.test(q) ? [ids(`delivery_id = ${sought}::bigint`), ids(`lineage_id = ${sought}::bigint`)] : []),
  ]
  return `d.delivery_id = any(array(${ways.join(' union ')}))`
}

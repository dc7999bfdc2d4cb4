import { type DeliveryRow, type DeliveryState, deliveryColumns } from './deliveries.ts'
import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** One try: what was asked and what was answered. Bodies speak of a person: reading them is audited. */
export interface AttemptRow {
  readonly deliveryId: number
  readonly attemptNo: number
  readonly startedAt: string
  readonly endedAt: string | null
  readonly method: string
  readonly path: string
  readonly requestBody: string
  readonly status: number | null
  readonly responseBody: string | null
  readonly code: string | null
}

/** A delivery with its tries, latest last, and what must go before it. */
export interface DeliveryWhole extends DeliveryRow {
  readonly attemptList: AttemptRow[]
  readonly before: Before[]
  readonly discrepancyId: number | null
  readonly fileName: string | null
}

interface Before {
  readonly deliveryId: number
  readonly state: DeliveryState
  readonly businessKey: string
}

/** One delivery; undefined when it is not there. */
export const loadDelivery = async (tx: Tx, deliveryId: number): Promise<DeliveryWhole | undefined> => {
  const [found, attempts, before] = await Promise.all([
    tx.query(
      `select ${deliveryColumns}, f.file_name, (select x.discrepancy_id from mortar.discrepancy x
         where x.delivery_id = d.delivery_id and x.resolved_at is null) as discrepancy_id
       from mortar.delivery d
       left join mortar.run r on r.run_id = d.run_id
       left join mortar.raw_file f on f.raw_file_no = r.raw_file_no
       where d.delivery_id = $1`,
      [deliveryId],
    ),
    loadAttempts(tx, [deliveryId]),
    loadBefore(tx, deliveryId),
  ])
  const row = plainRows<DeliveryRow & Pick<DeliveryWhole, 'discrepancyId' | 'fileName'>>(found)[0]
  return row && { ...row, attemptList: attempts, before }
}

/** The tries of deliveries, in order. */
export const loadAttempts = async (tx: Tx, deliveryIds: readonly number[]): Promise<AttemptRow[]> =>
  plainRows(
    await tx.query(
      `select delivery_id, attempt_no, started_at, ended_at, method, path, request_body, status, response_body, code
       from mortar.delivery_attempt where delivery_id = any($1) order by delivery_id, attempt_no`,
      [deliveryIds],
    ),
  )

/** What this one waits for: earlier ones of the member that are still open, and a refused version of the same claim. */
const loadBefore = async (tx: Tx, deliveryId: number): Promise<Before[]> =>
  plainRows(
    await tx.query(
      `select b.delivery_id, b.state, b.business_key
       from mortar.delivery d
       cross join lateral (
         select delivery_id, state, business_key from mortar.delivery
         where feed_id = d.feed_id and order_key = d.order_key and state in ('queued', 'sent') and delivery_id < d.delivery_id
         union
         select delivery_id, state, business_key from mortar.delivery
         where feed_id = d.feed_id and claim_key = d.claim_key and state = 'refused' and delivery_id < d.delivery_id) b
       where d.delivery_id = $1 and d.state in ('queued', 'sent') order by b.delivery_id limit 20`,
      [deliveryId],
    ),
  )

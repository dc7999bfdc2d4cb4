import type { Tx } from './database.ts'

/** A difference that a person owns. `amountCents` is the money at stake; `summary` names no person. */
export interface DiscrepancySource {
  readonly kind: 'delivery-refused' | 'delivery-unproven' | 'file-held' | 'totals-differ'
  readonly partnerId: string
  readonly feedId: string
  readonly runId: number | null
  readonly lineageId: number | null
  readonly deliveryId: number | null
  readonly code: string
  readonly summary: string
  readonly amountCents: number
  readonly openedAt: Date
  readonly dueAt: Date
}

/** Opens discrepancies; a delivery that has one open keeps it. */
export const openDiscrepancies = async (tx: Tx, found: readonly DiscrepancySource[]): Promise<void> => {
  if (found.length === 0) return
  await tx.query(
    `insert into mortar.discrepancy (kind, partner_id, feed_id, run_id, lineage_id, delivery_id, code, summary,
       amount_cents, opened_at, due_at)
     select kind, "partnerId", "feedId", "runId", "lineageId", "deliveryId", code, summary, "amountCents", "openedAt", "dueAt"
     from jsonb_to_recordset($1) as d(kind text, "partnerId" text, "feedId" text, "runId" bigint, "lineageId" bigint,
       "deliveryId" bigint, code text, summary text, "amountCents" bigint, "openedAt" timestamptz, "dueAt" timestamptz)
     on conflict (tenant_id, delivery_id) where resolved_at is null do nothing`,
    [JSON.stringify(found)],
  )
}

/** Resolves the open discrepancies of deliveries that went through after all. */
export const resolveByDelivery = async (tx: Tx, deliveryIds: readonly number[], now: Date): Promise<void> => {
  if (deliveryIds.length === 0) return
  await tx.query(
    `update mortar.discrepancy set resolved_at = $2, resolution = 'accepted on a later attempt', resolved_by = 'mortar'
     where delivery_id = any($1) and resolved_at is null`,
    [deliveryIds, now],
  )
}

/** Resolves the discrepancy of a run: its held file was worked. */
export const resolveByRun = async (
  tx: Tx,
  run: { runId: number; resolution: string; by: string; now: Date },
): Promise<void> => {
  await tx.query(
    `update mortar.discrepancy set resolved_at = $2, resolution = $3, resolved_by = $4
     where run_id = $1 and kind = 'file-held' and resolved_at is null`,
    [run.runId, run.now, run.resolution, run.by],
  )
}

/** Gives a discrepancy an owner. */
export const assignDiscrepancy = async (tx: Tx, discrepancyId: number, owner: string | null): Promise<boolean> => {
  const { rowCount } = await tx.query('update mortar.discrepancy set owner = $2 where discrepancy_id = $1', [
    discrepancyId,
    owner,
  ])
  return rowCount === 1
}

/** Closes a discrepancy with the reason a person gave. */
export const resolveDiscrepancy = async (
  tx: Tx,
  closing: { discrepancyId: number; resolution: string; by: string; now: Date },
): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update mortar.discrepancy set resolved_at = $2, resolution = $3, resolved_by = $4
     where discrepancy_id = $1 and resolved_at is null`,
    [closing.discrepancyId, closing.now, closing.resolution, closing.by],
  )
  return rowCount === 1
}

/** Opens a resolved discrepancy again. */
export const reopenDiscrepancy = async (tx: Tx, discrepancyId: number): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update mortar.discrepancy set resolved_at = null, resolution = null, resolved_by = null
     where discrepancy_id = $1 and resolved_at is not null`,
    [discrepancyId],
  )
  return rowCount === 1
}

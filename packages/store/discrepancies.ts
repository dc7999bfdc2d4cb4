import type { Tx } from './database.ts'

/** A difference that a person owns. `amountCents` is the money at stake; `summary` names no person. */
export interface DiscrepancySource {
  readonly kind: 'delivery-refused' | 'delivery-unproven' | 'file-held' | 'file-rejected' | 'totals-differ'
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

/** Resolves the discrepancy of a run: its held or rejected file was worked. */
export const resolveByRun = async (
  tx: Tx,
  run: { runId: number; resolution: string; by: string; now: Date },
): Promise<void> => {
  await tx.query(
    `update mortar.discrepancy set resolved_at = $2, resolution = $3, resolved_by = $4
     where run_id = $1 and kind in ('file-held', 'file-rejected') and resolved_at is null`,
    [run.runId, run.now, run.resolution, run.by],
  )
}

/** Resolves those of rejected files of a feed that came well under the same names. */
export const resolveStoppedFiles = async (
  tx: Tx,
  came: { feedId: string; fileNames: readonly string[]; now: Date },
): Promise<void> => {
  await tx.query(
    `update mortar.discrepancy d set resolved_at = $3, resolution = 'the file came well', resolved_by = 'mortar'
     from mortar.run r join mortar.raw_file f using (raw_file_no)
     where d.kind = 'file-rejected' and d.feed_id = $1 and d.resolved_at is null and r.run_id = d.run_id
       and f.file_name = any($2)`,
    [came.feedId, came.fileNames, came.now],
  )
}

/** Files of a feed that were rejected and not settled: how many, and the code of the latest; undefined when there is none. */
export const stoppedFiles = async (tx: Tx, feedId: string): Promise<{ count: number; code: string } | undefined> => {
  const { rows } = await tx.query<{ count: number; code: string }>(
    `select count(*) over ()::float8 as count, code from mortar.discrepancy
     where kind = 'file-rejected' and feed_id = $1 and resolved_at is null order by discrepancy_id desc limit 1`,
    [feedId],
  )
  return rows[0]
}

/** What a discrepancy is about. */
export const discrepancyAbout = async (
  tx: Tx,
  discrepancyId: number,
): Promise<{ kind: DiscrepancySource['kind']; feedId: string } | undefined> => {
  const { rows } = await tx.query<{ kind: DiscrepancySource['kind']; feedId: string }>(
    'select kind, feed_id as "feedId" from mortar.discrepancy where discrepancy_id = $1',
    [discrepancyId],
  )
  return rows[0]
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

import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** A person's correction of one source field. It may hold what names a person: reading it is audited. */
export interface CorrectionRow {
  readonly lineageId: number
  readonly field: string
  readonly value: string
  readonly reason: string
  readonly correctedBy: string
  readonly correctedAt: string
}

/** The corrections of records. */
export const loadCorrections = async (tx: Tx, lineageIds: readonly number[]): Promise<CorrectionRow[]> =>
  lineageIds.length === 0
    ? []
    : plainRows(
        await tx.query(
          `select lineage_id, field, value, reason, corrected_by, corrected_at from mortar.correction
           where lineage_id = any($1) order by lineage_id, field`,
          [lineageIds],
        ),
      )

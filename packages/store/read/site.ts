import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** When the site in force was applied, ISO text; undefined before the first. */
export const siteAppliedAt = async (tx: Tx): Promise<string | undefined> =>
  plainRows<{ appliedAt: string }>(
    await tx.query('select max(applied_at) as applied_at from mortar.site_version having count(*) > 0'),
  )[0]?.appliedAt

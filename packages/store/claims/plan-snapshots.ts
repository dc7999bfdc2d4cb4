import type { PlanSnapshot } from '@mortar/canonical/plan/snapshot'
import type { Tx } from '../transaction.ts'

/** Plans as compiled from a site. */
interface UsedPlans {
  readonly snapshots: readonly Pick<PlanSnapshot, 'modelVersion' | 'id' | 'name' | 'codes'>[]
  readonly siteVersion: string
  readonly now: Date
}

/** Notes plans before they decide anything. The site version that brought a plan first stays: it compiles to the same plan. */
export const savePlanSnapshots = async (tx: Tx, { snapshots, siteVersion, now }: UsedPlans): Promise<void> => {
  for (const { modelVersion, id, name, codes } of snapshots) {
    await tx.query(
      `insert into mortar.plan_snapshot (model_version, plan_id, plan_name, plan_codes, site_version, first_used_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [modelVersion, id, name, codes, siteVersion, now],
    )
  }
}

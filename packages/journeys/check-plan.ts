import type { PlanFolder } from '@mortar/canonical/site/parse-plan'
import { planCatalogOf, type Site } from '@mortar/canonical/site/site'
import { runCases } from '@mortar/engine/cases/run-cases'
import type { CaseResult } from './check-feed.ts'

/** A plan checked: how the claims of its `cases.txt` came out. */
export interface PlanCheck {
  readonly plan: string
  readonly modelVersion: string
  readonly cases: readonly CaseResult[]
}

/** Decides every claim of a plan's `cases.txt` with the engine, against the products and pharmacies the site brings along. */
export const checkPlan = (plan: PlanFolder, site: Site): PlanCheck => {
  const world = { plans: planCatalogOf(site), plan: plan.snapshot, reference: site.reference }
  const cases = plan.cases ? runCases(plan.cases.text, world) : []
  return {
    plan: plan.id,
    modelVersion: plan.snapshot.modelVersion,
    cases: cases.map(({ name, line, differences }) => ({
      name,
      path: `${plan.cases!.path}:${line}`,
      ok: differences.length === 0,
      differences,
    })),
  }
}

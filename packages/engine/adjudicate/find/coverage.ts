import type { CoverageFacts, PersonFacts } from '@mortar/canonical/claim/facts'
import type { PlanCatalog } from '@mortar/canonical/plan/snapshot'

/** The span that covers a person on a day under a plan we have; of several the one that began last. */
export const findCoverage = (person: PersonFacts, on: string, plans: PlanCatalog): CoverageFacts | null => {
  let found: CoverageFacts | null = null
  for (const span of person.coverages) {
    const covers = span.effectiveOn <= on && (span.terminatedOn === null || on <= span.terminatedOn)
    if (covers && plans.has(span.planCode) && (found === null || found.effectiveOn < span.effectiveOn)) found = span
  }
  return found
}

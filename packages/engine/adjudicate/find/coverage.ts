import type { CoverageFacts, PersonFacts } from '@mortar/canonical/claim/facts'
import type { RequestHeader } from '@mortar/canonical/claim/request'
import type { PlanCatalog, PlanSnapshot } from '@mortar/canonical/plan/snapshot'
import { inForce } from '../rules.ts'

/**
 * The span that covers a person on the day of service under a plan we have. Who has two plans is told apart by the BIN and control number
 * of the card; of several that fit, the one that began last.
 */
export const findCoverage = (person: PersonFacts, header: RequestHeader, plans: PlanCatalog): CoverageFacts | null => {
  const on = header.serviceOn
  let found: CoverageFacts | null = null
  let foundRouted = false
  for (const span of person.coverages) {
    const plan = plans.get(span.planCode)
    if (!plan || on < span.effectiveOn || (span.terminatedOn !== null && span.terminatedOn < on)) continue
    const routed = isRouted(plan, header)
    const better = found === null || (routed === foundRouted ? found.effectiveOn < span.effectiveOn : routed)
    if (better) [found, foundRouted] = [span, routed]
  }
  return found
}

/** Whether a plan's cards bear this BIN and control number; a plan without any takes all. */
const isRouted = (plan: PlanSnapshot, { bin, processorControlNumber, serviceOn }: RequestHeader): boolean => {
  let any = false
  for (const route of plan.rules.routing) {
    if (!inForce(route, serviceOn)) continue
    any = true
    if (route.bin === bin && (route.pcn === null || route.pcn === processorControlNumber)) return true
  }
  return !any
}

import type { Decision } from '@mortar/canonical/claim/decision'
import type { Facts } from '@mortar/canonical/claim/facts'
import type { Billing } from '@mortar/canonical/claim/request'
import type { Claim, FoundClaim } from './claim.ts'
import { paid, rejected } from './decide.ts'
import { answerDuplicate } from './duplicate.ts'
import { findClaim, settleClaim } from './find/find-claim.ts'
import { type Log, newLog, refused } from './log.ts'
import { doorStages, planStages } from './order.ts'
import { priceClaim } from './price/price-claim.ts'
import type { Priced } from './price/priced.ts'
import { runPlanStages, runStages } from './run-stages.ts'
import { settle } from './settle.ts'
import { shareCommercial } from './share/commercial.ts'
import { sharePartD } from './share/part-d.ts'
import type { Shared } from './share/shared.ts'

/** Decides a billing. Nothing is counted anywhere before the last rule has passed. */
export const bill = (asked: Billing, purpose: 'pay' | 'quote', facts: Facts): Decision => {
  // The same claim again is answered as it was before.
  const duplicate = purpose === 'pay' ? answerDuplicate(asked, facts) : undefined
  if (duplicate) return duplicate

  // Who is it for, what is it, where is it from: what is missing here ends it.
  const log = newLog()
  const found = findClaim(asked, purpose, facts)
  if (!runStages(doorStages, found, log)) return rejected(found, log)

  // Then the plan is asked, rule by rule.
  const claim = settleClaim(found)
  if (claim === null) return refusedWithoutPlan(found, log)
  if (!runPlanStages(planStages, claim, log)) return rejected(claim, log)

  // It is covered: what is it worth, what does the member pay of it, and what is left after earlier payers?
  const priced = priceClaim(claim, log)
  const shared = shareWith(claim, log, priced)
  if (!shared) return rejected(claim, log)
  const settled = settle(claim, log, priced, shared)
  return settled ? paid(claim, log, settled) : rejected(claim, log)
}

/** The plan has no line at all on the day of service (85). */
function refusedWithoutPlan(found: FoundClaim, log: Log): Decision {
  const compared = { serviceOn: found.on }
  refused(log, { stage: 'plan', edit: 'plan-in-force', line: null, compared, rejectCode: '85', field: '401-D1' })
  return rejected(found, log)
}

/** A plan that has no line for what the member pays cannot decide: better refused (85) than given away. */
function shareWith(claim: Claim, log: Log, priced: Priced): Shared | undefined {
  const shared = claim.plan.kind === 'part-d' ? sharePartD(claim, log, priced) : shareCommercial(claim, log, priced)
  if (shared !== null && (shared.rule !== null || shared.partD !== null)) return shared
  const compared = { tier: claim.situation.tier, planYear: claim.planYear }
  refused(log, { stage: 'share', edit: 'cost-share', line: null, compared, rejectCode: '85', field: null })
  return undefined
}

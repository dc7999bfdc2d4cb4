import type { PriorAuthRequest } from '@mortar/canonical/claim/prior-auth-request'
import type { PlanLine, Rule } from '@mortar/canonical/plan/snapshot'
import type { Claim } from '../adjudicate/claim.ts'
import { ruleOf, rulesOf } from '../adjudicate/rules.ts'

/** The line of the plan that wants an authorization for the drug; null when none does. */
export const neededBy = (claim: Claim): PlanLine | null =>
  ruleOf('prior_auth', claim)?.line ?? (claim.formulary?.priorAuth ? claim.formulary.line : null)

/**
 * The first line of the plan that decides a request for an authorization by itself: its basis (498-PD) and one of the diagnoses sent must
 * be among those it names. Undefined when a person has to look.
 */
export const decisionRuleFor = (
  claim: Claim,
  { asked, diagnoses }: PriorAuthRequest,
): Rule<'prior_auth_decision'> | undefined =>
  rulesOf('prior_auth_decision', claim).find(
    (rule) =>
      (rule.basis === null || rule.basis.includes(asked?.basis ?? '')) &&
      (rule.diagnoses === null || rule.diagnoses.some((begin) => diagnoses.some((each) => each.startsWith(begin)))),
  )

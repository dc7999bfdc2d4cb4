import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** No more fills than the prescriber allowed, nor than the law allows for the schedule. */
export const refillsAllowed: PlanEdit = {
  id: 'refills-allowed',
  check: (claim) => {
    const { fillNumber, refillsAuthorized } = claim.asked.dispensed
    const rule = ruleOf('refill_limit', claim)
    const compared = { fillNumber, refillsAuthorized, limit: rule?.refills ?? null }
    if (rule && fillNumber > rule.refills) return reject({ code: '73', field: '403-D3', line: rule.line, compared })
    if (refillsAuthorized === null) return rule ? pass(rule.line, compared) : skip
    return fillNumber > refillsAuthorized
      ? reject({ code: '7W', field: '403-D3', compared })
      : pass(rule?.line ?? null, compared)
  },
}

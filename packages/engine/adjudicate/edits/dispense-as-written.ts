import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A brand that has generics needs a reason the plan accepts; the penalty for one it does not is a matter of price. */
export const dispenseAsWritten: PlanEdit = {
  id: 'dispense-as-written',
  check: (claim) => {
    const { drug, situation } = claim
    if (drug === null || drug.product !== 'brand' || !drug.multiSource) return skip
    const rule = ruleOf('dispense_as_written', claim)
    if (!rule) return skip
    const compared = { dawCode: situation.dawCode, action: rule.action }
    return rule.action === 'reject'
      ? reject({ code: rule.rejectCode, field: '408-D8', line: rule.line, compared })
      : pass(rule.line, compared)
  },
}

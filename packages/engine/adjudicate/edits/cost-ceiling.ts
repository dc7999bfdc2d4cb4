import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A charge above this is looked at by a person first: it is more often a wrong quantity than a dear drug. */
export const costCeiling: PlanEdit = {
  id: 'cost-ceiling',
  check: (claim) => {
    const rule = ruleOf('cost_ceiling', claim)
    const asked = claim.asked.price.grossAmountDueCents
    if (!rule || asked === null) return skip
    const compared = { grossAmountDueCents: asked, maximumCents: rule.maximumCents }
    return asked > rule.maximumCents
      ? reject({ code: '78', field: '430-DU', line: rule.line, compared })
      : pass(rule.line, compared)
  },
}

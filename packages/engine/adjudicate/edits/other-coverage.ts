import type { PlanEdit } from '../edit.ts'
import { isSecondary } from '../find/find-claim.ts'
import { pass, reject, skip } from '../finding.ts'
import { inForce, ruleOf } from '../rules.ts'

/** Who has other insurance that pays first sends the claim there before. */
export const otherCoverage: PlanEdit = {
  id: 'other-coverage',
  check: (claim) => {
    const rule = ruleOf('other_coverage', claim)
    if (!rule || rule.onFile === 'ignore') return skip
    const onFile = claim.person.otherCoverages.filter(
      (each) => each.coverageType === '01' && inForce({ fromOn: each.effectiveOn, toOn: each.terminatedOn }, claim.on),
    )
    if (onFile.length === 0) return skip
    const compared = { onFile: onFile.length, otherCoverage: claim.asked.dispensed.otherCoverage }
    return isSecondary(claim.asked)
      ? pass(rule.line, compared)
      : reject({ code: '41', field: '308-C8', line: rule.line, compared })
  },
}

import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A drug is covered for some ages only. */
export const age: PlanEdit = {
  id: 'age',
  check: (claim) => {
    const rule = ruleOf('ages', claim)
    if (!rule) return skip
    const { ageYears } = claim.situation
    const compared = { ageYears, minimumYears: rule.minimumYears, maximumYears: rule.maximumYears }
    const outside =
      (rule.minimumYears !== null && ageYears < rule.minimumYears) ||
      (rule.maximumYears !== null && ageYears > rule.maximumYears)
    return outside ? reject({ code: '60', field: '304-C4', line: rule.line, compared }) : pass(rule.line, compared)
  },
}

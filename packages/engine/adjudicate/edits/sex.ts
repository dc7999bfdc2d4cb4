import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A drug is covered for one sex only; a sex that is not known is not held against anybody. */
export const sex: PlanEdit = {
  id: 'sex',
  check: (claim) => {
    const rule = ruleOf('sexes', claim)
    if (!rule) return skip
    const compared = { sex: claim.situation.sex, sexCovered: rule.sex }
    return claim.situation.sex === rule.sex || claim.situation.sex === 'U'
      ? pass(rule.line, compared)
      : reject({ code: '61', field: '305-C5', line: rule.line, compared })
  },
}

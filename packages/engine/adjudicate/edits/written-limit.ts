import { dayNumber } from '@mortar/values/dates'
import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A prescription is good for so many days, fewer for controlled substances. */
export const writtenLimit: PlanEdit = {
  id: 'written-limit',
  check: (claim) => {
    const rule = ruleOf('written_limit', claim)
    const { writtenOn } = claim.asked.dispensed
    if (!rule || writtenOn === null) return skip
    const ageDays = claim.onDay - dayNumber(writtenOn)
    const compared = { writtenOn, ageDays, limitDays: rule.limitDays }
    return ageDays > rule.limitDays
      ? reject({ code: '28', field: '414-DE', line: rule.line, compared })
      : pass(rule.line, compared)
  },
}

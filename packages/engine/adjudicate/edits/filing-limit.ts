import { dayNumber } from '@mortar/values/dates'
import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A claim comes within so many days of the fill. */
export const filingLimit: PlanEdit = {
  id: 'filing-limit',
  check: (claim) => {
    const rule = ruleOf('filing_limit', claim)
    if (!rule) return skip
    const ageDays = dayNumber(claim.facts.decidedOn) - claim.onDay
    const compared = { ageDays, limitDays: rule.limitDays }
    return ageDays > rule.limitDays
      ? reject({ code: '81', field: '401-D1', line: rule.line, compared })
      : pass(rule.line, compared)
  },
}

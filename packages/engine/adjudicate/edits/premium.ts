import { dayNumber } from '@mortar/values/dates'
import type { PlanEdit } from '../edit.ts'
import { note, pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** An unpaid premium: within the grace the plan pays or holds back, after it nothing is covered. */
export const premium: PlanEdit = {
  id: 'premium',
  check: (claim) => {
    const { premiumPaidThroughOn } = claim.coverage
    const rule = ruleOf('grace', claim)
    if (premiumPaidThroughOn === null || !rule) return skip
    const unpaidDays = claim.onDay - dayNumber(premiumPaidThroughOn)
    const compared = { premiumPaidThroughOn, unpaidDays, graceDays: rule.graceDays }
    if (unpaidDays <= 0) return pass(rule.line, compared)
    return unpaidDays > rule.graceDays || rule.unpaid === 'reject'
      ? reject({ code: '646', field: '302-C2', line: rule.line, compared })
      : note(rule.line, compared)
  },
}

import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** So many days at once and no more; a package that cannot be broken may last a little longer. */
export const daysSupply: PlanEdit = {
  id: 'days-supply',
  check: (claim) => {
    const rule = ruleOf('days_supply', claim)
    if (!rule) return skip
    const toleranceDays = claim.drug?.unbreakable ? (rule.toleranceDays ?? 0) : 0
    const compared = { daysSupply: claim.asked.dispensed.daysSupply, maximumDays: rule.maximumDays, toleranceDays }
    return compared.daysSupply > rule.maximumDays + toleranceDays
      ? reject({ code: rule.rejectCode, field: '405-D5', line: rule.line, compared })
      : pass(rule.line, compared)
  },
}

import { dayNumber } from '@mortar/values/dates'
import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A controlled substance without refills says how much was prescribed, is filled in time, and never beyond it (45 CFR 162, CMS-0055-F). */
export const scheduleTwo: PlanEdit = {
  id: 'schedule-two',
  check: (claim) => {
    const rule = ruleOf('controlled', claim)
    if (!rule) return skip
    const { dispensed } = claim.asked
    const prescribed = dispensed.quantityPrescribedMilli
    if (prescribed === null || prescribed <= 0) return reject({ code: '647', field: '460-ET', line: rule.line })
    const before = claim.fills.filter((fill) => fill.prescriptionNumber === dispensed.prescriptionNumber)
    const told = claim.facts.earlier.find((each) => each.reversedBy === null)?.billing.dispensed.quantityPrescribedMilli
    if (before.length > 0 && typeof told === 'number' && told !== prescribed)
      return reject({
        code: '648',
        field: '460-ET',
        line: rule.line,
        compared: { prescribedMilli: prescribed, toldMilli: told },
      })
    const totalMilli = before.reduce((sum, fill) => sum + fill.quantityMilli, dispensed.quantityMilli)
    const ageDays = dispensed.writtenOn === null ? 0 : claim.onDay - dayNumber(dispensed.writtenOn)
    const compared = { prescribedMilli: prescribed, totalMilli, ageDays, limitDays: rule.limitDays }
    if (ageDays > rule.limitDays) return reject({ code: '650', field: '414-DE', line: rule.line, compared })
    return totalMilli > prescribed
      ? reject({ code: '649', field: '442-E7', line: rule.line, compared })
      : pass(rule.line, compared)
  },
}

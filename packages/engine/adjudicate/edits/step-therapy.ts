import { anySelects } from '@mortar/canonical/plan/when'
import { dayNumber } from '@mortar/values/dates'
import { onDayNumber } from '../days.ts'
import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip, text } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** Another drug is tried first: so many days of it within the look-back, unless this very drug was taken lately. */
export const stepTherapy: PlanEdit = {
  id: 'step-therapy',
  check: (claim) => {
    const rule = ruleOf('step_therapy', claim)
    if (!rule || claim.drug === null) return skip
    const { fills, onDay, drug } = claim
    const since = onDay - rule.lookBackDays
    let firstDays = 0
    let taken = false
    for (const fill of fills) {
      if (fill.serviceOn > claim.on) continue
      const filledDay = dayNumber(fill.serviceOn)
      if (filledDay >= since && anySelects(rule.first, fill)) firstDays += fill.daysSupply
      if (fill.genericCode === drug.genericCode && filledDay >= onDay - (rule.grandfatherDays ?? 0)) taken = true
    }
    const compared = {
      rule: rule.name,
      windowFromOn: onDayNumber(since),
      firstDays,
      minimumDays: rule.minimumDays,
      takenBefore: taken,
    }
    return firstDays >= rule.minimumDays || (taken && rule.grandfatherDays !== null)
      ? pass(rule.line, compared)
      : reject({ code: '608', field: '407-D7', line: rule.line, compared, messages: [text('TRY STEP 1 DRUG FIRST')] })
  },
}

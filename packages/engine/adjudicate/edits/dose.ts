import { selects } from '@mortar/canonical/plan/selector'
import { prorated } from '../arithmetic.ts'
import { durAnswer } from '../dur.ts'
import type { PlanEdit } from '../edit.ts'
import { note, pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** Strength × quantity ÷ days lies between the label's least and most a day for the person's age. */
export const dose: PlanEdit = {
  id: 'dose',
  check: (claim) => {
    const rule = ruleOf('doses', claim)
    const { drug, asked, situation, plan } = claim
    if (!rule || drug === null || drug.strengthMilli === null) return skip
    const { ageYears } = situation
    const row = plan.clinical.doses.find(
      (each) => selects(each.drug, drug) && each.ageFromYears <= ageYears && ageYears <= each.ageToYears,
    )
    if (!row) return skip
    const perDayMilli = prorated(drug.strengthMilli, asked.dispensed.quantityMilli, asked.dispensed.daysSupply * 1000)
    const compared = {
      perDayMilli,
      minimumMilli: row.minimumMilli,
      maximumMilli: row.maximumMilli,
      ageYears,
      unit: drug.strengthUnit,
    }
    const high = row.maximumMilli !== null && perDayMilli > row.maximumMilli
    const low = row.minimumMilli !== null && perDayMilli < row.minimumMilli
    if (!high && !low) return pass(row.line, compared)
    const dur = durAnswer(claim, {
      reason: high ? 'HD' : 'LD',
      significance: '2',
      text: high ? 'HIGH DOSE' : 'LOW DOSE',
    })
    if (rule.action === 'note' || low) return note(row.line, compared, { dur })
    const hard = rule.action === 'hard'
    return reject({ code: hard ? 'TQ' : '88', field: '442-E7', line: row.line, compared, dur, hard })
  },
}

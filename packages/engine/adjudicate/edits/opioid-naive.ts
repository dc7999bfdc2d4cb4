import { dayNumber } from '@mortar/values/dates'
import { durAnswer } from '../dur.ts'
import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** Who has taken no opioid of late begins with a few days' supply, but for the diagnoses the plan exempts. */
export const opioidNaive: PlanEdit = {
  id: 'opioid-naive',
  check: (claim) => {
    const { drug, fills, onDay, asked } = claim
    if (drug === null || !drug.tags.includes('opioid')) return skip
    const rule = ruleOf('opioid_naive', claim)
    if (!rule) return skip
    const exempt = asked.diagnoses.some((code) => rule.exemptDiagnoses?.some((prefix) => code.startsWith(prefix)))
    const naive = !fills.some(
      (fill) =>
        fill.tags.includes('opioid') &&
        fill.serviceOn <= claim.on &&
        dayNumber(fill.serviceOn) >= onDay - rule.lookBackDays,
    )
    const { daysSupply } = asked.dispensed
    const compared = { naive, exempt, lookBackDays: rule.lookBackDays, daysSupply, maximumDays: rule.maximumDays }
    if (!naive || exempt || daysSupply <= rule.maximumDays) return pass(rule.line, compared)
    const dur = durAnswer(claim, { reason: 'MX', significance: '1', text: 'OPIOID NAIVE, FIRST FILL' })
    return reject({ code: '925', field: '405-D5', line: rule.line, compared, dur })
  },
}

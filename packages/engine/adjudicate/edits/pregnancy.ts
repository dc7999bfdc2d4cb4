import { durAnswer } from '../dur.ts'
import type { PlanEdit } from '../edit.ts'
import { note, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A drug that harms the unborn, for a patient said to be pregnant. */
export const pregnancy: PlanEdit = {
  id: 'pregnancy',
  check: (claim) => {
    if (!claim.asked.patient.pregnant) return skip
    const rule = ruleOf('pregnancy', claim)
    if (!rule) return skip
    const dur = durAnswer(claim, { reason: 'PG', significance: '1', text: 'PREGNANCY PRECAUTION' })
    const compared = { pregnant: true }
    if (rule.action === 'note') return note(rule.line, compared, { dur })
    return reject({ code: '88', field: '335-2C', line: rule.line, compared, dur, hard: rule.action === 'hard' })
  },
}

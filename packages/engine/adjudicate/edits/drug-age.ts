import { durAnswer } from '../dur.ts'
import type { PlanEdit } from '../edit.ts'
import { note, pass, reject, skip } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A drug that is unsafe at some ages: unlike `age` this is a warning, not a limit of the benefit. */
export const drugAge: PlanEdit = {
  id: 'drug-age',
  check: (claim) => {
    const rule = ruleOf('drug_age', claim)
    if (!rule) return skip
    const { ageYears } = claim.situation
    const compared = { ageYears, minimumYears: rule.minimumYears, maximumYears: rule.maximumYears }
    const safe =
      (rule.minimumYears === null || ageYears >= rule.minimumYears) &&
      (rule.maximumYears === null || ageYears <= rule.maximumYears)
    if (safe) return pass(rule.line, compared)
    const dur = durAnswer(claim, { reason: 'PA', significance: '1', text: 'DRUG AGE PRECAUTION' })
    if (rule.action === 'note') return note(rule.line, compared, { dur })
    return reject({ code: '88', field: '304-C4', line: rule.line, compared, dur, hard: rule.action === 'hard' })
  },
}

import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip, text } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A drug taken for long may be filled at retail so often; then it goes by mail. */
export const mandatoryMail: PlanEdit = {
  id: 'mandatory-mail',
  check: (claim) => {
    const { drug, fills, channel } = claim
    if (drug === null || channel === 'mail') return skip
    const rule = ruleOf('mandatory_mail', claim)
    if (!rule) return skip
    const before = fills.filter((fill) => fill.genericCode === drug.genericCode).length
    const compared = { fillsBefore: before, fillsAllowed: rule.fills }
    if (before < rule.fills) return pass(rule.line, compared)
    const messages = rule.message === null ? [] : [text(rule.message)]
    return reject({ code: rule.rejectCode, field: '201-B1', line: rule.line, compared, messages })
  },
}

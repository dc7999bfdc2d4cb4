import type { PlanEdit } from '../edit.ts'
import { pass, reject, text } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** What the plan never pays for, whatever the need: cosmetic, over the counter, and the like. */
export const exclusion: PlanEdit = {
  id: 'exclusion',
  check: (claim) => {
    const rule = ruleOf('exclusions', claim)
    if (rule) {
      const messages = rule.message === null ? [] : [text(rule.message)]
      return reject({ code: rule.rejectCode, field: '407-D7', line: rule.line, messages })
    }
    const row = claim.formulary
    return row?.status === 'excluded' ? reject({ code: '70', field: '407-D7', line: row.line }) : pass(null, {})
  },
}

import type { CompoundPart } from '../claim.ts'
import type { PlanEdit } from '../edit.ts'
import { note, pass, reject, skip, text } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** A compound is paid when each ingredient is covered, or when the pharmacy accepts payment of those that are (420-DK 8). */
export const compoundCoverage: PlanEdit = {
  id: 'compound-coverage',
  check: (claim) => {
    if (!claim.isCompound) return skip
    const rule = ruleOf('compound', claim)
    if (!rule?.covered) return reject({ code: '7Y', field: '406-D6', ...(rule && { line: rule.line }) })
    const out = claim.parts.flatMap((part, at) => (isCovered(part) ? [] : [at + 1]))
    const accepts = claim.asked.dispensed.clarifications.includes('8')
    const compared = { ingredients: claim.parts.length, notCovered: out.length, accepts }
    if (out.length === 0) return pass(rule.line, compared)
    if (out.length === claim.parts.length)
      return reject({ code: '8A', field: '489-TE', line: rule.line, compared, hard: true })
    const occurrence = out[0]!
    if (!accepts) return reject({ code: '70', field: '489-TE', occurrence, line: rule.line, compared })
    return note(rule.line, compared, { messages: [text(`INGREDIENT ${out.join(',')} NOT COVERED - SCC 8 APPLIED`)] })
  },
}

/** Whether the plan pays for an ingredient. */
export const isCovered = ({ drug, formulary }: CompoundPart): boolean =>
  drug !== null && formulary?.status === 'covered'

import type { DrugFacts, PastFill } from '@mortar/canonical/claim/facts'
import type { Rule } from '@mortar/canonical/plan/snapshot'
import type { Claim } from '../claim.ts'
import { lastDayOf, stillHeld } from '../days.ts'
import { durAnswer } from '../dur.ts'
import type { PlanEdit } from '../edit.ts'
import { note, pass, reject, skip } from '../finding.ts'
import { rulesOf } from '../rules.ts'

/** Another prescription of the same ingredient or the same class overlaps this one by more than the plan's share of its days. */
export const duplicateTherapy: PlanEdit = {
  id: 'duplicate-therapy',
  check: (claim) => {
    const rules = rulesOf('duplicate_therapy', claim)
    if (claim.drug === null || rules.length === 0) return skip
    // The same product again is a refill, early or not, and another edit's matter.
    const held = stillHeld(claim, claim.drug)
    for (const rule of rules) {
      const found = overlapping(claim, held, rule)
      if (!found) continue
      const compared = {
        compare: rule.compare,
        previousOn: found.fill.serviceOn,
        overlapDays: found.overlapDays,
        overlapPpm: rule.overlapPpm,
      }
      const reason = rule.compare === 'class' ? 'TD' : 'ID'
      const dur = durAnswer(claim, { reason, significance: '2', text: 'DUPLICATE THERAPY', fill: found.fill })
      if (rule.action === 'note') return note(rule.line, compared, { dur })
      return reject({ code: '88', field: '439-E4', line: rule.line, compared, dur, hard: rule.action === 'hard' })
    }
    return pass(rules[0]!.line, { fills: claim.fills.length })
  },
}

/** The first fill still held that is like this drug and overlaps it by enough. */
function overlapping({ asked, drug, onDay }: Claim, held: readonly PastFill[], rule: Rule<'duplicate_therapy'>) {
  const { daysSupply, prescriptionNumber } = asked.dispensed
  for (const fill of held) {
    if (fill.prescriptionNumber === prescriptionNumber || !alike(fill, drug!, rule.compare)) continue
    const overlapDays = Math.min(daysSupply, lastDayOf(fill) - onDay + 1)
    if (overlapDays > 0 && overlapDays * 1_000_000 >= rule.overlapPpm * daysSupply) return { fill, overlapDays }
  }
  return undefined
}

const alike = (fill: PastFill, drug: DrugFacts, compare: 'class' | 'ingredient'): boolean =>
  compare === 'class'
    ? drug.drugClass !== '' && fill.drugClass === drug.drugClass
    : fill.ingredients.some((each) => drug.ingredients.includes(each))

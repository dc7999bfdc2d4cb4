import type { DrugFacts, PastFill } from '@mortar/canonical/claim/facts'
import { type DrugSelector, selects } from '@mortar/canonical/plan/selector'
import type { Clinical, InteractionRow } from '@mortar/canonical/plan/snapshot'
import type { Claim } from '../claim.ts'
import { stillHeld } from '../days.ts'
import { durAnswer } from '../dur.ts'
import type { PlanEdit } from '../edit.ts'
import { note, pass, reject, skip } from '../finding.ts'
import { rulesOf } from '../rules.ts'

/** The drug and another that the person still has on the day of the fill are known to harm together. */
export const interaction: PlanEdit = {
  id: 'interaction',
  check: (claim) => {
    const { drug } = claim
    const rules = rulesOf('interactions', claim)
    if (drug === null || rules.length === 0) return skip
    const found = worstOf(claim, drug)
    if (!found) return pass(null, { fills: claim.fills.length })
    const { row, fill } = found
    const rule = rules.find((each) => each.severity.includes(row.severity))
    const compared = {
      severity: row.severity,
      pair: row.line.path,
      previousOn: fill.serviceOn,
      source: row.line.source,
    }
    if (!rule) return note(row.line, compared)
    const dur = durAnswer(claim, { reason: 'DD', significance: row.severity, text: 'DRUG INTERACTION', fill })
    if (rule.action === 'note') return note(rule.line, compared, { dur })
    return reject({ code: '88', field: '439-E4', line: rule.line, compared, dur, hard: rule.action === 'hard' })
  },
}

interface Found {
  readonly row: InteractionRow
  readonly fill: PastFill
}

/** Of all pairs that meet on this day, the most severe. */
function worstOf(claim: Claim, drug: DrugFacts): Found | undefined {
  const held = stillHeld(claim, drug)
  if (held.length === 0) return undefined
  let worst: Found | undefined
  for (const row of pairsOf(claim.plan.clinical.interactions, drug)) {
    if (worst && worst.row.severity <= row.severity) continue
    const fill = held.find((each) => selects(row.other, each))
    if (fill) worst = { row, fill }
  }
  return worst
}

/** The pairs that one side of is this drug: by its class, its ingredients, its tags, its codes. */
function pairsOf(interactions: Clinical['interactions'], drug: DrugFacts): InteractionRow[] {
  const found: InteractionRow[] = []
  for (const [kind, byValue] of interactions) {
    for (const value of valuesOf(kind, drug)) {
      const rows = byValue.get(value)
      if (rows) found.push(...rows)
    }
  }
  return found
}

function valuesOf(kind: DrugSelector['kind'], drug: DrugFacts): readonly string[] {
  switch (kind) {
    case 'class':
      return [drug.drugClass]
    case 'ingredient':
      return drug.ingredients
    case 'tag':
      return drug.tags
    case 'ndc':
      return [drug.ndc11]
    default:
      return [drug.genericCode]
  }
}

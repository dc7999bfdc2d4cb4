import type { DrugFacts, PastFill } from '@mortar/canonical/claim/facts'
import type { PlanSnapshot } from '@mortar/canonical/plan/snapshot'
import { prorated } from '../arithmetic.ts'
import type { Claim } from '../claim.ts'
import { stillHeld } from '../days.ts'
import { durAnswer } from '../dur.ts'
import type { PlanEdit } from '../edit.ts'
import { note, pass, reject, skip } from '../finding.ts'
import { rulesOf } from '../rules.ts'

/** All opioids the person has on the day of the fill, in milligrams of morphine a day, stay below the plan's limits. */
export const morphineEquivalent: PlanEdit = {
  id: 'morphine-equivalent',
  check: (claim) => {
    const { drug, asked, plan } = claim
    if (drug === null || !drug.tags.includes('opioid')) return skip
    const rules = rulesOf('morphine_equivalent', claim)
    if (rules.length === 0) return skip
    const ownMilli = morphineMilli(plan, drug, asked.dispensed)
    const totalMilli = ownMilli + otherMilli(claim, drug)
    const over = rules.filter((rule) => totalMilli >= rule.limitMilli).sort((a, b) => b.limitMilli - a.limitMilli)[0]
    const compared = { ownMilli, totalMilli, limitMilli: (over ?? rules[0]!).limitMilli }
    if (!over) return pass(rules[0]!.line, compared)
    const dur = durAnswer(claim, { reason: 'HC', significance: '1', text: 'HIGH CUMULATIVE OPIOID DOSE' })
    if (over.action === 'note') return note(over.line, compared, { dur })
    return reject({ code: '922', field: '442-E7', line: over.line, compared, dur, hard: over.action === 'hard' })
  },
}

/** Other opioids in hand; an earlier fill of the same product is used up by the time this one is begun. */
const otherMilli = (claim: Claim, drug: DrugFacts): number =>
  stillHeld(claim, drug)
    .filter((fill) => fill.tags.includes('opioid'))
    .reduce((sum, fill) => sum + morphineMilli(claim.plan, fill, fill), 0)

type Opioid = Pick<DrugFacts | PastFill, 'ingredients' | 'strengthMilli' | 'strengthUnit'>

/** Strength × units a day × factor, in thousandths of a milligram of morphine; the factor of a patch is for a patch a day. */
function morphineMilli(
  plan: PlanSnapshot,
  opioid: Opioid,
  taken: { quantityMilli: number; daysSupply: number },
): number {
  if (opioid.strengthMilli === null) return 0
  const factor = opioid.ingredients
    .map((ingredient) => plan.clinical.morphine.get(`${ingredient} ${opioid.strengthUnit}`))
    .find((each) => each !== undefined)
  if (!factor) return 0
  return prorated(opioid.strengthMilli * factor.factorMilli, taken.quantityMilli, taken.daysSupply * 1_000_000)
}

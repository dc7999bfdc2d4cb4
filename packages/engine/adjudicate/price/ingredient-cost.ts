import type { DrugFacts } from '@mortar/canonical/claim/facts'
import type { PlanLine, Rule } from '@mortar/canonical/plan/snapshot'
import type { Claim } from '../claim.ts'
import type { Compared } from '../finding.ts'
import { rulesOf } from '../rules.ts'
import { benchmarkMicro, extendedCents, listMicro } from './unit-price.ts'

/** One of the prices that the contract takes the least of. */
export interface Candidate {
  readonly basis: string
  readonly cents: number
  readonly reimbursement: string
  readonly line: PlanLine | null
}

interface Bought {
  readonly drug: DrugFacts
  readonly quantityMilli: number
  readonly submittedCents: number | null
}

/**
 * The least of what was submitted and every formula of the contract that has a price for the product. The first line of a basis
 * that holds speaks for it; without any price but the pharmacy's own, that is taken.
 */
export const ingredientCost = (claim: Claim, bought: Bought): { least: Candidate; compared: Compared } => {
  const rules = rulesOf('ingredient_cost', claim)
  const compared: Record<string, number> = {}
  let least: Candidate | undefined
  for (const rule of rules) {
    const name = nameOf(rule)
    const cents = name in compared ? undefined : centsOf(claim, rule, bought)
    if (cents === undefined) continue
    compared[name] = cents
    if (!least || cents < least.cents)
      least = { basis: rule.basis, cents, reimbursement: rule.reimbursement, line: rule.line }
  }
  const { submittedCents } = bought
  // What was asked is always the most that is paid, whether or not the contract says so.
  if (submittedCents !== null && !('submittedCents' in compared)) {
    compared.submittedCents = submittedCents
    if (!least || submittedCents < least.cents)
      least = { basis: 'submitted', cents: submittedCents, reimbursement: '1', line: null }
  }
  return { least: least ?? { basis: 'none', cents: 0, reimbursement: '0', line: null }, compared }
}

const names = {
  awp: 'awpCents',
  wac: 'wacCents',
  nadac: 'nadacCents',
  aac: 'aacCents',
  ful: 'fulCents',
  asp: 'aspCents',
  submitted: 'submittedCents',
}

const nameOf = ({ basis, list }: Rule<'ingredient_cost'>): string => (basis === 'list' ? `${list}Cents` : names[basis])

function centsOf(
  claim: Claim,
  rule: Rule<'ingredient_cost'>,
  { drug, quantityMilli, submittedCents }: Bought,
): number | undefined {
  if (rule.basis === 'submitted') return submittedCents ?? undefined
  const place = { plan: claim.plan, drug, on: claim.on }
  const unitMicro = rule.basis === 'list' ? listMicro(place, rule.list) : benchmarkMicro(place, rule.basis)
  return unitMicro === undefined ? undefined : extendedCents(unitMicro, quantityMilli, rule.adjustPpm)
}

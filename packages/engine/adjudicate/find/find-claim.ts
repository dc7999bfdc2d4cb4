import type { DrugFacts, Facts } from '@mortar/canonical/claim/facts'
import type { Billing } from '@mortar/canonical/claim/request'
import type { Situation } from '@mortar/canonical/plan/when'
import { dayNumber } from '@mortar/values/dates'
import type { Claim, CompoundPart, FoundClaim } from '../claim.ts'
import { rulesOn } from '../rules.ts'
import { findCoverage } from './coverage.ts'
import { findFormularyRow } from './formulary.ts'
import { channelOf, findNetwork } from './network.ts'
import { findPriorAuth } from './prior-auth.ts'
import { asNewborn, findWhom } from './whom.ts'

/** Finds who and what a claim is about. Nothing is judged here; what cannot be found stays null. */
export const findClaim = (asked: Billing, purpose: 'pay' | 'quote', facts: Facts): FoundClaim => {
  const on = asked.header.serviceOn
  const match = findWhom(asked, facts)
  const person = match.kind === 'found' ? match.person : null
  const coverage = person === null ? null : findCoverage(person, asked.header, facts.plans)
  const plan = coverage === null ? null : (facts.plans.get(coverage.planCode) ?? null)
  const isCompound = asked.dispensed.compoundCode === '2'
  const parts = (asked.compound?.ingredients ?? []).map((ingredient): CompoundPart => {
    const drug = ingredient.ndc11 === null ? null : drugOf(facts, ingredient.ndc11)
    const formulary = plan === null || drug === null ? null : findFormularyRow(plan.formulary, drug, on)
    return { asked: ingredient, drug, formulary }
  })
  return {
    asked,
    purpose,
    facts,
    on,
    onDay: dayNumber(on),
    match,
    person,
    coverage,
    plan,
    pharmacy: facts.pharmacy,
    prescriber: facts.prescriber,
    drug: isCompound ? null : drugOf(facts, asked.dispensed.productId),
    parts,
    isCompound,
    channel: channelOf(facts.pharmacy, asked.dispensed.pharmacyServiceType),
  }
}

const drugOf = (facts: Facts, ndc11: string): DrugFacts | null =>
  facts.drugs.find((drug) => drug.ndc11 === ndc11) ?? null

/** The claim with what only a found plan can tell: network, tier, situation. Null while anything it stands on is missing. */
export const settleClaim = (found: FoundClaim): Claim | null => {
  const { person, coverage, plan, pharmacy, drug, on, facts, asked } = found
  if (person === null || coverage === null || plan === null || pharmacy === null) return null
  if (drug === null && !found.isCompound) return null
  const rules = rulesOn(plan, on)
  if (rules === null) return null
  const formulary = drug === null ? null : findFormularyRow(plan.formulary, drug, on)
  const before = situationOf(found as Claim, formulary?.tier ?? null)
  const network = findNetwork({ plan, rules, situation: before, pharmacy, on })
  // Field by field: spreading one large object into a larger one costs as much as ten rules.
  return {
    asked,
    purpose: found.purpose,
    facts,
    on,
    onDay: found.onDay,
    match: found.match,
    person,
    coverage,
    plan,
    pharmacy,
    prescriber: found.prescriber,
    drug,
    parts: found.parts,
    isCompound: found.isCompound,
    channel: found.channel,
    rules,
    network,
    formulary,
    situation: network.row === null ? before : { ...before, network: network.row.network },
    fills: isNewborn(found) ? [] : facts.history.filter((fill) => fill.memberKey === person.memberKey),
    priorAuth: drug === null ? null : findPriorAuth({ facts, memberKey: person.memberKey, drug, asked, on }),
    planYear: planYearOf(on, plan.yearStarts),
  }
}

/** The fills under the cardholder's key are the cardholder's. */
const isNewborn = ({ match }: FoundClaim): boolean => match.kind === 'found' && match.by === asNewborn

function situationOf(
  { asked, person, coverage, pharmacy, drug, isCompound, channel, on }: Claim,
  tier: number | null,
): Situation {
  const { dispensed } = asked
  const dawCode = dispensed.dawCode ?? '0'
  return {
    drug,
    tier,
    channel,
    network: null,
    daysSupply: dispensed.daysSupply,
    // A brand dispensed as the generic is priced as the generic (408-D8 5).
    product: drug?.product === 'brand' && dawCode !== '5' ? 'brand' : 'generic',
    deaSchedule: drug?.deaSchedule ?? null,
    ageYears: ageOn(person.birthOn, on),
    sex: person.sex,
    secondary: isSecondary(asked),
    compound: isCompound,
    coveredEntity: dispensed.clarifications.includes('20') || asked.price.basisOfCost === '08',
    state: pharmacy.state,
    basis: null,
    lowIncomeLevel: coverage.lowIncomeLevel,
    residence: asked.patient.residence,
    groupNumber: coverage.groupNumber,
    dawCode,
  }
}

/** Whether another payer was asked before us (308-C8 2, 3, 4 or 8). */
export const isSecondary = ({ dispensed }: Billing): boolean =>
  ['2', '3', '4', '8'].includes(dispensed.otherCoverage ?? '')

/** Whole years between two days. */
export const ageOn = (birthOn: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(birthOn.slice(0, 4)) - (on.slice(5) < birthOn.slice(5) ? 1 : 0)

/** The year in which the plan's period began. */
export const planYearOf = (on: string, yearStarts: string): number =>
  Number(on.slice(0, 4)) - (on.slice(5) < yearStarts ? 1 : 0)

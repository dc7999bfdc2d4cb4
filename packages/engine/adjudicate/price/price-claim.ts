import { partOf, prorated } from '../arithmetic.ts'
import type { Claim } from '../claim.ts'
import { isCovered } from '../edits/compound-coverage.ts'
import { responsibilityOf } from '../edits/coordination-shape.ts'
import { applied, type Log } from '../log.ts'
import { ruleOf } from '../rules.ts'
import { type Candidate, ingredientCost } from './ingredient-cost.ts'
import { costOf, type Priced } from './priced.ts'
import { extendedCents, listMicro } from './unit-price.ts'

/**
 * What the claim is worth: the least ingredient cost of the contract, its fee, never more than the pharmacy's usual charge,
 * then tax and the fee for giving a vaccine. A claim for another payer's remainder is worth that remainder.
 */
export const priceClaim = (claim: Claim, log: Log): Priced => {
  const own = withUsualAndCustomary(claim, log, contractPrice(claim, log))
  const priced = { ...own, ...taxOf(claim, log, own), incentiveCents: incentiveOf(claim, log) }
  return claim.asked.dispensed.otherCoverage === '8' ? remainderOf(claim, log, priced) : priced
}

const plain = {
  percentageTaxCents: 0,
  taxRatePpm: null,
  taxBasis: null,
  taxMember: 'none',
  incentiveCents: 0,
  feeCalculation: null,
  contractedIngredientCents: null,
  contractedFeeCents: null,
  genericCents: null,
} as const

function contractPrice(claim: Claim, log: Log): Priced {
  const { price } = claim.asked
  const coordination = claim.situation.secondary ? ruleOf('coordination', claim) : undefined
  if (coordination?.price === 'submitted') {
    const ingredientCents = price.ingredientCostCents ?? 0
    const feeCents = price.dispensingFeeCents ?? 0
    applied(log, {
      stage: 'price',
      edit: 'ingredient-cost',
      line: coordination.line,
      compared: { submittedCents: ingredientCents },
    })
    return { ...plain, ingredientCents, feeCents, basis: 'submitted', reimbursement: '1' }
  }
  return claim.isCompound ? compoundPrice(claim, log) : productPrice(claim, log)
}

function productPrice(claim: Claim, log: Log): Priced {
  const { dispensed, price } = claim.asked
  const bought = {
    drug: claim.drug!,
    quantityMilli: dispensed.quantityMilli,
    submittedCents: price.ingredientCostCents,
  }
  const { least, compared } = ingredientCost(claim, bought)
  applied(log, {
    stage: 'price',
    edit: 'ingredient-cost',
    line: least.line,
    compared: { ...compared, basis: least.basis },
  })
  const { feeCents, feeCalculation } = feeOf(claim, log, least)
  return {
    ...plain,
    ingredientCents: least.cents,
    feeCents,
    feeCalculation,
    basis: least.basis,
    reimbursement: least.reimbursement,
    genericCents: genericCents(claim, feeCents),
  }
}

/** What the plan's generic list asks for the same quantity, with the same fee. */
function genericCents(claim: Claim, feeCents: number): number | null {
  const { drug, plan, on, situation, asked } = claim
  if (drug === null || situation.product !== 'brand' || !drug.multiSource) return null
  const rule = ruleOf('generic_reference', claim)
  const unitMicro = rule ? listMicro({ plan, drug, on }, rule.list) : undefined
  return unitMicro === undefined ? null : extendedCents(unitMicro, asked.dispensed.quantityMilli, 0) + feeCents
}

/** The contract's fee for that price; of a partial fill in proportion; where the contract says so, no more than was asked. */
function feeOf(claim: Claim, log: Log, least: Candidate): { feeCents: number; feeCalculation: string | null } {
  const { dispensed, price } = claim.asked
  const situation = { ...claim.situation, basis: least.basis }
  const rule = ruleOf('dispensing_fee', { rules: claim.rules, situation })
  const partial = dispensed.dispensingStatus !== null
  const contractCents = !rule
    ? 0
    : partial
      ? prorated(rule.feeCents, dispensed.quantityMilli, dispensed.quantityIntendedMilli!)
      : rule.feeCents
  const limited = rule?.limit === 'submitted' && price.dispensingFeeCents !== null
  const feeCents = limited ? Math.min(contractCents, price.dispensingFeeCents!) : contractCents
  const compared = { contractCents, submittedCents: price.dispensingFeeCents, feeCents }
  applied(log, { stage: 'price', edit: 'dispensing-fee', line: rule?.line ?? null, compared })
  return { feeCents, feeCalculation: partial ? '01' : null }
}

/** Every covered ingredient alone, and one fee for the making. */
function compoundPrice(claim: Claim, log: Log): Priced {
  const rule = ruleOf('compound', claim)!
  const ingredientCents = claim.parts.filter(isCovered).reduce((sum, { asked, drug }) => {
    const bought = { drug: drug!, quantityMilli: asked.quantityMilli, submittedCents: asked.costCents }
    return (
      sum + (rule.ingredientPrice === 'submitted' ? (asked.costCents ?? 0) : ingredientCost(claim, bought).least.cents)
    )
  }, 0)
  const feeCents = Math.min(rule.feeCents, claim.asked.price.dispensingFeeCents ?? 0)
  applied(log, { stage: 'price', edit: 'compound', line: rule.line, compared: { ingredientCents, feeCents } })
  return { ...plain, ingredientCents, feeCents, basis: 'compound', reimbursement: '8' }
}

/** No more than the pharmacy asks of anybody: where its cash price is less, that is the ingredient cost and there is no fee. */
function withUsualAndCustomary(claim: Claim, log: Log, priced: Priced): Priced {
  const rule = ruleOf('usual_and_customary', claim)
  const usualCents = claim.asked.price.usualAndCustomaryCents
  if (!rule || rule.against === 'ignore' || usualCents === null || claim.isCompound) return priced
  const costCents = rule.against === 'cost' ? costOf(priced) : priced.ingredientCents
  applied(log, {
    stage: 'price',
    edit: 'usual-and-customary',
    line: rule.line,
    compared: { costCents, usualAndCustomaryCents: usualCents },
  })
  if (usualCents >= costCents) return priced
  const usual = { ...priced, ingredientCents: usualCents, basis: 'usual-and-customary', reimbursement: '4' }
  return rule.against === 'cost' ? { ...usual, feeCents: 0 } : usual
}

/** Percentage tax on the price, never more than was asked for. */
function taxOf(claim: Claim, log: Log, priced: Priced) {
  const rule = ruleOf('sales_tax', claim)
  const askedCents = claim.asked.price.percentageTaxCents
  if (!rule || rule.exempt || askedCents === null) return {}
  const baseCents = rule.basis === '03' ? costOf(priced) : priced.ingredientCents
  const percentageTaxCents = Math.min(askedCents, partOf(baseCents, rule.ratePpm))
  const compared = { baseCents, ratePpm: rule.ratePpm, askedCents, percentageTaxCents }
  applied(log, { stage: 'price', edit: 'sales-tax', line: rule.line, compared })
  return { percentageTaxCents, taxRatePpm: rule.ratePpm, taxBasis: rule.basis, taxMember: rule.member }
}

/** What is paid for giving a vaccine. */
function incentiveOf(claim: Claim, log: Log): number {
  const askedCents = claim.asked.price.incentiveCents ?? 0
  if (askedCents <= 0 || !claim.drug?.tags.includes('vaccine')) return 0
  const rule = ruleOf('vaccine', claim)!
  const incentiveCents = Math.min(askedCents, rule.administrationCents)
  applied(log, { stage: 'price', edit: 'vaccine', line: rule.line, compared: { askedCents, incentiveCents } })
  return incentiveCents
}

/** Only what an earlier payer left to the patient is billed: that is the price, and the contract is told beside it. */
function remainderOf(claim: Claim, log: Log, priced: Priced): Priced {
  const ingredientCents = responsibilityOf(claim.asked)
  const rule = ruleOf('coordination', claim)
  const compared = { responsibilityCents: ingredientCents, contractCents: costOf(priced) }
  applied(log, { stage: 'price', edit: 'patient-responsibility', line: rule?.line ?? null, compared })
  return {
    ...plain,
    ingredientCents,
    feeCents: 0,
    basis: 'other-payer',
    reimbursement: '14',
    contractedIngredientCents: priced.ingredientCents,
    contractedFeeCents: priced.feeCents,
  }
}

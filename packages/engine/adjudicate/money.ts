import type { Money, PatientShare } from '@mortar/canonical/claim/decision'
import { Fault } from '@mortar/values/issue'
import type { Priced } from './price/priced.ts'
import { patientPayOf, type Shared } from './share/shared.ts'

/** What the money of an answer is made of. */
export interface MoneyParts {
  readonly priced: Priced
  readonly shared: Shared
  readonly patient: PatientShare
  readonly otherPayerCents: number
  readonly remainingBenefitCents: number | null
}

/** All that a price allows: what plan, member and other payers share. */
export const allowedOf = (priced: Priced): number =>
  priced.ingredientCents + priced.feeCents + priced.percentageTaxCents + priced.incentiveCents

/** The money of an answer. It balances by being made: total paid is what is left of the price. Throws when a sum is not exact. */
export const moneyOf = ({ priced, shared, patient, otherPayerCents, remainingBenefitCents }: MoneyParts): Money => {
  const patientPayCents = patientPayOf(patient)
  const totalPaidCents = allowedOf(priced) - patientPayCents - otherPayerCents
  if (!Number.isSafeInteger(totalPaidCents) || !Number.isSafeInteger(patientPayCents))
    throw new Fault('money-not-exact')
  const cost = priced.ingredientCents + priced.feeCents
  return {
    ingredientCostCents: priced.ingredientCents,
    dispensingFeeCents: priced.feeCents,
    flatTaxCents: 0,
    percentageTaxCents: priced.percentageTaxCents,
    percentageTaxRatePpm: priced.taxRatePpm,
    percentageTaxBasis: priced.taxBasis,
    incentiveCents: priced.incentiveCents,
    professionalFeeCents: 0,
    otherAmounts: [],
    otherPayerCents,
    patientPayCents,
    totalPaidCents,
    basisOfReimbursement: priced.reimbursement,
    patient,
    accumulatedDeductibleCents: shared.hasDeductible ? shared.deductibleUsedCents : null,
    remainingDeductibleCents: shared.hasDeductible ? shared.deductibleRemainingCents : null,
    remainingBenefitCents,
    feeCalculation: priced.feeCalculation,
    copayCalculation: shared.copayCalculation,
    stages: shared.stages,
    genericSavingsCents: priced.genericCents === null ? 0 : Math.max(0, cost - priced.genericCents),
    contractedIngredientCents: priced.contractedIngredientCents,
    contractedFeeCents: priced.contractedFeeCents,
    partD: shared.partD,
  }
}

/** Every amount with the opposite sign: the money of a reversal. What a balance stood at is not an amount and is left out. */
export const negatedMoney = (money: Money): Money => ({
  ...negated(money),
  accumulatedDeductibleCents: null,
  remainingDeductibleCents: null,
  remainingBenefitCents: null,
})

/** Rates keep their sign; whatever ends in cents turns, at any depth. */
const negated = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(negated) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'number' && name.endsWith('Cents') ? 0 - each : negated(each),
    ]),
  ) as Value
}

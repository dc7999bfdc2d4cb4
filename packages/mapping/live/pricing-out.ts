import type { Money } from '@mortar/canonical/claim/decision'
import type { Cents } from '@mortar/values/money'
import type { ResponseSegments } from '@mortar/wire/ncpdp/message'

type Pricing = ResponseSegments['pricing']

const cents = (amount: number): Cents => amount as Cents

/** Amounts sent only when they are something, by the name of the response's field. */
const whenSomething = (money: Money): Pricing => ({
  flatSalesTaxPaidCents: cents(money.flatTaxCents),
  percentageSalesTaxPaidCents: cents(money.percentageTaxCents),
  incentivePaidCents: cents(money.incentiveCents),
  professionalServiceFeePaidCents: cents(money.professionalFeeCents),
  otherPayerRecognizedCents: cents(money.otherPayerCents),
  patientSalesTaxCents: cents(money.patient.salesTaxCents),
  deductibleCents: cents(money.patient.deductibleCents),
  copayCents: cents(money.patient.copayCents),
  overMaximumCents: cents(money.patient.overMaximumCents),
  processorFeeCents: cents(money.patient.processorFeeCents),
  coinsuranceCents: cents(money.patient.coinsuranceCents),
  genericSavingsCents: cents(money.genericSavingsCents),
  healthPlanAssistanceCents: cents(money.patient.assistanceCents),
  networkSelectionCents: cents(money.patient.networkCents),
  brandSelectionCents: cents(money.patient.brandCents),
  nonPreferredSelectionCents: cents(money.patient.nonPreferredCents),
  brandNonPreferredSelectionCents: cents(money.patient.brandNonPreferredCents),
  coverageGapCents: cents(money.patient.gapCents),
})

/** What is sent when it is known, zero or not. */
const whenKnown = (money: Money): Record<keyof Pricing, unknown> =>
  ({
    percentageSalesTaxRate: money.percentageTaxRatePpm,
    percentageSalesTaxBasis: money.percentageTaxBasis,
    accumulatedDeductibleCents: money.accumulatedDeductibleCents,
    remainingDeductibleCents: money.remainingDeductibleCents,
    remainingBenefitCents: money.remainingBenefitCents,
    feeCalculationBasis: money.feeCalculation,
    copayCalculationBasis: money.copayCalculation,
    contractedIngredientCostCents: money.contractedIngredientCents,
    contractedDispensingFeeCents: money.contractedFeeCents,
  }) as Record<keyof Pricing, unknown>

const amountsOut = (amounts: readonly { readonly qualifier: string; readonly amountCents: number }[]) =>
  amounts.map(({ qualifier, amountCents }) => ({ qualifier, amountCents: cents(amountCents) }))

/**
 * Segment 23 of a decision that pays or quotes. Patient pay, ingredient cost, fee, total and basis are always sent; what the
 * total and the patient's part are made of is sent when it is not zero, so the sums of the standard hold on the fields sent.
 */
export const pricingOut = (money: Money): Pricing => ({
  patientPayCents: cents(money.patientPayCents),
  ingredientCostPaidCents: cents(money.ingredientCostCents),
  dispensingFeePaidCents: cents(money.dispensingFeeCents),
  totalPaidCents: cents(money.totalPaidCents),
  basisOfReimbursement: money.basisOfReimbursement,
  ...kept(whenSomething(money), (value) => value !== 0),
  ...kept(whenKnown(money), (value) => value !== null),
  ...(money.otherAmounts.length > 0 ? { otherAmountsPaid: amountsOut(money.otherAmounts) } : {}),
  ...(money.stages.length > 0 ? { benefitStages: amountsOut(money.stages) } : {}),
})

const kept = (fields: object, isKept: (value: unknown) => boolean): Pricing =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isKept(value))) as Pricing

import type { Money } from '@mortar/canonical/claim/decision'
import type { ResponseSegments } from '@mortar/wire/ncpdp/message'

type Pricing = ResponseSegments['pricing']

/** An amount that is sent only when it is something. */
const something = (cents: number): number | null => (cents === 0 ? null : cents)

/** Amounts that say themselves what they are; none are not sent. */
const told = (amounts: readonly { readonly qualifier: string; readonly amountCents: number }[]) =>
  amounts.length === 0 ? null : amounts.map(({ qualifier, amountCents }) => ({ qualifier, amountCents }))

/** The fields of the segment in the order in which they are written; null is not sent. */
const fields: { readonly [Name in keyof Pricing]: (money: Money) => unknown } = {
  patientPayCents: (money) => money.patientPayCents,
  ingredientCostPaidCents: (money) => money.ingredientCostCents,
  dispensingFeePaidCents: (money) => money.dispensingFeeCents,
  flatSalesTaxPaidCents: (money) => something(money.flatTaxCents),
  percentageSalesTaxPaidCents: (money) => something(money.percentageTaxCents),
  percentageSalesTaxRate: (money) => money.percentageTaxRatePpm,
  percentageSalesTaxBasis: (money) => money.percentageTaxBasis,
  incentivePaidCents: (money) => something(money.incentiveCents),
  professionalServiceFeePaidCents: (money) => something(money.professionalFeeCents),
  otherAmountsPaid: (money) => told(money.otherAmounts),
  otherPayerRecognizedCents: (money) => something(money.otherPayerCents),
  totalPaidCents: (money) => money.totalPaidCents,
  basisOfReimbursement: (money) => money.basisOfReimbursement,
  patientSalesTaxCents: (money) => something(money.patient.salesTaxCents),
  accumulatedDeductibleCents: (money) => money.accumulatedDeductibleCents,
  remainingDeductibleCents: (money) => money.remainingDeductibleCents,
  remainingBenefitCents: (money) => money.remainingBenefitCents,
  deductibleCents: (money) => something(money.patient.deductibleCents),
  copayCents: (money) => something(money.patient.copayCents),
  overMaximumCents: (money) => something(money.patient.overMaximumCents),
  feeCalculationBasis: (money) => money.feeCalculation,
  copayCalculationBasis: (money) => money.copayCalculation,
  processorFeeCents: (money) => something(money.patient.processorFeeCents),
  coinsuranceCents: (money) => something(money.patient.coinsuranceCents),
  benefitStages: (money) => told(money.stages),
  genericSavingsCents: (money) => something(money.genericSavingsCents),
  healthPlanAssistanceCents: (money) => something(money.patient.assistanceCents),
  networkSelectionCents: (money) => something(money.patient.networkCents),
  brandSelectionCents: (money) => something(money.patient.brandCents),
  nonPreferredSelectionCents: (money) => something(money.patient.nonPreferredCents),
  brandNonPreferredSelectionCents: (money) => something(money.patient.brandNonPreferredCents),
  coverageGapCents: (money) => something(money.patient.gapCents),
  contractedIngredientCostCents: (money) => money.contractedIngredientCents,
  contractedDispensingFeeCents: (money) => money.contractedFeeCents,
}

const lines = Object.entries(fields) as [name: string, of: (money: Money) => unknown][]

/**
 * Segment 23 of a decision that pays or quotes. Patient pay, ingredient cost, fee, total and basis are always sent; what the
 * total and the patient's part are made of is sent when it is not zero, so the sums of the standard hold on the fields sent.
 */
export const pricingOut = (money: Money): Pricing => {
  const pricing: Record<string, unknown> = {}
  for (const [name, of] of lines) {
    const value = of(money)
    if (value !== null) pricing[name] = value
  }
  return pricing as Pricing
}

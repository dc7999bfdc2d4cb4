import type { Decision, Money } from '@mortar/canonical/claim/decision'

/** One part of a price in cents: what it adds, and below 0 what somebody else bears. */
export interface PricePart {
  readonly name: string
  readonly cents: number
}

/**
 * The price of an answer as a sum: the parts make `planPays` (509-F9), in the order of the standard's formula. Parts of nothing are left
 * out. Undefined when the answer has no money.
 */
export const pricePartsOf = (
  decision: Decision,
): { readonly parts: PricePart[]; readonly planPaysCents: number } | undefined => {
  const money = moneyOf(decision)
  return money && { parts: partsOf(money).filter(({ cents }) => cents !== 0), planPaysCents: money.totalPaidCents }
}

const moneyOf = (decision: Decision): Money | undefined => {
  if (decision.kind === 'paid' || decision.kind === 'reversed') return decision.money
  if (decision.kind === 'duplicate') return decision.original.money
  return decision.kind === 'rebilled' ? decision.billing.money : undefined
}

const partsOf = (money: Money): PricePart[] => [
  { name: 'Ingredient cost', cents: money.ingredientCostCents },
  { name: 'Dispensing fee', cents: money.dispensingFeeCents },
  { name: 'Flat tax', cents: money.flatTaxCents },
  { name: 'Percentage tax', cents: money.percentageTaxCents },
  { name: 'Incentive', cents: money.incentiveCents },
  { name: 'Professional fee', cents: money.professionalFeeCents },
  ...money.otherAmounts.map(({ qualifier, amountCents }) => ({ name: `Other ${qualifier}`, cents: amountCents })),
  { name: 'Other payers', cents: 0 - money.otherPayerCents },
  { name: 'Patient', cents: 0 - money.patientPayCents },
]

import { Fault } from '@mortar/values/issue'
import type { QuantityMilli } from '@mortar/values/quantity'
import { extendedPrice, type UnitPriceMicro } from '@mortar/values/unit-price'
import type { PaidClaim } from './acme-file.ts'
import type { Drug } from './drugs.ts'

/** The money fields of a claim, in cents. */
export type ClaimMoney = Pick<
  PaidClaim,
  | 'planPaidCents'
  | 'patientPaidCents'
  | 'ingredientCostCents'
  | 'dispensingFeeCents'
  | 'salesTaxCents'
  | 'copayCents'
  | 'deductibleCents'
>

const benefits: Record<
  string,
  { readonly deductibleCents: number; readonly copayCents: Record<Drug['kind'], number> }
> = {
  RXGOLD: { deductibleCents: 0, copayCents: { generic: 500, brand: 3_000, specialty: 10_000 } },
  RXSILVER: { deductibleCents: 2_500, copayCents: { generic: 800, brand: 4_500, specialty: 20_000 } },
  RXBRONZE: { deductibleCents: 10_000, copayCents: { generic: 1_200, brand: 6_000, specialty: 35_000 } },
}

const feeCents: Record<Drug['kind'], number> = { generic: 175, brand: 100, specialty: 0 }

/** What `priceFill` needs: `deductibleUsedCents` is what the person has paid towards the deductible before. */
export interface Fill {
  readonly drug: Drug
  readonly quantityMilli: number
  readonly taxBasisPoints: number
  readonly planCode: string
  readonly deductibleUsedCents: number
}

/**
 * Prices a fill the simple way of the demo's plans: the deductible first, then a copay, never more than what is left.
 * Always: ingredient + fee + tax = plan + patient, and patient = deductible + copay.
 */
export function priceFill(fill: Fill): ClaimMoney {
  const benefit = benefits[fill.planCode]!
  const ingredientCostCents = ingredientCost(fill)
  const dispensingFeeCents = feeCents[fill.drug.kind]
  const salesTaxCents = Math.min(99_999, Math.round((ingredientCostCents * fill.taxBasisPoints) / 10_000))
  const totalCents = ingredientCostCents + dispensingFeeCents + salesTaxCents
  const deductibleCents = Math.min(totalCents, Math.max(0, benefit.deductibleCents - fill.deductibleUsedCents))
  const copayCents = Math.min(totalCents - deductibleCents, benefit.copayCents[fill.drug.kind])
  const patientPaidCents = deductibleCents + copayCents
  const planPaidCents = totalCents - patientPaidCents
  return {
    planPaidCents,
    patientPaidCents,
    ingredientCostCents,
    dispensingFeeCents,
    salesTaxCents,
    copayCents,
    deductibleCents,
  }
}

/** The same money with another copay, never more than what the deductible left; the plan pays the rest. */
export function withCopay(money: ClaimMoney, wantedCents: number): ClaimMoney {
  const totalCents = money.planPaidCents + money.patientPaidCents
  const copayCents = Math.min(totalCents - money.deductibleCents, wantedCents)
  const patientPaidCents = money.deductibleCents + copayCents
  return { ...money, copayCents, patientPaidCents, planPaidCents: totalCents - patientPaidCents }
}

/** The money of a reversal: every amount with the opposite sign. */
export const negated = (money: ClaimMoney): ClaimMoney => ({
  planPaidCents: 0 - money.planPaidCents,
  patientPaidCents: 0 - money.patientPaidCents,
  ingredientCostCents: 0 - money.ingredientCostCents,
  dispensingFeeCents: 0 - money.dispensingFeeCents,
  salesTaxCents: 0 - money.salesTaxCents,
  copayCents: 0 - money.copayCents,
  deductibleCents: 0 - money.deductibleCents,
})

/** The price list holds only prices that multiply safely, so an issue here is a mistake in the list. */
function ingredientCost({ drug, quantityMilli }: Fill): number {
  const cost = extendedPrice(drug.unitPriceMicro as UnitPriceMicro, quantityMilli as QuantityMilli)
  if (typeof cost === 'number') return cost
  throw new Fault(cost.code)
}

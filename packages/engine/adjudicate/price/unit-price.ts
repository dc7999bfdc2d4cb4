import type { DrugFacts } from '@mortar/canonical/claim/facts'
import type { PlanSnapshot } from '@mortar/canonical/plan/snapshot'
import { divideHalfUp } from '../arithmetic.ts'
import { inForce } from '../rules.ts'

interface Place {
  readonly plan: PlanSnapshot
  readonly drug: DrugFacts
  readonly on: string
}

/** The unit price of a published benchmark on a day, in millionths of a dollar; undefined when none holds. */
export const benchmarkMicro = ({ drug, on }: Place, list: string): number | undefined => {
  for (const price of drug.prices) if (price.list === list && inForce(price, on)) return price.unitPriceMicro
  return undefined
}

/** The unit price of one of the plan's own lists on a day, by NDC before generic code; undefined when none holds. */
export const listMicro = ({ plan, drug, on }: Place, list: string | null): number | undefined => {
  const prices = list === null ? undefined : plan.priceLists.get(list)
  const rows = prices?.byNdc.get(drug.ndc11) ?? prices?.byGeneric.get(drug.genericCode)
  return rows?.find((row) => inForce(row, on))?.unitPriceMicro
}

/**
 * Unit price × quantity, raised or lowered by parts per million, in cents: rounded once, half up.
 * AWP 10.00 × 30 less 17 % is 249.00.
 */
export const extendedCents = (unitMicro: number, quantityMilli: number, adjustPpm: number): number => {
  const product = unitMicro * quantityMilli
  // Cents times ten millions of nano-dollars; with the adjustment a millionth more.
  if (adjustPpm === 0 && Number.isSafeInteger(product)) return divideHalfUp(product, 10_000_000)
  const wide = BigInt(unitMicro) * BigInt(quantityMilli) * BigInt(1_000_000 + adjustPpm)
  return Number((wide + 5_000_000_000_000n) / 10_000_000_000_000n)
}

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
  const factor = 1_000_000 + adjustPpm
  if (!Number.isSafeInteger(product)) return widely(BigInt(unitMicro) * BigInt(quantityMilli), factor)
  if (adjustPpm === 0) return divideHalfUp(product, nanoDollarsPerCent)
  // product × factor ÷ a million, its fraction dropped: below a whole nano-dollar nothing can turn a cent.
  const low = product % 1_000_000
  const high = ((product - low) / 1_000_000) * factor
  if (!Number.isSafeInteger(high)) return widely(BigInt(product), factor)
  return divideHalfUp(high + Math.floor((low * factor) / 1_000_000), nanoDollarsPerCent)
}

const nanoDollarsPerCent = 10_000_000

const widely = (nanoDollars: bigint, factor: number): number =>
  Number((nanoDollars * BigInt(factor) + 5_000_000_000_000n) / 10_000_000_000_000n)

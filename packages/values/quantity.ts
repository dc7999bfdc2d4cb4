import { type Issue, issue } from './issue.ts'
import { formatScaled, parseScaled, sumScaled } from './scaled.ts'

declare const quantityMilliBrand: unique symbol

/** A dispensed quantity in thousandths of its unit (tablet, mL, g): 30 tablets are 30000. NCPDP keeps 3 decimals. */
export type QuantityMilli = number & { readonly [quantityMilliBrand]: true }

/** Reads a quantity as written in text (`30`, `2.5`, `0.125`). Issue `quantity-not-exact` for anything else. */
export const parseQuantity = (text: string): QuantityMilli | Issue => {
  const scaled = parseScaled(text, 3)
  return scaled === undefined ? issue('quantity-not-exact') : (scaled as QuantityMilli)
}

/** Takes a number that already counts thousandths. Issue `quantity-not-exact` unless it is a safe integer. */
export const quantityMilliOf = (count: number): QuantityMilli | Issue =>
  Number.isSafeInteger(count) ? ((count + 0) as QuantityMilli) : issue('quantity-not-exact')

/** Writes a quantity with its 3 decimals: 30000 is `30.000`. */
export const formatQuantity = (quantity: QuantityMilli): string => formatScaled(quantity, 3)

/** Adds quantities of one unit. Issue `quantity-not-exact` when a running total leaves the safe range. */
export const sumQuantities = (quantities: Iterable<QuantityMilli>): QuantityMilli | Issue => {
  const total = sumScaled(quantities)
  return total === undefined ? issue('quantity-not-exact') : (total as QuantityMilli)
}

import { type Issue, issue } from './issue.ts'
import type { Cents } from './money.ts'
import type { QuantityMilli } from './quantity.ts'
import { formatScaled, parseScaled } from './scaled.ts'

declare const unitPriceMicroBrand: unique symbol

/** A price of one unit in millionths of a dollar: AWP, WAC and NADAC are quoted with 4 to 6 decimals. */
export type UnitPriceMicro = number & { readonly [unitPriceMicroBrand]: true }

/** Reads a unit price as written in text (`0.01234`). Issue `unit-price-not-exact` for anything else. */
export const parseUnitPrice = (dollars: string): UnitPriceMicro | Issue => {
  const scaled = parseScaled(dollars, 6)
  return scaled === undefined ? issue('unit-price-not-exact') : (scaled as UnitPriceMicro)
}

/** Takes a number that already counts micro-dollars. Issue `unit-price-not-exact` unless it is a safe integer. */
export const unitPriceMicroOf = (count: number): UnitPriceMicro | Issue =>
  Number.isSafeInteger(count) ? ((count + 0) as UnitPriceMicro) : issue('unit-price-not-exact')

/** Writes a unit price with its 6 decimals: 12340 is `0.012340`. */
export const formatUnitPrice = (price: UnitPriceMicro): string => formatScaled(price, 6)

// micro-dollars times thousandths are 1e-9 dollars; a cent is 1e7 of them.
const nanoDollarsPerCent = 10_000_000

/**
 * Unit price times quantity in cents, rounded half up by magnitude, so that a reversal is the exact negative.
 * Issue `money-not-exact` when the product leaves the safe range of cents.
 */
export const extendedPrice = (price: UnitPriceMicro, quantity: QuantityMilli): Cents | Issue => {
  const product = price * quantity
  const rounded = Number.isSafeInteger(product) ? roundSafe(product) : roundBig(BigInt(price) * BigInt(quantity))
  return Number.isSafeInteger(rounded) ? (rounded as Cents) : issue('money-not-exact')
}

// A remainder is exact in floating point, a quotient is not: so divide what divides without one.
const roundSafe = (nanoDollars: number): number => {
  const magnitude = Math.abs(nanoDollars)
  const remainder = magnitude % nanoDollarsPerCent
  const cents = (magnitude - remainder) / nanoDollarsPerCent + (remainder * 2 >= nanoDollarsPerCent ? 1 : 0)
  return nanoDollars < 0 && cents !== 0 ? -cents : cents
}

const roundBig = (nanoDollars: bigint): number => {
  const perCent = BigInt(nanoDollarsPerCent)
  const magnitude = nanoDollars < 0n ? -nanoDollars : nanoDollars
  const cents = (magnitude + perCent / 2n) / perCent
  return Number(nanoDollars < 0n ? -cents : cents)
}

import { Fault, type Issue, issue } from './issue.ts'
import { formatScaled, parseScaled, sumScaled } from './scaled.ts'

declare const centsBrand: unique symbol

/** US dollars in whole cents: a safe integer, negative for money taken back. */
export type Cents = number & { readonly [centsBrand]: true }

/** No money. */
export const zeroCents = 0 as Cents

/** Reads dollars as written in text (`12.34`, `-5`, `0.5`, `1.230`). Issue `money-not-exact` for anything else. */
export const parseCents = (dollars: string): Cents | Issue => {
  const scaled = parseScaled(dollars, 2)
  return scaled === undefined ? issue('money-not-exact') : (scaled as Cents)
}

/** Takes a number that already counts cents. Issue `money-not-exact` unless it is a safe integer. */
export const centsOf = (count: number): Cents | Issue =>
  // + 0 turns a negative zero into zero, so that equal amounts print alike.
  Number.isSafeInteger(count) ? ((count + 0) as Cents) : issue('money-not-exact')

/** Writes dollars with both decimals and no symbol: 1250 is `12.50`. */
export const formatCents = (amount: Cents): string => formatScaled(amount, 2)

/** Adds two amounts. Throws a Fault when the sum leaves the safe range: no real claim comes near it. */
export const addCents = (left: Cents, right: Cents): Cents => {
  const sum = left + right
  if (!Number.isSafeInteger(sum)) throw new Fault('money-not-exact')
  return sum as Cents
}

/** The same amount with the opposite sign, as a reversal needs it. */
export const negateCents = (amount: Cents): Cents => (amount === 0 ? zeroCents : (-amount as Cents))

/** Adds amounts that came from outside. Issue `money-not-exact` when a running total leaves the safe range. */
export const sumCents = (amounts: Iterable<Cents>): Cents | Issue => {
  const total = sumScaled(amounts)
  return total === undefined ? issue('money-not-exact') : (total as Cents)
}

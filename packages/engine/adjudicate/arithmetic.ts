/** Divides whole numbers and rounds half up by magnitude: 645 by 10 is 65. A remainder is exact where a quotient is not. */
export const divideHalfUp = (amount: number, divisor: number): number => {
  const magnitude = Math.abs(amount)
  const rest = magnitude % divisor
  const whole = (magnitude - rest) / divisor + (rest * 2 >= divisor ? 1 : 0)
  return amount < 0 && whole !== 0 ? -whole : whole
}

/** A part of an amount, in parts per million, to the cent: 17 % of 300.00 is `partOf(30000, 170000)`. */
export const partOf = (cents: number, ppm: number): number => divideHalfUp(cents * ppm, 1_000_000)

/** `amount × numerator / denominator`, rounded half up; exact however large the product. */
export const prorated = (amount: number, numerator: number, denominator: number): number => {
  const product = amount * numerator
  if (Number.isSafeInteger(product)) return divideHalfUp(product, denominator)
  const [wide, divisor] = [BigInt(amount) * BigInt(numerator), BigInt(denominator)]
  return Number((wide + divisor / 2n) / divisor)
}

/** `amount × numerator / denominator`, what is over dropped: the first of several shares, so that the last takes the odd cent. */
export const firstShare = (amount: number, numerator: number, denominator: number): number =>
  Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator))

/** Whole units needed to cover a count: `ceilDiv(31, 30)` is 2. */
export const ceilDiv = (count: number, size: number): number => Math.floor((count + size - 1) / size)

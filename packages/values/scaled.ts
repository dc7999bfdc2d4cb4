/**
 * Exact decimals as scaled integers: `12.340` with 3 decimals is 12340. The shared arithmetic behind cents,
 * milli-quantities and micro-dollar prices; those files give it names and codes.
 */

const plainDecimal = /^([+-]?)(\d+)(?:\.(\d+))?$/

/**
 * Reads decimal text (`-12.5`, `+3`, `0.250`) as an integer scaled by 10^decimals.
 * Undefined when it is no plain decimal, has non-zero digits beyond the scale, or leaves the safe range.
 */
export const parseScaled = (text: string, decimals: number): number | undefined => {
  const parts = plainDecimal.exec(text)
  if (parts === null) return undefined
  const [, sign, whole = '', fraction = ''] = parts
  if (/[1-9]/.test(fraction.slice(decimals))) return undefined
  return scaledFromDigits(whole + fraction.slice(0, decimals).padEnd(decimals, '0'), sign === '-')
}

/** Reads bare digits as a safe integer, negated when asked. Undefined past 2^53. Never makes a negative zero. */
export const scaledFromDigits = (digits: string, negative: boolean): number | undefined => {
  const magnitude = Number(digits)
  if (!Number.isSafeInteger(magnitude)) return undefined
  return negative && magnitude !== 0 ? -magnitude : magnitude
}

/** Writes a scaled integer as decimal text with every decimal shown: 12340 with 3 decimals is `12.340`. */
export const formatScaled = (scaled: number, decimals: number): string => {
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0')
  const sign = scaled < 0 ? '-' : ''
  if (decimals === 0) return sign + digits
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** Adds scaled integers of one scale. Undefined when the sum leaves the safe range, though a later term might bring it back. */
export const sumScaled = (terms: Iterable<number>): number | undefined => {
  let total = 0
  for (const term of terms) {
    total += term
    if (!Number.isSafeInteger(total)) return undefined
  }
  return total
}

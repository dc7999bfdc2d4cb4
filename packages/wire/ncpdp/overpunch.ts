// The last digit carries the sign; the place in the list is the digit. Source: reference of the format, section 1.3.
const positive = '{ABCDEFGHI'
const negative = '}JKLMNOPQR'

const wrong = 127
const plain = 32

// By character: the digit, -1 less the digit when negative, `plain` more when the digit came without a sign.
const signs = new Int8Array(256).fill(wrong)
for (let digit = 0; digit < 10; digit += 1) {
  signs[positive.charCodeAt(digit)] = digit
  signs[negative.charCodeAt(digit)] = -1 - digit
  signs[0x30 + digit] = plain + digit
}

/** Whether the last character is a digit without a sign: dirty, and read as positive. */
export const isPlain = (text: string, to: number): boolean => {
  const last = text.charCodeAt(to - 1)
  return last >= 0x30 && last <= 0x39
}

/** Reads a number whose last digit carries its sign, as an integer without its point. NaN when it is none. */
export const readOverpunch = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to - 1; at += 1) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return Number.NaN
    count = count * 10 + digit
  }
  const sign = to > from ? (signs[text.charCodeAt(to - 1)] ?? wrong) : wrong
  if (sign === wrong) return Number.NaN
  if (sign < 0) return 0 - (count * 10 - 1 - sign)
  return count * 10 + (sign >= plain ? sign - plain : sign)
}

/** Reads bare digits. NaN when there are none or others. */
export const readDigits = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return Number.NaN
    count = count * 10 + digit
  }
  return to > from ? count : Number.NaN
}

/** Writes an integer with its sign in the last digit, without leading zeros: 1049 is `104I`, -2500 is `250}`. */
export const writeOverpunch = (count: number): string => {
  const magnitude = count < 0 ? -count : count
  const digit = magnitude % 10
  const rest = (magnitude - digit) / 10
  return (rest === 0 ? '' : rest) + (count < 0 ? negative : positive)[digit]!
}

import { formatScaled, parseScaled, scaledFromDigits } from '@mortar/values/scaled'
import type { DecimalForm, FieldType } from './field-type.ts'

/** How a number stands in its field. */
export interface NumberForm {
  readonly decimals: number
  readonly form: DecimalForm
}

/** The number form of a field type that is a number. */
export const numberFormOf = (type: FieldType & { kind: 'int' | 'decimal' | 'cents' }): NumberForm =>
  type.kind === 'int' ? { decimals: 0, form: 'implied' } : { decimals: 2, ...type }

// The last digit and the sign share a character; place in the list is the digit. Source: NCPDP, COBOL sign nibbles.
const positiveDigits = '{ABCDEFGHI'
const negativeDigits = '}JKLMNOPQR'

/**
 * Reads a number without the spaces around it as an integer scaled by its decimals. `implied` and `point` may carry a
 * sign in front or behind. Undefined when it has another form, more decimals, or leaves the safe range.
 */
export const readNumber = (text: string, { decimals, form }: NumberForm): number | undefined => {
  if (form === 'overpunch') return readOverpunch(text)
  const parts = /^([+-]?)([\d.]+)([+-]?)$/.exec(text)
  if (parts === null || (parts[1] !== '' && parts[3] !== '')) return undefined
  const [, before, digits = '', after] = parts
  const isNegative = before === '-' || after === '-'
  if (form === 'implied') return digits.includes('.') ? undefined : scaledFromDigits(digits, isNegative)
  // Partners write `.5` and `5.` where we would not.
  const written = /^(\d+\.?\d*|\.\d+)$/.test(digits) ? digits.replace(/^\./, '0.').replace(/\.$/, '') : ''
  return parseScaled((isNegative ? '-' : '') + written, decimals)
}

const readOverpunch = (text: string): number | undefined => {
  if (!/^\d*[\d{}A-R]$/.test(text)) return undefined
  const last = text.slice(-1)
  const isNegative = negativeDigits.includes(last)
  const digit = isNegative ? negativeDigits.indexOf(last) : positiveDigits.indexOf(last)
  return scaledFromDigits(text.slice(0, -1) + (digit < 0 ? last : digit), isNegative)
}

/**
 * Writes a scaled integer, zeros on the left up to the width, if there is one. A minus stands in front; an overpunch
 * always carries its sign. Undefined when it does not fit.
 */
export const writeNumber = (scaled: number, { decimals, form }: NumberForm, width?: number): string | undefined => {
  const isNegative = scaled < 0
  const digits = form === 'point' ? formatScaled(Math.abs(scaled), decimals) : String(Math.abs(scaled))
  const sign = isNegative && form !== 'overpunch' ? '-' : ''
  const padded = sign + digits.padStart((width ?? 0) - sign.length, '0')
  if (width !== undefined && padded.length > width) return undefined
  if (form !== 'overpunch') return padded
  return padded.slice(0, -1) + (isNegative ? negativeDigits : positiveDigits)[Number(padded.slice(-1))]
}

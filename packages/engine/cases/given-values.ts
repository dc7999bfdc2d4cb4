import type { PlainDate } from '@mortar/values/dates'
import { Fault, type Issue, isIssue } from '@mortar/values/issue'
import { parseCents } from '@mortar/values/money'
import { parseQuantity } from '@mortar/values/quantity'

const sure = (read: number | Issue): number => {
  if (isIssue(read)) throw new Fault(read.code)
  return read
}

/** Dollars of a case in cents. Throws for anything else. */
export const centsOf = (dollars: string): number => sure(parseCents(dollars))

/** A quantity of a case in thousandths. Throws for anything else. */
export const milliOf = (quantity: string): number => sure(parseQuantity(quantity))

/** Dollars of a case in cents; null when it was not given. */
export const maybeCents = (dollars: string | undefined): number | null =>
  dollars === undefined ? null : centsOf(dollars)

/** A day of a case, or null when it was not given. */
export const maybeDay = (day: string | undefined): PlainDate | null => (day === undefined ? null : (day as PlainDate))

/** `true`, `false`, `null`, a number or text; several joined by `+` are a list. */
export const readValue = (text: string): unknown => {
  if (text === 'true' || text === 'false') return text === 'true'
  if (text === 'null') return null
  if (text === '[]') return []
  if (text.includes('+')) return text.split('+').map((each) => each)
  return /^-?\d{1,9}$/.test(text) && !/^0\d/.test(text) ? Number(text) : text
}

import type { DataType } from '../guide/dictionary.ts'

/** What is wrong with a value of a type, or nothing. */
export type TypeFault =
  | 'x12-element-character'
  | 'x12-element-short'
  | 'x12-element-long'
  | 'x12-element-date'
  | 'x12-element-time'

interface Lengths {
  readonly type: DataType
  readonly min: number
  readonly max: number
}

/** Checks the bytes of a value, which are not empty, against type and lengths. Sign and point of a number do not count. */
export const typeFault = (
  { type, min, max }: Lengths,
  bytes: Uint8Array,
  from: number,
  to: number,
): TypeFault | undefined => {
  let length = to - from
  if (type === 'R' || type === 'N0' || type === 'N2') {
    const digits = digitsOf(bytes, from, to, type === 'R')
    if (digits < 0) return 'x12-element-character'
    length = digits
  }
  if (length > max) return 'x12-element-long'
  if (length < min) return 'x12-element-short'
  if (type === 'DT') return length === 6 || isDate(bytes, from, to) ? undefined : 'x12-element-date'
  if (type === 'TM') return isTime(bytes, from, to) ? undefined : 'x12-element-time'
  if ((type === 'AN' || type === 'ID') && bytes[from] === 0x20 && isBlank(bytes, from, to))
    return 'x12-element-character'
  return undefined
}

// How many digits a number has; -1 when it is none.
const digitsOf = (bytes: Uint8Array, from: number, to: number, mayPoint: boolean): number => {
  let digits = 0
  let points = 0
  for (let at = bytes[from] === 0x2d ? from + 1 : from; at < to; at += 1) {
    const byte = bytes[at]!
    if (byte >= 0x30 && byte <= 0x39) digits += 1
    else if (byte === 0x2e && mayPoint && points === 0) points = 1
    else return -1
  }
  return digits === 0 ? -1 : digits
}

const isBlank = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (bytes[at] !== 0x20) return false
  return true
}

/** The digits of a stretch as a number; -1 when something else is among them. */
const numberAt = (bytes: Uint8Array, from: number, to: number): number => {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const digit = bytes[at]! - 0x30
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for a real CCYYMMDD; the first century counted is the 19th. */
export const isDate = (bytes: Uint8Array, from: number, to: number): boolean => {
  if (to - from !== 8) return false
  const year = numberAt(bytes, from, from + 4)
  const month = numberAt(bytes, from + 4, from + 6)
  const day = numberAt(bytes, from + 6, to)
  if (year < 1800 || month < 1 || month > 12 || day < 1) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day <= daysOf[month - 1]! + leap
}

/** True for a real HHMM, HHMMSS, HHMMSSD or HHMMSSDD. */
export const isTime = (bytes: Uint8Array, from: number, to: number): boolean => {
  const length = to - from
  if (length !== 4 && (length < 6 || length > 8)) return false
  const hours = numberAt(bytes, from, from + 2)
  const minutes = numberAt(bytes, from + 2, from + 4)
  const seconds = length === 4 ? 0 : numberAt(bytes, from + 4, from + 6)
  const rest = length > 6 ? numberAt(bytes, from + 6, to) : 0
  return hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60 && rest >= 0
}

/**
 * Checks a date or period against its form (data element 1250): D8, RD8, DT, RDT, D6, RD6, TM, RTM, DTS, RTS. A form not listed is
 * not checked.
 */
export const isOfDateForm = (form: string, bytes: Uint8Array, from: number, to: number): boolean => {
  const length = to - from
  if (form === 'D8') return isDate(bytes, from, to)
  if (form === 'TM') return isTime(bytes, from, to)
  if (form === 'D6') return length === 6 && numberAt(bytes, from, to) >= 0
  if (form === 'DT') return length === 12 && isDate(bytes, from, from + 8) && isTime(bytes, from + 8, to)
  if (form === 'DTS') return length === 14 && isDate(bytes, from, from + 8) && isTime(bytes, from + 8, to)
  const single = periods[form]
  if (single === undefined) return true
  const middle = from + (length - 1) / 2
  if (length % 2 === 0 || bytes[middle] !== 0x2d) return false
  return isOfDateForm(single, bytes, from, middle) && isOfDateForm(single, bytes, middle + 1, to)
}

const periods: Readonly<Record<string, string>> = { RD8: 'D8', RDT: 'DT', RD6: 'D6', RTM: 'TM', RTS: 'DTS' }

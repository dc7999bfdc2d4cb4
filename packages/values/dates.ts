import { type Issue, issue } from './issue.ts'

declare const plainDateBrand: unique symbol

/** A calendar day `YYYY-MM-DD`, years 0001 to 9999, with no time and no zone. Compares and sorts as text. */
export type PlainDate = string & { readonly [plainDateBrand]: true }

/** Days of the week as ISO counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (daysBeforeMonth[month] ?? 365) - daysBeforeMonth[month - 1]!

/** Makes a date from its numbers. Issue `date-not-real` when the calendar has no such day. */
export const plainDateOf = (year: number, month: number, day: number): PlainDate | Issue => {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return issue('date-not-real')
  if (day < 1 || day > daysInMonth(year, month)) return issue('date-not-real')
  return written(year, month, day)
}

const written = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as PlainDate

/** Reads `YYYY-MM-DD`. Issue `date-not-readable` for another shape, `date-not-real` for a day that is not. */
export const parsePlainDate = (text: string): PlainDate | Issue => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return issue('date-not-readable', {}, 'A date is written YYYY-MM-DD.')
  return plainDateOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
}

/** Reads `CCYYMMDD`, the form of NCPDP and X12. Issues as parsePlainDate. */
export const parseCompactDate = (text: string): PlainDate | Issue => {
  if (!/^\d{8}$/.test(text)) return issue('date-not-readable', {}, 'A date is written CCYYMMDD.')
  return plainDateOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
}

/** Writes `CCYYMMDD`. */
export const formatCompactDate = (date: PlainDate): string => date.slice(0, 4) + date.slice(5, 7) + date.slice(8)

const daysBeforeYear = (year: number): number => {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}

const epochDays = daysBeforeYear(1970)
const lastDayNumber = daysBeforeYear(10_000) - epochDays - 1

/** Days since 1970-01-01, negative before it: dates as numbers to count with. */
export const dayNumber = (date: PlainDate): number => {
  const year = digits(date, 0) * 100 + digits(date, 2)
  const month = digits(date, 5)
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  return daysBeforeYear(year) - epochDays + daysBeforeMonth[month - 1]! + leapDay + digits(date, 8) - 1
}

/** Two digits of a date that is known to be one: a claim asks for dozens of day numbers, and cutting texts costs more. */
const digits = (date: PlainDate, at: number): number => date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528

/** The date of a day number. Issue `date-not-real` outside years 0001 to 9999 or for a fraction. */
export const dateOfDayNumber = (days: number): PlainDate | Issue => {
  if (!Number.isInteger(days) || days < -epochDays || days > lastDayNumber) return issue('date-not-real')
  const fromYearOne = days + epochDays
  // 146,097 days are 400 years: the estimate is at most one year off.
  let year = Math.floor((fromYearOne * 400) / 146_097) + 1
  if (daysBeforeYear(year) > fromYearOne) year -= 1
  else if (daysBeforeYear(year + 1) <= fromYearOne) year += 1
  let day = fromYearOne - daysBeforeYear(year)
  let month = 1
  while (day >= daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month += 1
  }
  return written(year, month, day + 1)
}

/** The date so many days later (earlier when negative). Issue `date-not-real` when it leaves the calendar. */
export const addDays = (date: PlainDate, days: number): PlainDate | Issue => dateOfDayNumber(dayNumber(date) + days)

/** Whole days from the first date to the second: negative when the second lies before. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from)

/** Negative, zero or positive as the first lies before, on or after the second: for sorting. */
export const compareDates = (left: PlainDate, right: PlainDate): -1 | 0 | 1 =>
  left < right ? -1 : left > right ? 1 : 0

/** The day of the week. 1970-01-01 was a Thursday. */
export const weekday = (date: PlainDate): Weekday => (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday

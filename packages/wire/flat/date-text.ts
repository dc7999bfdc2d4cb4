import { type PlainDate, plainDateOf } from '@mortar/values/dates'
import { type Issue, issue } from '@mortar/values/issue'
import type { DatePattern } from './field-type.ts'

// Two-digit years from 69 are of the last century, as POSIX has it and DuckDB's %y too.
const firstYearOfLastCentury = 69

const shapes: Record<DatePattern, RegExp> = {
  CCYYMMDD: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  YYYYMMDD: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  MMDDYYYY: /^(?<month>\d\d)(?<day>\d\d)(?<year>\d{4})$/,
  YYMMDD: /^(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  'YYYY-MM-DD': /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  'MM/DD/YYYY': /^(?<month>\d\d)\/(?<day>\d\d)\/(?<year>\d{4})$/,
}

/** Reads a date. Issue `date-not-readable` for another form, `date-not-real` for a day the calendar does not have. */
export const readDate = (text: string, pattern: DatePattern): PlainDate | Issue => {
  const parts = shapes[pattern].exec(text)?.groups
  if (parts === undefined) return issue('date-not-readable', {}, `The date is not written ${pattern}.`)
  return plainDateOf(fullYear(parts.year!), Number(parts.month), Number(parts.day))
}

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < firstYearOfLastCentury ? 2000 : 1900)

/** Writes a date. Undefined when a two-digit year would read back as another. */
export const writeDate = (date: PlainDate, pattern: DatePattern): string | undefined => {
  const [year = '', month = '', day = ''] = date.split('-')
  if (pattern === 'YYMMDD' && fullYear(year.slice(2)) !== Number(year)) return undefined
  return pattern
    .replace(/CCYY|YYYY/, year)
    .replace('YY', year.slice(2))
    .replace('MM', month)
    .replace('DD', day)
}

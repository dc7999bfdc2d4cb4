import { dateOfDayNumber, dayNumber, type PlainDate } from '@mortar/values/dates'
import { Fault, isIssue } from '@mortar/values/issue'

/** The date of a day number that came from counting with real dates. Throws when the count left the calendar. */
export const onDayNumber = (day: number): PlainDate => {
  const date = dateOfDayNumber(day)
  if (isIssue(date)) throw new Fault(date.code)
  return date
}

/** A past fill covers the days from its own to the last of its supply. */
export const lastDayOf = (fill: { readonly serviceOn: PlainDate; readonly daysSupply: number }): number =>
  dayNumber(fill.serviceOn) + fill.daysSupply - 1

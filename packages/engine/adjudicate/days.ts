import type { DrugFacts, PastFill } from '@mortar/canonical/claim/facts'
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

interface Past {
  readonly fills: readonly PastFill[]
  readonly on: string
  readonly onDay: number
}

/** Fills of other drugs that the person still has on the day of the claim. Most of the past is used up: that is asked first. */
export const stillHeld = ({ fills, on, onDay }: Past, { genericCode }: DrugFacts): readonly PastFill[] =>
  fills.filter((fill) => lastDayOf(fill) >= onDay && fill.serviceOn <= on && fill.genericCode !== genericCode)

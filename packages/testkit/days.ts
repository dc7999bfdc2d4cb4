import { addDays, type PlainDate, parsePlainDate, type Weekday, weekday } from '@mortar/values/dates'
import { Fault, type Issue } from '@mortar/values/issue'

/** The day written `2026-01-31`. Throws on a day that is not: dates of a generator are code or options, not data. */
export const day = (text: string): PlainDate => existing(parsePlainDate(text))

/** The day `count` days later, or earlier when negative. */
export const later = (from: PlainDate, count: number): PlainDate => existing(addDays(from, count))

/** Every day from `from` to `to`, both included, that falls on one of the weekdays (1 Monday … 7 Sunday). */
export function daysOn(weekdays: readonly Weekday[], from: PlainDate, to: PlainDate): PlainDate[] {
  const days: PlainDate[] = []
  for (let each = from; each <= to; each = later(each, 1)) if (weekdays.includes(weekday(each))) days.push(each)
  return days
}

/** The instant of a wall-clock time (`05:40`) on a day in a time zone, as ISO text in UTC. */
export function instantAt(on: PlainDate, time: string, timeZone: string): string {
  const asUtcMs = Date.parse(`${on}T${time}:00Z`)
  const nearMs = asUtcMs - aheadOfUtcMs(asUtcMs, timeZone)
  return new Date(asUtcMs - aheadOfUtcMs(nearMs, timeZone)).toISOString()
}

/** The calendar day that an instant falls on in a time zone. */
export function dayAt(instant: Date, timeZone: string): PlainDate {
  const wall = new Date(instant.getTime() + aheadOfUtcMs(instant.getTime(), timeZone))
  return day(wall.toISOString().slice(0, 10))
}

function existing(date: PlainDate | Issue): PlainDate {
  if (typeof date === 'string') return date
  throw new Fault('date-not-real')
}

/** How far a zone's wall clock is ahead of UTC at an instant. */
function aheadOfUtcMs(instantMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { ...numbers, timeZone }).formatToParts(instantMs)
  const part = (type: string) => Number(parts.find((each) => each.type === type)!.value)
  const wallMs = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return wallMs - Math.floor(instantMs / 1000) * 1000
}

const numbers: Intl.DateTimeFormatOptions = {
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
}

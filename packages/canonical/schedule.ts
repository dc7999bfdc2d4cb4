import type { InFeedFile } from './site/feed.ts'
import type { CalendarFile } from './site/partner.ts'

/** One day on which a file is expected, with the instants by which it is due and late. */
export interface ExpectedFile {
  /** The partner's calendar day, CCYY-MM-DD. */
  readonly on: string
  readonly dueAt: Date
  /** Due plus grace: from here it is late. */
  readonly lateAt: Date
}

interface ScheduleRequest {
  readonly expect: NonNullable<InFeedFile['expect']>
  readonly timezone: string
  readonly calendar: CalendarFile | undefined
  /** First and last day looked at, the partner's calendar days. */
  readonly from: string
  readonly to: string
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/** The files a feed should have brought between two days, in order. */
export const expectedFiles = (request: ScheduleRequest): ExpectedFile[] =>
  daysBetween(request.from, request.to)
    .filter((day) => isExpectedOn(request, day))
    .map((on) => {
      const dueAt = instantOf(on, request.expect.due, request.timezone)
      return { on, dueAt, lateAt: new Date(dueAt.getTime() + request.expect.grace) }
    })

const isExpectedOn = ({ expect, calendar }: ScheduleRequest, day: string): boolean => {
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!
  const holiday = calendar?.holidays.some((each) => each.on === day) ?? false
  return expect.on.includes(weekday) && !(holiday && expect.holidays === 'skip')
}

const daysBetween = (from: string, to: string): string[] => {
  const days = []
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10))
  }
  return days
}

/** The calendar day of an instant in a zone, CCYY-MM-DD. */
export const dayIn = (instant: Date, timezone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  )

/**
 * The instant of a wall-clock time in a zone. A time that a clock change skips is taken as if the change had not been;
 * of a time that comes twice the first is meant.
 */
export const instantOf = (day: string, time: string, timezone: string): Date => {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const guess = wall - offsetAt(wall, timezone)
  return new Date(wall - offsetAt(guess, timezone))
}

/** How far a zone's clock is ahead of UTC at an instant, milliseconds. */
const offsetAt = (at: number, timezone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(at))
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return shown - Math.floor(at / 1000) * 1000
}

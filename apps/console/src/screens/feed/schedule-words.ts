import { countText, durationText } from '../../parts/format.ts'

const dayNames: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
const week = Object.keys(dayNames)

/** When a feed is expected, as `feed.yml` was read: durations in milliseconds. */
export interface Expectation {
  readonly on: readonly string[]
  readonly due: string
  readonly grace?: number
  readonly holidays?: string
  readonly sequence?: { readonly field: string; readonly step: number }
  readonly volume_band?: { readonly weeks: number; readonly low: number; readonly high: number }
  readonly zero_records?: string
}

/** The expectation of `feed.yml`; undefined when the feed has none. */
export const expectationOf = (settings: Readonly<Record<string, unknown>>): Expectation | undefined => {
  const expect = settings.expect
  return typeof expect === 'object' && expect !== null && 'on' in expect ? (expect as Expectation) : undefined
}

/** The expectation in sentences, the most important first. */
export const scheduleWords = (expect: Expectation, zone: string | undefined): readonly string[] => [
  `Expected ${daysText(expect.on)} by ${expect.due}${zone ? ` ${zone} time` : ''}${expect.grace ? `, ${durationText(expect.grace)} of grace` : ''}.`,
  ...(expect.holidays === 'skip' ? ['Not on holidays.'] : []),
  ...(expect.sequence
    ? [`The number ${expect.sequence.field} rises by ${expect.sequence.step}; a gap raises an alarm.`]
    : []),
  ...(expect.volume_band ? [bandText(expect.volume_band)] : []),
  ...(expect.zero_records === 'hold' ? ['A file without records is held.'] : []),
]

/** Weekdays in words: `every day`, `Tuesday to Saturday`, `Monday and Thursday`. */
export const daysText = (on: readonly string[]): string => {
  const days = week.filter((day) => on.includes(day))
  const names = days.map((day) => dayNames[day] ?? day)
  if (days.length === week.length) return 'every day'
  const inARow = days.every(
    (day, place) => place === 0 || week.indexOf(day) === week.indexOf(days[place - 1] ?? '') + 1,
  )
  if (inARow && days.length > 2) return `${names[0]} to ${names.at(-1)}`
  return names.length < 2 ? (names[0] ?? 'never') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const bandText = ({ weeks, low, high }: NonNullable<Expectation['volume_band']>): string =>
  `Between ${countText(low * 100)} % and ${countText(high * 100)} % of the usual volume of that weekday, over ${weeks} weeks.`

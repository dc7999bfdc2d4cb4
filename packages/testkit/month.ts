import { type PlainDate, weekday } from '@mortar/values/dates'
import type { PaidClaim } from './acme-file.ts'
import { day, daysOn, instantAt, later } from './days.ts'
import {
  corrected,
  type MonthFile,
  plainFile,
  sentAgain,
  withBadRow,
  withBadTrailer,
  withShortRow,
} from './month-file.ts'
import { paidClaimsFile } from './paid-claims.ts'
import { families, memberIdOf, type Person } from './people.ts'
import { type Random, random } from './random.ts'
import { type Roster, rosterOf } from './roster.ts'

/** A month between a PBM and a claims system. */
export interface DemoMonth {
  readonly people: readonly Person[]
  readonly roster: Roster
  /** In the order they arrive. */
  readonly files: readonly MonthFile[]
}

/** What `demoMonth` needs: the last day on which a file may arrive, and the seed. */
export interface DemoMonthOptions {
  readonly until: PlainDate
  readonly seed: number
  readonly familyCount?: number
  /** Files go on for so many days after `until`, without faults; the files up to `until` stay the same. */
  readonly daysAhead?: number
}

/** Which of the month's business days bears which fault, counted from 0. */
const faultDays = { late: 5, badTrailer: 8, duplicate: 12, badRow: 15, shortRow: 17 }

/**
 * The 30 days up to `until`: on each Tuesday to Saturday by 06:00 New York time the file of the day before, 150 to 300
 * claims, whatever the holidays; with one file late, one with a wrong trailer (its correction comes the next morning
 * before the day's own file), one twice under two names, one with an unknown relationship code and one with a row cut
 * short. Claims of the roster's late families and of people terminated into the past are among them.
 */
export function demoMonth({ until, seed, familyCount = 400, daysAhead = 0 }: DemoMonthOptions): DemoMonth {
  const arrivals = daysOn([2, 3, 4, 5, 6], later(until, -29), later(until, daysAhead))
  const fileDays = arrivals.filter((arrivedOn) => arrivedOn <= until).map((arrivedOn) => later(arrivedOn, -1))
  const chance = random(`month ${seed}`)
  const effectiveOn = day(`${Number(arrivals[0]!.slice(0, 4)) - 1}-01-01`)
  const groups = families({ random: chance.fork('people'), count: familyCount, effectiveOn })
  const roster = rosterOf({ random: chance.fork('roster'), families: groups, fileDays, until })
  const people = groups.flat()
  return { people, roster, files: filesOf({ arrivals, chance, people, roster }) }
}

interface Month {
  readonly arrivals: readonly PlainDate[]
  readonly chance: Random
  readonly people: readonly Person[]
  readonly roster: Roster
}

/** One or two files a day; the sequence number rises by one with every file, a corrected or repeated one too. */
function filesOf(month: Month): MonthFile[] {
  const files: MonthFile[] = []
  const earlier: PaidClaim[] = []
  month.arrivals.forEach((arrivedOn, at) => {
    const wrong = files.at(-1)
    if (wrong?.fault === 'bad-trailer') files.push(corrected(wrong, at5(arrivedOn, 2), files.length + 1))
    const file = dayFile(month, { at, arrivedOn, sequence: files.length + 1, earlier })
    files.push(file)
    if (at === faultDays.duplicate) files.push(sentAgain(file, at5(arrivedOn, 58), files.length + 1))
    // Nobody reverses a claim that never got through.
    earlier.push(...file.claims.filter((claim) => claim !== file.faultyClaim))
  })
  return files
}

interface DayOptions {
  /** Which business day of the month, from 0. */
  readonly at: number
  readonly arrivedOn: PlainDate
  readonly sequence: number
  readonly earlier: readonly PaidClaim[]
}

function dayFile(month: Month, { at, arrivedOn, sequence, earlier }: DayOptions): MonthFile {
  const fileOn = later(arrivedOn, -1)
  const chance = month.chance.fork(`file ${fileOn}`)
  const count = chance.between(150, 240) + (weekday(fileOn) === 1 ? 60 : 0)
  const people = enrolledOn(month, arrivedOn)
  const featured = featuredOn(month, fileOn)
  const { claims } = paidClaimsFile({ fileOn, sequence, random: chance, count, people, earlier, featured })
  const file = plainFile({ fileOn, sequence, claims, arrivedAt: at5(arrivedOn, chance.between(15, 45)) })
  if (at === faultDays.late) return { ...file, arrivedAt: instantAt(arrivedOn, '11:20', newYork), fault: 'late' }
  if (at === faultDays.badTrailer) return withBadTrailer(file)
  if (at === faultDays.badRow) return withBadRow(file)
  return at === faultDays.shortRow ? withShortRow(file) : file
}

const newYork = 'America/New_York'

const at5 = (on: PlainDate, minute: number): string => instantAt(on, `05:${String(minute).padStart(2, '0')}`, newYork)

/** Who may have a claim by chance: people whose family is loaded and who are not known to have left. */
function enrolledOn({ people, roster }: Month, arrivedOn: PlainDate): Person[] {
  const unknown = roster.retroAdds.filter((add) => add.loadedOn > arrivedOn).flatMap((add) => add.people)
  const left = roster.retroTerminations.filter((end) => end.loadedOn <= arrivedOn).map((end) => end.person)
  const out = new Set([...unknown, ...left].map(memberIdOf))
  return people.filter((person) => !out.has(memberIdOf(person)))
}

/** Who must have a claim in the day's file, so that the roster's late news has something to change. */
const featuredOn = ({ roster }: Month, fileOn: PlainDate): Person[] => [
  ...roster.retroAdds.filter((add) => add.claimsOn === fileOn).flatMap((add) => add.people),
  ...roster.retroTerminations.filter((end) => end.claimsOn === fileOn).map((end) => end.person),
]

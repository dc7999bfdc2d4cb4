import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { day, dayAt } from './days.ts'
import { demoMonth } from './month.ts'
import type { MonthFault, MonthFile } from './month-file.ts'
import { memberIdOf } from './people.ts'
import { membersAt } from './roster.ts'

const until = day('2026-11-20')
const month = demoMonth({ until, seed: 1 })
const { files, roster } = month
const hash = (file: MonthFile) => createHash('sha256').update(file.bytes).digest('hex')
const linesOf = (file: MonthFile) => new TextDecoder().decode(file.bytes).split('\n').slice(0, -1)
const withFault = (fault: MonthFault) => files.filter((file) => file.fault === fault)

test('the same seed and day give the same bytes, another seed gives others', () => {
  const again = demoMonth({ until, seed: 1 })
  expect(again.files.map(hash)).toEqual(files.map(hash))
  expect(again.roster).toEqual(roster)
  expect(demoMonth({ until, seed: 2 }).files.map(hash)).not.toEqual(files.map(hash))
})

test('a file comes for each business day of the last 30 days, in order and in sequence', () => {
  expect(new Set(files.map((file) => file.fileOn)).size).toBeGreaterThanOrEqual(21)
  expect(files.map((file) => file.sequence)).toEqual(files.map((_, at) => at + 1))
  expect(files.map((file) => file.arrivedAt)).toEqual(files.map((file) => file.arrivedAt).toSorted())
  expect(dayAt(new Date(files.at(-1)!.arrivedAt), 'America/New_York')).toBe(until)
  for (const file of files) expect(file.claims.length).toBeGreaterThanOrEqual(150)
  for (const file of files) expect(file.claims.length).toBeLessThanOrEqual(300)
})

test('files come before 06:00 in New York, but for the late one at 11:20', () => {
  const wallTime = (file: MonthFile) =>
    new Date(file.arrivedAt).toLocaleTimeString('en-GB', { timeZone: 'America/New_York' })
  for (const file of files) expect(wallTime(file) < '06:00:00').toBe(file.fault !== 'late')
  expect(withFault('late').map(wallTime)).toEqual(['11:20:00'])
})

test('the wrong trailer is followed the next morning by the same claims with the right one', () => {
  const [wrong] = withFault('bad-trailer')
  const [right] = withFault('corrected')
  expect(right!.sequence).toBe(wrong!.sequence + 1)
  expect(linesOf(right!).slice(1, -1)).toEqual(linesOf(wrong!).slice(1, -1))
  expect(linesOf(right!).at(-1)).not.toBe(linesOf(wrong!).at(-1))
  expect(Number(linesOf(wrong!).at(-1)!.slice(2, 11))).toBe(wrong!.claims.length - 1)
})

test('one content comes twice under two names', () => {
  const [again] = withFault('duplicate-content')
  const same = files.filter((file) => hash(file) === hash(again!))
  expect(same.map((file) => file.sequence)).toEqual([again!.sequence - 1, again!.sequence])
  expect(new Set(same.map((file) => file.name)).size).toBe(2)
})

test('one row has an unknown relationship code and one row of another file is short', () => {
  const [bad] = withFault('bad-row')
  expect(linesOf(bad!).filter((line) => line.startsWith('DT') && line.slice(32, 34) === '77')).toHaveLength(1)
  const [short] = withFault('short-row')
  expect(
    linesOf(short!)
      .map((line) => line.length)
      .filter((length) => length !== 160),
  ).toEqual([151])
})

test('a claim that never got through is never reversed', () => {
  for (const { faultyClaim } of [...withFault('bad-row'), ...withFault('short-row')]) {
    const versions = files
      .flatMap((file) => file.claims)
      .filter((claim) => claim.authNumber === faultyClaim!.authNumber)
    expect(versions).toHaveLength(1)
  }
})

test('every claim is of a member whom the claims system knows on that day, but for the late families', () => {
  const late = new Set(roster.retroAdds.flatMap((add) => add.people.map(memberIdOf)))
  const unknown = new Set<string>()
  for (const file of files) {
    const known = membersAt(roster.versions, file.arrivedAt)
    for (const claim of file.claims) if (!known.has(memberIdOf(claim))) unknown.add(memberIdOf(claim))
  }
  expect([...unknown].every((member) => late.has(member))).toBe(true)
  expect(unknown.size).toBe(late.size)
})

test('three late families come within the month, three the day after it', () => {
  const loaded = roster.retroAdds.map((add) => add.loadedOn > until)
  expect(loaded).toEqual([false, false, false, true, true, true])
  const atEnd = membersAt(roster.versions, '2027-01-01T00:00:00.000Z')
  expect(atEnd.size).toBe(month.people.length)
})

test('people terminated into the past have a claim after their last day', () => {
  for (const { person, lastDay, loadedOn } of roster.retroTerminations) {
    const theirs = files.flatMap((file) => file.claims).filter((claim) => memberIdOf(claim) === memberIdOf(person))
    expect(theirs.some((claim) => claim.filledOn > lastDay && claim.filledOn < loadedOn)).toBe(true)
    const shown = membersAt(roster.versions, '2027-01-01T00:00:00.000Z').get(memberIdOf(person))!
    expect(shown.plans.map((plan) => plan.terminationDate)).toEqual([lastDay, lastDay])
  }
})

test('a month may end on any weekday', () => {
  for (const last of ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-03-10']) {
    const { files: some } = demoMonth({ until: day(last), seed: 3, familyCount: 40 })
    expect(some.length).toBeGreaterThanOrEqual(22)
    expect(new Set(some.map((file) => file.fault)).size).toBe(7)
  }
})

test('the days ahead add files and change none', () => {
  const longer = demoMonth({ until, seed: 1, daysAhead: 14 })
  expect(longer.files.slice(0, files.length)).toEqual(files)
  expect(longer.files.length).toBe(files.length + 10)
  expect(longer.roster).toEqual(roster)
})

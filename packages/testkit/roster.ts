import type { PlainDate } from '@mortar/values/dates'
import { instantAt, later } from './days.ts'
import { memberIdOf, type Person } from './people.ts'
import type { Random } from './random.ts'
import { type TpaMember, terminated, tpaMember } from './tpa-member.ts'

/** Why the claims system shows a member anew. */
export type RosterReason = 'start' | 'retro-add' | 'retro-termination' | 'address-change'

/** One state of one member, shown by the claims system from `revealedAt` until the member's next state. */
export interface RosterVersion {
  readonly reason: RosterReason
  /** Instant in UTC: the nightly load at 01:30 Chicago time. */
  readonly revealedAt: string
  readonly member: TpaMember
}

/** A family that is loaded only days after its first claims came: the claims must wait for it. */
export interface RetroAdd {
  readonly people: readonly Person[]
  /** Day of the first file with their claims. */
  readonly claimsOn: PlainDate
  readonly loadedOn: PlainDate
}

/** A person whose coverage is ended in the past: claims filled since then have been paid already. */
export interface RetroTermination {
  readonly person: Person
  readonly lastDay: PlainDate
  /** Day of a file with a claim of theirs after `lastDay`. */
  readonly claimsOn: PlainDate
  readonly loadedOn: PlainDate
}

/** The claims system's members over a month. */
export interface Roster {
  /** In the order they are revealed; at an instant, a member is their last version revealed by then. */
  readonly versions: readonly RosterVersion[]
  readonly retroAdds: readonly RetroAdd[]
  readonly retroTerminations: readonly RetroTermination[]
}

/** What `rosterOf` needs: at least 30 families, the days that the files cover, and the last day of the month. */
export interface RosterOptions {
  readonly random: Random
  readonly families: readonly (readonly Person[])[]
  readonly fileDays: readonly PlainDate[]
  readonly until: PlainDate
}

/** The instant of the claims system's nightly load on a day. */
export const nightlyLoad = (on: PlainDate): string => instantAt(on, '01:30', 'America/Chicago')

/**
 * Everybody from the start, but: the last six families come late (three of them only the day after the month), five
 * persons are terminated into the past, and a dozen move house. The same person never has two of these.
 */
export function rosterOf({ random, families, fileDays, until }: RosterOptions): Roster {
  const retroAdds = families
    .slice(-6)
    .map((people, at) => (at < 3 ? earlyAdd(people, fileDays[3 + at * 4]!) : lateAdd(people, fileDays.at(-1)!, until)))
  const early = random.shuffle(families.slice(0, -6))
  const retroTerminations = early.slice(0, 5).map(([person], at) => retroTermination(person!, at, fileDays[5 + at]!))
  const start = families
    .slice(0, -6)
    .flatMap((family) => family.map((each) => reveal('start', each, later(fileDays[0]!, -3))))
  const adds = retroAdds.flatMap((add) => add.people.map((each) => reveal('retro-add', each, add.loadedOn)))
  const ends = retroTerminations.map((end) => terminate(end, start))
  const moves = early.slice(5, 17).map(([person]) => move(person!, start, random.pick(fileDays)))
  const versions = [...start, ...adds, ...ends, ...moves].sort(byTime)
  return { versions, retroAdds, retroTerminations }
}

const byTime = (a: RosterVersion, b: RosterVersion): number => Date.parse(a.revealedAt) - Date.parse(b.revealedAt)

/** Loaded two days after the file with their claims came. */
const earlyAdd = (people: readonly Person[], claimsOn: PlainDate): RetroAdd => ({
  people,
  claimsOn,
  loadedOn: later(claimsOn, 3),
})

/** Still unknown when the month ends. */
const lateAdd = (people: readonly Person[], claimsOn: PlainDate, until: PlainDate): RetroAdd => ({
  people,
  claimsOn,
  loadedOn: later(until, 1),
})

const retroTermination = (person: Person, at: number, claimsOn: PlainDate): RetroTermination => ({
  person,
  lastDay: later(claimsOn, -4 - at),
  claimsOn,
  loadedOn: later(claimsOn, 8 + at),
})

const reveal = (reason: RosterReason, person: Person, on: PlainDate): RosterVersion => {
  const revealedAt = nightlyLoad(on)
  return { reason, revealedAt, member: tpaMember(person, revealedAt) }
}

function terminate({ person, lastDay, loadedOn }: RetroTermination, start: readonly RosterVersion[]): RosterVersion {
  const revealedAt = nightlyLoad(loadedOn)
  return { reason: 'retro-termination', revealedAt, member: terminated(memberOf(person, start), lastDay, revealedAt) }
}

function move(person: Person, start: readonly RosterVersion[], on: PlainDate): RosterVersion {
  const revealedAt = nightlyLoad(on)
  const before = memberOf(person, start)
  return {
    reason: 'address-change',
    revealedAt,
    member: { ...before, address: { ...before.address, line1: '77 Newplace Test Rd' }, updatedAt: revealedAt },
  }
}

const memberOf = (person: Person, versions: readonly RosterVersion[]): TpaMember =>
  versions.find((version) => version.member.memberId === memberIdOf(person))!.member

/** The members as the claims system shows them at an instant (ISO text in UTC), by member id. */
export function membersAt(versions: readonly RosterVersion[], instant: string): Map<string, TpaMember> {
  const members = new Map<string, TpaMember>()
  for (const { revealedAt, member } of versions) if (revealedAt <= instant) members.set(member.memberId, member)
  return members
}

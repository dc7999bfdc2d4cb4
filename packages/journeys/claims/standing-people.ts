import type { CoverageFacts, PersonFacts } from '@mortar/canonical/claim/facts'
import type { OfPerson, Standing, StandingPeople } from '@mortar/store/claims/read-standing'

/** What is known of one family's people beside their coverage. */
export type FamilyStanding = StandingPeople

const lists = ['otherCoverages', 'lockIns', 'stays', 'lowIncome', 'premiums', 'deaths', 'cards'] as const

/** By family; only families of which something is known are in it. */
export const standingByFamily = (standing: Standing): ReadonlyMap<string, FamilyStanding> => {
  const families = new Set(lists.flatMap((name) => standing[name].map(({ familyId }) => familyId)))
  const of = (familyId: string) =>
    Object.fromEntries(
      lists.map((name) => [
        name,
        (standing[name] as readonly { familyId: string }[]).filter((each) => each.familyId === familyId),
      ]),
    ) as unknown as FamilyStanding
  return new Map([...families].map((familyId) => [familyId, of(familyId)]))
}

/** People with what else is known of them, as it holds on a day of service. Without anything known they are the same people. */
export const peopleWith = (
  people: readonly PersonFacts[],
  known: FamilyStanding | undefined,
  on: string,
): readonly PersonFacts[] => (known === undefined ? people : people.map((person) => personWith(person, known, on)))

const personWith = (person: PersonFacts, known: FamilyStanding, on: string): PersonFacts => {
  const mine = <Fact>(facts: readonly OfPerson<Fact>[]) =>
    facts
      .filter(({ memberKey }) => memberKey === person.memberKey)
      .map(({ familyId: _, memberKey: __, ...fact }) => fact as unknown as Fact)
  return {
    ...person,
    coverages: person.coverages.map((span) => spanWith(span, person, { known, on })),
    lockIns: [...person.lockIns, ...mine(known.lockIns)],
    otherCoverages: [...person.otherCoverages, ...mine(known.otherCoverages)],
    stays: [...person.stays, ...mine(known.stays)],
    diedOn: (mine(known.deaths)[0]?.diedOn ?? person.diedOn) as PersonFacts['diedOn'],
  }
}

/** The premium of the span's plan, the low-income level of the day, and whether the card was replaced by then. */
const spanWith = (
  span: CoverageFacts,
  { memberKey }: PersonFacts,
  { known, on }: { readonly known: FamilyStanding; readonly on: string },
): CoverageFacts => {
  const premium = known.premiums.findLast((each) => each.memberKey === memberKey && each.planCode === span.planCode)
  const level = known.lowIncome.findLast(
    (each) => each.memberKey === memberKey && each.fromOn <= on && (each.toOn === null || on <= each.toOn),
  )
  const card = known.cards.findLast(({ replacedOn }) => replacedOn <= on)
  return {
    ...span,
    premiumPaidThroughOn: (premium?.paidThroughOn ??
      span.premiumPaidThroughOn) as CoverageFacts['premiumPaidThroughOn'],
    lowIncomeLevel: level?.level ?? span.lowIncomeLevel,
    replacedByCardholderId: card?.replacedBy ?? span.replacedByCardholderId,
  }
}

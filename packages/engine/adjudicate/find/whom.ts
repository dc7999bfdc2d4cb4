import type { Facts, PersonFacts } from '@mortar/canonical/claim/facts'
import type { InsuranceAsked, PatientAsked, RequestHeader } from '@mortar/canonical/claim/request'
import { dayNumber } from '@mortar/values/dates'
import { inForce } from '../rules.ts'
import { findCoverage } from './coverage.ts'
import { findPerson, type PersonMatch } from './person.ts'

interface Asked {
  readonly header: RequestHeader
  readonly insurance: InsuranceAsked
  readonly patient: PatientAsked
}

/** How a child is found that nobody has enrolled yet. */
export const asNewborn = 'newborn'

/** Who is meant: somebody of the family, or a child of its first days, who is covered as the cardholder is while the plan says so. */
export const findWhom = (asked: Asked, facts: Facts): PersonMatch => {
  const match = findPerson(facts.people, asked.insurance, asked.patient)
  if (match.kind === 'found' || match.field !== '304-C4') return match
  const child = newbornOf(asked, facts)
  return child === null ? match : { kind: 'found', person: child, by: asNewborn }
}

/** The child under the cardholder's key: what it uses counts there until it has its own. */
function newbornOf({ header, patient }: Asked, facts: Facts): PersonFacts | null {
  const { birthOn, sex, firstName } = patient
  const self = facts.people.find(({ relationship }) => relationship === 'self')
  if (birthOn === null || self === undefined) return null
  const coverage = findCoverage(self, header, facts.plans)
  const lines = coverage === null ? [] : (facts.plans.get(coverage.planCode)?.rules.newborn ?? [])
  const rule = lines.find((line) => inForce(line, header.serviceOn))
  const ageDays = dayNumber(header.serviceOn) - dayNumber(birthOn)
  if (!rule || ageDays < 0 || ageDays >= rule.withinDays) return null
  return { ...self, birthOn, sex: sex ?? 'U', firstName: firstName ?? '', relationship: 'child', personCode: null }
}

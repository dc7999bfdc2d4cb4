import type { PriorAuthFacts } from '@mortar/canonical/claim/facts'
import type { PriorAuthRequest } from '@mortar/canonical/claim/prior-auth-request'
import type { Rule } from '@mortar/canonical/plan/snapshot'
import { addDays, type PlainDate } from '@mortar/values/dates'
import type { Claim } from '../adjudicate/claim.ts'

const statuses = { approve: 'approved', deny: 'denied', pend: 'in-process' } as const

/** What an authorization lifts by the reason it was asked for (498-PD): an exception more than the plan's own requirement. */
const liftsByBasis: Readonly<Record<string, readonly string[]>> = {
  ME: ['formulary', 'step-therapy'],
  PL: ['quantity-limit', 'days-supply'],
}

/**
 * The authorization that a request makes: for every product with the same ingredients, strength and form, from the day asked for until
 * the day asked for, or for as long as the plan's line grants. Its number is that of the decision.
 */
export const grant = (
  claim: Claim,
  { asked, header }: PriorAuthRequest,
  rule: Rule<'prior_auth_decision'> | undefined,
): PriorAuthFacts => {
  const effectiveOn = asked?.fromOn ?? header.serviceOn
  const grantedTo = rule?.validDays == null ? null : lastDay(effectiveOn, rule.validDays)
  const askedTo = asked?.toOn ?? null
  return {
    number: claim.facts.claimNumber,
    memberKey: claim.person.memberKey,
    drug: `generic:${claim.drug!.genericCode}`,
    status: statuses[rule?.outcome ?? 'pend'],
    effectiveOn,
    expiresOn: earlier(askedTo, grantedTo) ?? lastDay(effectiveOn, 365),
    pharmacyNpi: null,
    prescriberNpi: null,
    lifts: rule?.lifts ?? liftsByBasis[asked?.basis ?? ''] ?? [],
    quantityPerDayMilli: null,
    fillsAllowed: rule?.fills ?? null,
    quantityAllowedMilli: rule?.quantityMilli ?? null,
    pharmacyId: header.pharmacyId,
    processedOn: claim.facts.decidedOn,
  }
}

const lastDay = (on: PlainDate, days: number): PlainDate => {
  const last = addDays(on, days - 1)
  return typeof last === 'string' ? last : on
}

const earlier = (one: PlainDate | null, other: PlainDate | null): PlainDate | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other

import type { Facts, PriorAuthFacts } from '@mortar/canonical/claim/facts'
import type { PriorAuthRequest } from '@mortar/canonical/claim/prior-auth-request'
import { parseSelector, selects } from '@mortar/canonical/plan/selector'
import type { Whom } from '../adjudicate/claim.ts'
import { findCoverage } from '../adjudicate/find/coverage.ts'
import { findWhom } from '../adjudicate/find/whom.ts'

/** Whose authorization is asked about. Coverage may have ended: what was asked for can still be told and taken back. */
export const whomOf = (request: PriorAuthRequest, facts: Facts): Whom => {
  const match = findWhom(request, facts)
  const person = match.kind === 'found' ? match.person : null
  const coverage = person === null ? null : findCoverage(person, request.header, facts.plans)
  return { asked: request, facts, on: request.header.serviceOn, match, person, coverage }
}

/** The authorization meant: by its number (498-PY or 503-F3) where one was sent, else the newest about the product. */
export const findAsked = (
  { asked, dispensed }: PriorAuthRequest,
  { facts, person }: Whom,
): PriorAuthFacts | undefined => {
  const mine = facts.priorAuths.filter(({ memberKey }) => memberKey === person?.memberKey)
  const number = asked?.priorAuthNumber ?? asked?.authorizationNumber ?? dispensed.priorAuthNumber
  if (number != null) return mine.find((each) => each.number === number.replace(/^0+(?=\d)/, ''))
  const drug = facts.drugs.find(({ ndc11 }) => ndc11 === dispensed.productId)
  return mine.findLast((each) => {
    const selector = parseSelector(each.drug)
    return drug !== undefined && selector !== undefined && selects(selector, drug)
  })
}

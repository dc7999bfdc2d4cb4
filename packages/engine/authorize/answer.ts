import type { Facts, PriorAuthFacts } from '@mortar/canonical/claim/facts'
import type { PriorAuthAnswer } from '@mortar/canonical/claim/prior-auth-request'
import { counted } from '../adjudicate/counters.ts'

// 498-PW has two digits; the first fill is none.
const mostRefills = 99

/** What segment 26 tells of an authorization. Only one that was granted tells its number, its days and what is left of it. */
export const answerOf = (
  auth: PriorAuthFacts,
  facts: Pick<Facts, 'counters'>,
  authorizationNumber: string,
): PriorAuthAnswer => {
  const isGranted = auth.status === 'approved'
  const { fillsAllowed } = auth
  return {
    authorizationNumber,
    processedOn: auth.processedOn ?? null,
    effectiveOn: isGranted ? auth.effectiveOn : null,
    expiresOn: isGranted ? auth.expiresOn : null,
    quantityMilli: isGranted ? auth.quantityAllowedMilli : null,
    quantityUsedMilli: isGranted ? usedOf(auth, facts).quantityMilli : null,
    refills: isGranted && fillsAllowed !== null ? Math.min(mostRefills, Math.max(0, fillsAllowed - 1)) : null,
    priorAuthNumber: isGranted ? auth.number : null,
  }
}

/** What was used of an authorization: the sums of its counters. */
export const usedOf = ({ number }: PriorAuthFacts, facts: Pick<Facts, 'counters'>) => ({
  fills: counted(facts, `prior-auth:${number}:fills`),
  quantityMilli: counted(facts, `prior-auth:${number}:quantity`),
})

import type { Decision } from '@mortar/canonical/claim/decision'
import type { Facts } from '@mortar/canonical/claim/facts'
import type { PriorAuthRequest } from '@mortar/canonical/claim/prior-auth-request'
import { askFor } from './ask-for.ts'
import { inquire } from './inquire.ts'
import { withdraw } from './withdraw.ts'

/**
 * Decides what is asked about a prior authorization: P1 and P4 ask for one, P3 how one stands, P2 takes one back. What changes about an
 * authorization is in the decision, to be saved with it; the engine keeps nothing.
 */
export const authorize = (request: PriorAuthRequest, facts: Facts): Decision => {
  switch (request.action) {
    case 'request':
      return askFor(request, facts)
    case 'inquire':
      return inquire(request, facts)
    case 'reverse':
      return withdraw(request, facts)
  }
}

import type { Decision } from '@mortar/canonical/claim/decision'
import type { Facts } from '@mortar/canonical/claim/facts'
import type { ClaimRequest } from '@mortar/canonical/claim/request'
import { authorize } from '../authorize/authorize.ts'
import { bill } from './bill.ts'
import { eligibility } from './eligibility.ts'
import { rebill } from './rebill.ts'
import { report } from './report.ts'
import { reverse } from './reverse.ts'

/**
 * Decides one request from what is known, and says why. The same request and facts give the same decision, always: there is no clock,
 * no chance and no memory here.
 */
export const adjudicate = (request: ClaimRequest, facts: Facts): Decision => {
  switch (request.kind) {
    case 'bill':
      return bill(request, request.purpose, facts)
    case 'reverse':
      return reverse(request, facts)
    case 'rebill':
      return rebill(request, facts)
    case 'eligibility':
      return eligibility(request, facts)
    case 'prior-auth':
      return authorize(request, facts)
    case 'report':
      return report(request, facts)
  }
}

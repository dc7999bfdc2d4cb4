import type { Person } from '@mortar/testkit/people'
import { memberIdOf } from '@mortar/testkit/people'

/** A claim body as the demo site sends it. */
export const claimOf = (person: Person, externalClaimId: string, more: object = {}) => ({
  externalClaimId,
  version: 1,
  type: 'ORIGINAL',
  memberId: memberIdOf(person),
  relationship: 'SELF',
  serviceDate: '2026-03-10',
  pharmacyNpi: '2000100001',
  prescriptionNumber: '100000001',
  fillNumber: 0,
  ndc: '99106100190',
  quantity: '30.000',
  daysSupply: 30,
  planPaid: '12.50',
  memberPaid: '5.00',
  deductible: '0.00',
  ...more,
})

/** The API as a logged-in client uses it. */
export interface TpaClient {
  get(path: string): Promise<Response>
  /** Sends a claim; the Idempotency-Key is made from its number and version unless told. */
  post(claim: { externalClaimId: string; version: number }, key?: string): Promise<Response>
}

/** Asks for a token and gives a client that shows it. */
export async function tpaClient(rest: string): Promise<TpaClient> {
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'mortar', client_secret: 'sandbox' })
  const answer = await fetch(`${rest}/oauth/token`, { method: 'POST', body: form })
  const { access_token } = (await answer.json()) as { access_token: string }
  const authorization = `Bearer ${access_token}`
  return {
    get: (path) => fetch(path.startsWith('http') ? path : `${rest}${path}`, { headers: { authorization } }),
    post: (claim, key = `acme-pbm/${claim.externalClaimId}/${claim.version}`) =>
      fetch(`${rest}/groups/GRP001/pharmacy-claims`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(claim),
        signal: AbortSignal.timeout(2_000),
      }),
  }
}

import type { DrugFacts, Facts, PriorAuthFacts } from '@mortar/canonical/claim/facts'
import type { Billing } from '@mortar/canonical/claim/request'
import { parseSelector, selects } from '@mortar/canonical/plan/selector'
import { counted } from '../counters.ts'

interface Wanted {
  readonly facts: Facts
  readonly memberKey: string
  readonly drug: DrugFacts
  readonly asked: Billing
  readonly on: string
}

/** The approved authorization that covers a claim and is not used up; of several, the one that expires first. */
export const findPriorAuth = (wanted: Wanted): PriorAuthFacts | null => {
  let found: PriorAuthFacts | null = null
  for (const auth of wanted.facts.priorAuths) {
    const good = auth.status === 'approved' && coversClaim(auth, wanted) && remaining(auth, wanted)
    if (good && (found === null || auth.expiresOn < found.expiresOn)) found = auth
  }
  return found
}

/** Whether an authorization is about this person, drug, day, pharmacy and prescriber, whatever its status. */
export const coversClaim = (auth: PriorAuthFacts, { memberKey, drug, asked, on, facts }: Wanted): boolean => {
  const selector = parseSelector(auth.drug)
  return (
    auth.memberKey === memberKey &&
    auth.effectiveOn <= on &&
    on <= auth.expiresOn &&
    selector !== undefined &&
    selects(selector, drug) &&
    (auth.pharmacyNpi === null || auth.pharmacyNpi === facts.pharmacy?.npi) &&
    (auth.prescriberNpi === null || auth.prescriberNpi === asked.prescriberId)
  )
}

/** Whether what is left of an authorization is enough for the claim. */
const remaining = (auth: PriorAuthFacts, { facts, asked }: Wanted): boolean => {
  const fills = counted(facts, `prior-auth:${auth.number}:fills`)
  const quantity = counted(facts, `prior-auth:${auth.number}:quantity`)
  return (
    (auth.fillsAllowed === null || fills < auth.fillsAllowed) &&
    (auth.quantityAllowedMilli === null || quantity + asked.dispensed.quantityMilli <= auth.quantityAllowedMilli)
  )
}

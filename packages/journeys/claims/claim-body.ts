import type { PaidDecision } from '@mortar/canonical/claim/decision'
import type { EarlierDecision } from '@mortar/canonical/claim/facts'
import type { Billing, ClaimRequest } from '@mortar/canonical/claim/request'

/**
 * What a later claim must know of one that was paid: what was billed and what was decided, without the trace, which lies in
 * the evidence. The decision a reversal or duplicate is shown is this one.
 */
export interface ClaimBody {
  readonly billing: Billing
  readonly decision: PaidDecision
}

/** The body of a decision that posted a billing, as text of its row. */
export const writeBody = ({ billing, decision }: ClaimBody): string => JSON.stringify({ billing, decision })

/** Reads it back. */
export const readBody = (text: string): ClaimBody => JSON.parse(text) as ClaimBody

/** The billing of a request that bills, without its kind. */
export const billingOf = (request: ClaimRequest): Billing | undefined => {
  if (request.kind !== 'bill' && request.kind !== 'rebill') return undefined
  const { header, insurance, patient, dispensed, prescriberIdQualifier, prescriberId, price } = request
  const { compound, otherPayers, professionalServices, diagnoses } = request
  return {
    header,
    insurance,
    patient,
    dispensed,
    prescriberIdQualifier,
    prescriberId,
    price,
    compound,
    otherPayers,
    professionalServices,
    diagnoses,
  }
}

/** A decision of before as the engine wants it. */
export const earlierOf = ({ billing, decision }: ClaimBody, reversedBy: string | null): EarlierDecision => ({
  billing,
  decision,
  reversedBy,
  entries: decision.entries,
  counters: decision.counters,
})

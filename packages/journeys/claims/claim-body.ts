import type { PaidDecision } from '@mortar/canonical/claim/decision'
import type { EarlierDecision } from '@mortar/canonical/claim/facts'
import { type Billing, billedBy, type ClaimRequest } from '@mortar/canonical/claim/request'
import type { EarlierRow } from '@mortar/store/claims/read-earlier'
import type { PlainDate } from '@mortar/values/dates'
import { Fault } from '@mortar/values/issue'
import { type Case, caseOfFrame } from './evidence.ts'

/**
 * What a later claim must know of one that was paid: what was billed and what was decided, without the trace. The decision a
 * reversal or duplicate is shown is this one.
 */
export interface ClaimBody {
  readonly billing: Billing
  readonly decision: PaidDecision
}

/** The body of a decision of before. Throws `claim-evidence-missing`. */
export const bodyOf = ({ frame, frameAt }: EarlierRow): ClaimBody => {
  if (frame === null) throw new Fault('claim-evidence-missing')
  const { request, decision } = caseOfFrame(frame, frameAt)
  const paid = paidOf(decision)
  const billing = billingOf(request)
  if (!paid || !billing) throw new Fault('claim-evidence-missing')
  return { billing, decision: paid }
}

/** What a decision pays, without its trace; undefined when it pays nothing. */
export const paidOf = (decision: Case['decision']): PaidDecision | undefined => {
  const paid = decision.kind === 'rebilled' ? decision.billing : decision
  if (paid.kind !== 'paid') return undefined
  // The trace comes last, as it does in what is kept: decided again, the same bytes come out.
  const { trace: _, ...rest } = paid
  return { ...rest, trace: [] }
}

/** The billing of a request that bills, without its kind. */
export const billingOf = (request: ClaimRequest): Billing | undefined => {
  const billing = billedBy(request)
  if (!billing) return undefined
  const { header, insurance, patient, dispensed, prescriberIdQualifier, prescriberId, price } = billing
  const { compound, otherPayers, professionalServices, diagnoses } = billing
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

/** A decision of before as the engine wants it. Most are only asked for their day: the body is made when more is. */
export const earlierOf = (serviceOn: PlainDate, reversedBy: string | null, made: () => ClaimBody): EarlierDecision => {
  let body: ClaimBody | undefined
  const known = () => (body ??= made())
  return {
    serviceOn,
    reversedBy,
    get billing() {
      return known().billing
    },
    get decision() {
      return known().decision
    },
    get entries() {
      return known().decision.entries
    },
    get counters() {
      return known().decision.counters
    },
  }
}

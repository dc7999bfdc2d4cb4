import type { Decision } from '@mortar/canonical/claim/decision'
import type { Facts } from '@mortar/canonical/claim/facts'
import type { ClaimRequest } from '@mortar/canonical/claim/request'
import type { DecisionRow } from '@mortar/store/claims/save'
import { type Effects, familyOf } from './batch-state.ts'

/** What a decision's row is made from. */
export interface RowMaker {
  readonly request: ClaimRequest
  readonly decision: Decision
  readonly effects: Effects
  readonly facts: Facts
  readonly decisionNo: number
  readonly transmissionNo: number
  readonly range: { readonly from: number; readonly to: number }
  readonly evidenceAt: number
  /** As later claims see it. */
  readonly fill: string | null
}

/** A decision as its row of the store: what lists and later claims look for; the rest is in the evidence. */
export const decisionRow = (made: RowMaker): DecisionRow => {
  const { request, decision, effects, facts } = made
  const money = moneyOf(decision)
  return {
    family_id: decision.familyId ?? familyOf(request),
    decision_no: made.decisionNo,
    transmission_no: made.transmissionNo,
    byte_from: made.range.from,
    byte_to: made.range.to,
    evidence_at: made.evidenceAt,
    asked: askedOf(request),
    kind: decision.kind,
    status: decision.status,
    claim_number: decision.claimNumber,
    member_key: decision.memberKey,
    plan_code: decision.planCode,
    model_version: decision.modelVersion,
    pharmacy_id: request.header.pharmacyId,
    pharmacy_npi: facts.pharmacy?.npi ?? request.header.pharmacyId,
    ...dispensedOf(request),
    service_on: request.header.serviceOn,
    decided_on: facts.decidedOn,
    reject_codes: decision.kind === 'rejected' ? decision.rejects.map(({ code }) => code) : [],
    plan_paid_cents: money?.totalPaidCents ?? null,
    patient_pay_cents: money?.patientPayCents ?? null,
    copay_cents: money?.patient.copayCents ?? null,
    posted: effects.posted !== null,
    reversed_by: null,
    reverses: effects.reversed?.decisionNo ?? null,
    fill: made.fill,
  }
}

const askedOf = (request: ClaimRequest): string => {
  if (request.kind === 'bill') return request.purpose === 'quote' ? 'quote' : 'bill'
  if (request.kind === 'prior-auth')
    return { request: 'authorize', inquire: 'inquire', reverse: 'withdraw' }[request.action]
  if (request.kind === 'report') return request.action === 'report' ? 'report' : `report-${request.action}`
  return request.kind
}

const moneyOf = (decision: Decision) => {
  if (decision.kind === 'paid' || decision.kind === 'reversed') return decision.money
  if (decision.kind === 'duplicate') return decision.original.money
  return decision.kind === 'rebilled' ? decision.billing.money : undefined
}

const dispensedOf = (request: ClaimRequest) => {
  const nothing = { prescriber_id: null, quantity_milli: null, days_supply: null, dispensing_status: null }
  if (request.kind === 'eligibility') return { ...nothing, prescription_number: '', fill_number: null, ndc11: '' }
  const { prescriptionNumber, fillNumber, productId } = request.dispensed
  const known = { prescription_number: prescriptionNumber, fill_number: fillNumber, ndc11: productId }
  if (request.kind === 'reverse' || request.kind === 'report') return { ...nothing, ...known }
  const { quantityMilli, daysSupply, dispensingStatus } = request.dispensed
  return {
    ...known,
    prescriber_id: request.prescriberId,
    quantity_milli: quantityMilli,
    days_supply: daysSupply,
    dispensing_status: dispensingStatus,
  }
}

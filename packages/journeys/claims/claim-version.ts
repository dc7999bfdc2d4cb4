import { hash } from 'node:crypto'
import type { Money, PaidDecision } from '@mortar/canonical/claim/decision'
import type { Billing } from '@mortar/canonical/claim/request'
import type { PharmacyClaim } from '@mortar/canonical/pharmacy-claim'
import { type ClaimVersion, liveLineageFrom } from '@mortar/store/claims/save'

/** What a version of a claim is made from. */
export interface VersionMaker {
  readonly billing: Billing
  /** The decision that was paid, of this version or of the one it takes back. */
  readonly paid: Pick<PaidDecision, 'claimNumber' | 'familyId' | 'memberKey' | 'planCode' | 'groupNumber' | 'tier'> & {
    readonly priorAuthNumber: string | null
  }
  /** Of this version: negative for a reversal. */
  readonly money: Money
  readonly status: 'paid' | 'reversed'
  /** It is captured instead of paid, or was when it is taken back. */
  readonly isCaptured: boolean
  /** The decision that makes this version, and the day of it. */
  readonly decisionNo: number
  readonly decidedOn: string
}

/**
 * A decision as a version of the canonical claim: 1 when it was paid or captured, 2 when it was taken back. One decision may make two (a
 * rebilling): the one taken back comes first.
 */
export const claimVersion = (made: VersionMaker): ClaimVersion => {
  const claim = claimOf(made)
  const content_hash = hash('md5', JSON.stringify(claim))
  // The claim first: a copy that begins with it is made in one go, one that goes on with it field by field.
  return { ...claim, content_hash, lineage_id: lineageOf(made.decisionNo, made.status), isCaptured: made.isCaptured }
}

/** The identity of a version: of its decision, the part that takes back or the part that pays. */
const lineageOf = (decisionNo: number, status: VersionMaker['status']): number =>
  liveLineageFrom + decisionNo * 2 + (status === 'paid' ? 1 : 0)

const claimOf = ({ billing, paid, money, status, isCaptured, decidedOn }: VersionMaker): PharmacyClaim => {
  const { header, insurance, patient, dispensed, price } = billing
  const byNpi = !/^0?7$/.test(header.pharmacyIdQualifier)
  return {
    claim_number: paid.claimNumber,
    version_no: status === 'paid' ? 1 : 2,
    claim_status: status === 'paid' && isCaptured ? 'captured' : status,
    family_id: paid.familyId!,
    member_key: paid.memberKey!,
    cardholder_id: insurance.cardholderId,
    person_code: insurance.personCode,
    relationship: insurance.relationship ?? 'self',
    birth_on: patient.birthOn,
    group_number: paid.groupNumber,
    plan_code: paid.planCode,
    pharmacy_ncpdp_id: byNpi ? null : header.pharmacyId.slice(0, 7),
    pharmacy_npi: byNpi ? header.pharmacyId.slice(0, 10) : null,
    prescriber_npi: /^\d{10}$/.test(billing.prescriberId ?? '') ? billing.prescriberId : null,
    prescription_number: dispensed.prescriptionNumber,
    fill_number: dispensed.fillNumber,
    filled_on: header.serviceOn,
    written_on: dispensed.writtenOn,
    decided_on: decidedOn,
    ndc11: dispensed.productId,
    quantity_milli: dispensed.quantityMilli,
    days_supply: dispensed.daysSupply,
    daw_code: dispensed.dawCode,
    compound: dispensed.compoundCode,
    formulary_tier: paid.tier,
    prior_auth_number: paid.priorAuthNumber,
    ingredient_cost_cents: money.ingredientCostCents,
    dispensing_fee_cents: money.dispensingFeeCents,
    sales_tax_cents: money.flatTaxCents + money.percentageTaxCents,
    incentive_cents: money.incentiveCents,
    other_amount_cents: money.professionalFeeCents + sumOf(money.otherAmounts),
    other_payer_cents: money.otherPayerCents,
    plan_paid_cents: money.totalPaidCents,
    patient_paid_cents: money.patientPayCents,
    copay_cents: money.patient.copayCents,
    coinsurance_cents: money.patient.coinsuranceCents,
    deductible_cents: money.patient.deductibleCents,
    over_maximum_cents: money.patient.overMaximumCents,
    daw_penalty_cents: money.patient.brandCents + money.patient.brandNonPreferredCents,
    usual_and_customary_cents: signed(price.usualAndCustomaryCents, status),
  }
}

const signed = (amount: number | null, status: VersionMaker['status']): number | null =>
  amount === null || status === 'paid' ? amount : 0 - amount

const sumOf = (amounts: Money['otherAmounts']): number => amounts.reduce((sum, each) => sum + each.amountCents, 0)

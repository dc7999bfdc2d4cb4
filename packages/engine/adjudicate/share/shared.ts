import type { PartDMoney, PatientShare } from '@mortar/canonical/claim/decision'
import type { Rule } from '@mortar/canonical/plan/snapshot'

/** How the cost of a claim is shared with the member, in cents, before other payers and maximums are looked at. */
export interface Shared {
  readonly patient: PatientShare
  /** Whether deductible and share count to the out-of-pocket limit; a penalty never does. */
  readonly countsToOutOfPocket: boolean
  readonly hasDeductible: boolean
  readonly deductibleUsedCents: number
  readonly deductibleRemainingCents: number
  readonly copayCalculation: string | null
  readonly stages: readonly { readonly qualifier: string; readonly amountCents: number }[]
  readonly partD: PartDMoney | null
  /** A line of the plan said what the member pays. */
  readonly rule: Rule<'cost_share'> | null
}

/** Nothing to pay. */
export const noShare: PatientShare = {
  deductibleCents: 0,
  copayCents: 0,
  coinsuranceCents: 0,
  overMaximumCents: 0,
  processorFeeCents: 0,
  salesTaxCents: 0,
  networkCents: 0,
  brandCents: 0,
  nonPreferredCents: 0,
  brandNonPreferredCents: 0,
  gapCents: 0,
  assistanceCents: 0,
}

/** Patient pay: the sum of its parts (505-F5). */
export const patientPayOf = (patient: PatientShare): number =>
  patient.deductibleCents +
  patient.copayCents +
  patient.coinsuranceCents +
  patient.overMaximumCents +
  patient.processorFeeCents +
  patient.salesTaxCents +
  patient.networkCents +
  patient.brandCents +
  patient.nonPreferredCents +
  patient.brandNonPreferredCents +
  patient.gapCents +
  patient.assistanceCents

type Part = keyof PatientShare

/** The order in which parts of patient pay give way when somebody else bears them: the share before the deductible, tax last. */
const giveWay: readonly Part[] = [
  'overMaximumCents',
  'copayCents',
  'coinsuranceCents',
  'networkCents',
  'nonPreferredCents',
  'brandNonPreferredCents',
  'brandCents',
  'deductibleCents',
  'salesTaxCents',
]

/** Patient pay lowered to an amount, part by part. */
export const loweredTo = (patient: PatientShare, payCents: number): PatientShare => {
  let excess = patientPayOf(patient) - payCents
  if (excess <= 0) return patient
  const lowered: Record<Part, number> = { ...patient }
  for (const part of giveWay) {
    if (excess <= 0) break
    const cut = Math.min(excess, lowered[part])
    lowered[part] -= cut
    excess -= cut
  }
  return lowered
}

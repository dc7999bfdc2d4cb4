import type {
  DuplicateDecision,
  Money,
  PaidDecision,
  PatientShare,
  RejectedDecision,
} from '@mortar/canonical/claim/decision'

const nothing: PatientShare = {
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

/** Money of which only some amounts are told; patient pay and total are summed from them. */
export const moneyOf = ({
  patient = {},
  ...told
}: Partial<Omit<Money, 'patient'>> & { patient?: Partial<PatientShare> }): Money => {
  const share = { ...nothing, ...patient }
  const money = {
    ingredientCostCents: 0,
    dispensingFeeCents: 0,
    flatTaxCents: 0,
    percentageTaxCents: 0,
    percentageTaxRatePpm: null,
    percentageTaxBasis: null,
    incentiveCents: 0,
    professionalFeeCents: 0,
    otherAmounts: [],
    otherPayerCents: 0,
    basisOfReimbursement: '8',
    accumulatedDeductibleCents: null,
    remainingDeductibleCents: null,
    remainingBenefitCents: null,
    feeCalculation: null,
    copayCalculation: null,
    stages: [],
    genericSavingsCents: 0,
    contractedIngredientCents: null,
    contractedFeeCents: null,
    partD: null,
    ...told,
  }
  const patientPayCents = Object.values(share).reduce((sum, cents) => sum + cents, 0)
  const others = money.otherAmounts.reduce(
    (sum: number, { amountCents }: { amountCents: number }) => sum + amountCents,
    0,
  )
  const cost = money.ingredientCostCents + money.dispensingFeeCents + money.flatTaxCents + money.percentageTaxCents
  const all = cost + money.incentiveCents + money.professionalFeeCents + others
  return { ...money, patient: share, patientPayCents, totalPaidCents: all - patientPayCents - money.otherPayerCents }
}

const decided = {
  modelVersion: 'v1',
  planId: 'commercial-copay',
  planCode: 'PLAN001',
  memberKey: 'DEMO00000001-01',
  familyId: 'DEMO00000001',
  groupNumber: 'RXGRP1',
  messages: [],
  trace: [],
}

/** A paid claim. */
export const paid = (claimNumber: string, money: Money, change: Partial<PaidDecision> = {}): PaidDecision => ({
  ...decided,
  kind: 'paid',
  status: 'P',
  claimNumber,
  money,
  entries: [],
  counters: [],
  dur: [],
  approvedCodes: [],
  tier: 1,
  network: 'NETRTL',
  priorAuthNumber: null,
  rebateEligible: true,
  ...change,
})

/** A refused claim. */
export const rejected = (
  claimNumber: string,
  codes: readonly string[],
  change: Partial<RejectedDecision> = {},
): RejectedDecision => ({
  ...decided,
  kind: 'rejected',
  status: 'R',
  claimNumber,
  rejects: codes.map((code) => ({ code, field: null, occurrence: null, edit: 'any' })),
  dur: [],
  ...change,
})

/** The answer to a claim that was paid before. */
export const duplicate = (original: PaidDecision): DuplicateDecision => ({
  ...decided,
  kind: 'duplicate',
  status: original.status === 'C' ? 'Q' : 'D',
  claimNumber: '999',
  original,
})

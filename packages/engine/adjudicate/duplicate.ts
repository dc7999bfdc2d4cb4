import type { Decision, DuplicateDecision, RejectedDecision } from '@mortar/canonical/claim/decision'
import type { EarlierDecision, Facts } from '@mortar/canonical/claim/facts'
import type { Billing } from '@mortar/canonical/claim/request'

/**
 * The same claim again: answered as it was the first time, when nothing about its money differs; refused (83) when something does.
 * Undefined when no claim of this prescription, fill, day and product stands.
 */
export const answerDuplicate = (asked: Billing, facts: Facts): DuplicateDecision | RejectedDecision | undefined => {
  const before = facts.earlier.find((each) => each.reversedBy === null && sameFill(each, asked))
  return before ? answerFrom(before, asked, facts) : undefined
}

/** A rebill of what stands already, sent again: nothing to do anew. */
export const answerRepeatedRebill = (standing: EarlierDecision, asked: Billing, facts: Facts): Decision | undefined =>
  financial(standing.billing) === financial(asked) && sameFill(standing, asked)
    ? answerFrom(standing, asked, facts)
    : undefined

function answerFrom(before: EarlierDecision, asked: Billing, facts: Facts): DuplicateDecision | RejectedDecision {
  const { claimNumber, modelVersion, planId, planCode, memberKey, familyId, groupNumber } = before.decision
  const same = financial(before.billing) === financial(asked)
  const step = {
    stage: 'idempotence',
    edit: 'duplicate',
    line: null,
    compared: { before: claimNumber, sameMoney: same },
  }
  const head = { modelVersion, planId, planCode, memberKey, familyId, groupNumber }
  if (same) {
    const trace = [{ ...step, outcome: 'apply' as const, rejectCode: null }]
    const status = before.decision.status === 'C' ? 'Q' : 'D'
    const { messages } = before.decision
    return { kind: 'duplicate', status, claimNumber, ...head, messages, trace, original: before.decision }
  }
  const reject = { code: '83', field: null, occurrence: null, edit: 'duplicate' }
  const trace = [{ ...step, outcome: 'reject' as const, rejectCode: '83' }]
  return {
    kind: 'rejected',
    status: 'R',
    claimNumber: facts.claimNumber,
    ...head,
    messages: [],
    trace,
    rejects: [reject],
    dur: [],
  }
}

/** Same prescription, fill, day, product and part of a partial fill; the pharmacy is so already. */
const sameFill = (before: EarlierDecision, asked: Billing): boolean =>
  before.serviceOn === asked.header.serviceOn && sameDispensed(before.billing.dispensed, asked.dispensed)

const sameDispensed = (before: Billing['dispensed'], asked: Billing['dispensed']): boolean =>
  before.prescriptionNumber === asked.prescriptionNumber &&
  before.fillNumber === asked.fillNumber &&
  before.productId === asked.productId &&
  before.dispensingStatus === asked.dispensingStatus

/** What the price and the shares were made of, as text to compare. */
const financial = ({ insurance, dispensed, price, compound, otherPayers }: Billing): string =>
  JSON.stringify([
    insurance.cardholderId,
    dispensed.quantityMilli,
    dispensed.daysSupply,
    dispensed.dawCode,
    dispensed.otherCoverage,
    price,
    compound,
    otherPayers,
  ])

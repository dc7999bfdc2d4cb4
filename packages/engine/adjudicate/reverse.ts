import type { RejectedDecision, ReversedDecision } from '@mortar/canonical/claim/decision'
import type { EarlierDecision, Facts } from '@mortar/canonical/claim/facts'
import type { RebillRequest, ReverseRequest } from '@mortar/canonical/claim/request'
import { dayNumber } from '@mortar/values/dates'
import { negatedMoney } from './money.ts'
import { inForce } from './rules.ts'

/**
 * Takes back what was paid under the same pharmacy, prescription and day (and fill and product, where they are sent): the negative of
 * every amount, entry and counter. Taken back before: `S` and nothing moves. Nothing to take back: 87. Too late: 30.
 */
export const reverse = (request: ReverseRequest | RebillRequest, facts: Facts): ReversedDecision | RejectedDecision => {
  const matches = facts.earlier.filter((each) => isMeant(each, request))
  const standing = matches.find((each) => each.reversedBy === null)
  if (standing) return withinWindow(standing, facts) ? takeBack(standing, facts) : refused(standing, facts, '30')
  const before = matches[0]
  return before ? again(before) : refused(undefined, facts, '87')
}

/** The standing claim that a reversal or rebill means. */
export const standingOf = (request: ReverseRequest | RebillRequest, facts: Facts): EarlierDecision | undefined =>
  facts.earlier.find((each) => each.reversedBy === null && isMeant(each, request))

type Key = Pick<ReverseRequest, 'header' | 'dispensed'> & Pick<ReverseRequest | RebillRequest, 'kind'>

/** Whether a claim of before has the day, prescription, fill and product that are asked about. */
export function isMeant(before: EarlierDecision, { header, dispensed, kind }: Key): boolean {
  if (before.serviceOn !== header.serviceOn) return false
  const { prescriptionNumber, fillNumber, productId } = before.billing.dispensed
  const sameProduct = productId === dispensed.productId || dispensed.productId === '' || kind === 'rebill'
  const sameFill = dispensed.fillNumber === null || fillNumber === dispensed.fillNumber
  return prescriptionNumber === dispensed.prescriptionNumber && sameFill && sameProduct
}

function withinWindow({ decision, billing }: EarlierDecision, facts: Facts): boolean {
  const plan = decision.planCode === null ? undefined : facts.plans.get(decision.planCode)
  const rule = plan?.rules.reversal_window.find((each) => inForce(each, facts.decidedOn))
  return !rule || dayNumber(facts.decidedOn) - dayNumber(billing.header.serviceOn) <= rule.limitDays
}

const step = { stage: 'reversal', edit: 'reverse', line: null } as const

function takeBack({ decision, entries, counters }: EarlierDecision, facts: Facts): ReversedDecision {
  return {
    ...headOf(decision),
    kind: 'reversed',
    status: 'A',
    claimNumber: facts.claimNumber,
    reverses: decision.claimNumber,
    money: negatedMoney(decision.money),
    entries: entries.map((entry) => ({ ...entry, amountCents: 0 - entry.amountCents })),
    counters: counters.map(({ key, change }) => ({ key, change: 0 - change })),
    trace: [
      {
        ...step,
        outcome: 'apply',
        compared: {
          reverses: decision.claimNumber,
          entries: entries.length,
          totalPaidCents: decision.money.totalPaidCents,
        },
        rejectCode: null,
      },
    ],
  }
}

const again = ({ decision, reversedBy }: EarlierDecision): ReversedDecision => ({
  ...headOf(decision),
  kind: 'reversed',
  status: 'S',
  claimNumber: reversedBy!,
  reverses: decision.claimNumber,
  money: negatedMoney(decision.money),
  entries: [],
  counters: [],
  trace: [{ ...step, outcome: 'skip', compared: { reversedBy }, rejectCode: null }],
})

const headOf = ({ modelVersion, planId, planCode, memberKey, familyId, groupNumber }: EarlierDecision['decision']) => ({
  modelVersion,
  planId,
  planCode,
  memberKey,
  familyId,
  groupNumber,
  messages: [],
})

const nobody = {
  modelVersion: null,
  planId: null,
  planCode: null,
  memberKey: null,
  familyId: null,
  groupNumber: null,
  messages: [],
}

const refused = (earlier: EarlierDecision | undefined, facts: Facts, code: string): RejectedDecision => ({
  ...(earlier ? headOf(earlier.decision) : nobody),
  kind: 'rejected',
  status: 'R',
  claimNumber: facts.claimNumber,
  rejects: [{ code, field: null, occurrence: null, edit: 'reverse' }],
  dur: [],
  trace: [{ ...step, outcome: 'reject', compared: { earlier: facts.earlier.length }, rejectCode: code }],
})

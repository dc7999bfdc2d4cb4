import type { CounterEntry, PaidDecision, RejectedDecision } from '@mortar/canonical/claim/decision'
import type { Claim, Whom } from './claim.ts'
import type { Log } from './log.ts'
import type { Settled } from './settle.ts'

/** Who a decision is about, as far as was found. */
export const headOf = ({ facts, person, coverage }: Whom, log: Log) => {
  const plan = coverage === null ? undefined : facts.plans.get(coverage.planCode)
  return {
    claimNumber: facts.claimNumber,
    modelVersion: plan?.modelVersion ?? null,
    planId: plan?.id ?? null,
    planCode: coverage?.planCode ?? null,
    memberKey: person?.memberKey ?? null,
    familyId: person?.familyId ?? null,
    groupNumber: coverage?.groupNumber ?? null,
    messages: log.messages,
    trace: log.trace,
  }
}

/** Refused for the reasons in the log. */
export const rejected = (whom: Whom, log: Log): RejectedDecision => ({
  kind: 'rejected',
  status: 'R',
  ...headOf(whom, log),
  rejects: log.rejects,
  dur: log.dur,
})

/** Paid, or quoted: a quote posts nothing. */
export const paid = (claim: Claim, log: Log, { money, entries }: Settled): PaidDecision => {
  const isQuote = claim.purpose === 'quote'
  return {
    kind: 'paid',
    status: isQuote ? 'B' : 'P',
    ...headOf(claim, log),
    money,
    entries: isQuote ? [] : entries,
    counters: isQuote ? [] : [...log.counters, ...priorAuthUse(claim, log)],
    dur: log.dur,
    approvedCodes: log.approvedCodes,
    tier: claim.situation.tier,
    network: claim.situation.network,
    priorAuthNumber: priorAuthNumberOf(claim, log),
    rebateEligible: !claim.situation.coveredEntity && !claim.isCompound,
  }
}

/** The authorization that the claim needed, or that lifted something. */
const priorAuthNumberOf = (claim: Claim, log: Log): string | null =>
  log.priorAuthNumber ??
  (log.trace.some((step) => step.edit === 'prior-auth' && step.outcome === 'pass')
    ? (claim.priorAuth?.number ?? null)
    : null)

/** What is used of an authorization; a reversal gives it back. */
function priorAuthUse(claim: Claim, log: Log): CounterEntry[] {
  const number = priorAuthNumberOf(claim, log)
  if (number === null) return []
  return [
    { key: `prior-auth:${number}:fills`, change: 1 },
    { key: `prior-auth:${number}:quantity`, change: claim.asked.dispensed.quantityMilli },
  ]
}

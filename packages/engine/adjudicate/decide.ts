import type { CounterEntry, Message, PaidDecision, RejectedDecision } from '@mortar/canonical/claim/decision'
import type { Claim, Whom } from './claim.ts'
import { text } from './finding.ts'
import { applied, type Log } from './log.ts'
import { ruleOf } from './rules.ts'
import type { Settled } from './settle.ts'

/** Lines of text are counted from 01, each once (132-UH). */
const numbered = (messages: readonly Message[]): readonly Message[] =>
  messages.map(({ text }, at) => ({ qualifier: String(at + 1).padStart(2, '0'), text }))

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
    messages: numbered(log.messages),
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

/** Paid, or captured where the plan pays another way, or quoted: a quote posts nothing. */
export const paid = (claim: Claim, log: Log, { money, entries }: Settled): PaidDecision => {
  const isQuote = claim.purpose === 'quote'
  const isCaptured = !isQuote && captured(claim, log)
  const priorAuthNumber = priorAuthNumberOf(claim, log)
  const head = headOf(claim, log)
  // Name by name: most claims are paid, and a spread in the midst of an object costs as much as some rules.
  return {
    kind: 'paid',
    status: isQuote ? 'B' : isCaptured ? 'C' : 'P',
    claimNumber: head.claimNumber,
    modelVersion: head.modelVersion,
    planId: head.planId,
    planCode: head.planCode,
    memberKey: head.memberKey,
    familyId: head.familyId,
    groupNumber: head.groupNumber,
    messages: head.messages,
    trace: head.trace,
    money,
    entries: isQuote ? [] : entries,
    counters: isQuote ? [] : [...log.counters, ...priorAuthUse(claim, priorAuthNumber)],
    dur: log.dur,
    approvedCodes: log.approvedCodes,
    tier: claim.situation.tier,
    network: claim.situation.network,
    priorAuthNumber,
    rebateEligible: !claim.situation.coveredEntity && !claim.isCompound,
  }
}

/** Whether the plan takes the claim and pays it another way. */
function captured(claim: Claim, log: Log): boolean {
  const rule = ruleOf('capture', claim)
  if (!rule) return false
  applied(log, { stage: 'outcome', edit: 'capture', line: rule.line, compared: {} })
  if (rule.message) log.messages.push(text(rule.message))
  return true
}

/** The authorization that the claim needed, or that lifted something. */
function priorAuthNumberOf({ priorAuth }: Claim, log: Log): string | null {
  if (priorAuth === null) return null
  const needed = log.trace.some((step) => step.edit === 'prior-auth' && step.outcome === 'pass')
  return log.priorAuthNumber ?? (needed ? priorAuth.number : null)
}

/** What is used of an authorization; a reversal gives it back. */
const priorAuthUse = (claim: Claim, number: string | null): CounterEntry[] =>
  number === null
    ? []
    : [
        { key: `prior-auth:${number}:fills`, change: 1 },
        { key: `prior-auth:${number}:quantity`, change: claim.asked.dispensed.quantityMilli },
      ]

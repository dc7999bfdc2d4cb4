import type { Decision, PriorAuthChange, PriorAuthOutcome } from '@mortar/canonical/claim/decision'
import type { Facts, PriorAuthFacts } from '@mortar/canonical/claim/facts'
import type { PriorAuthRequest } from '@mortar/canonical/claim/prior-auth-request'
import { bill } from '../adjudicate/bill.ts'
import type { Claim } from '../adjudicate/claim.ts'
import { headOf, rejected } from '../adjudicate/decide.ts'
import { answerDuplicate } from '../adjudicate/duplicate.ts'
import { type Stage, stage } from '../adjudicate/edit.ts'
import { coverage } from '../adjudicate/edits/coverage.ts'
import { drug } from '../adjudicate/edits/drug.ts'
import { person } from '../adjudicate/edits/person.ts'
import { pharmacy } from '../adjudicate/edits/pharmacy.ts'
import { routing } from '../adjudicate/edits/routing.ts'
import { findClaim, settleClaim } from '../adjudicate/find/find-claim.ts'
import { coversClaim } from '../adjudicate/find/prior-auth.ts'
import { text } from '../adjudicate/finding.ts'
import { applied, type Log, newLog, refused } from '../adjudicate/log.ts'
import { runStages } from '../adjudicate/run-stages.ts'
import { answerOf } from './answer.ts'
import { decisionRuleFor, neededBy } from './criteria.ts'
import { grant } from './grant.ts'

/** What must be known before an authorization can be asked for: as for a billing, without what only a bill has. */
const doorStages: readonly Stage<Parameters<typeof routing.check>[0]>[] = [
  stage('envelope', [routing]),
  stage('eligibility', [person, coverage]),
  stage('pharmacy', [pharmacy]),
  stage('drug', [drug]),
]

/** P1 and P4: an authorization is asked for, and with P1 the claim is billed on it. */
export const askFor = (request: PriorAuthRequest, facts: Facts): Decision => {
  const duplicate = request.bills ? answerDuplicate(request, facts) : undefined
  if (duplicate) return duplicate
  const log = newLog()
  const found = findClaim(request, 'pay', facts)
  if (!runStages(doorStages, found, log)) return rejected(found, log)
  const claim = settleClaim(found)
  if (claim === null) return refusedFor(found, log, '85')
  return askedFor({ request, facts, claim, log })
}

interface Asking {
  readonly request: PriorAuthRequest
  readonly facts: Facts
  readonly claim: Claim
  readonly log: Log
}

function askedFor(asking: Asking): Decision {
  const { request, facts, claim, log } = asking
  const { fromOn = null, toOn = null } = request.asked ?? {}
  if (toOn !== null && toOn < (fromOn ?? claim.on)) return refusedFor(claim, log, '3C')
  // A compound is decided by its ingredients, and no plan wants an authorization for it.
  if (claim.drug === null) return request.bills ? bill(request, 'pay', facts) : refusedFor(claim, log, '3R')
  const line = neededBy(claim)
  // An exception is asked for where the plan wants no authorization as well (498-PD ME, PL).
  if (line === null && (request.asked?.basis ?? 'PR') === 'PR')
    return request.bills ? bill(request, 'pay', facts) : refusedFor(claim, log, '3R')
  if (claim.priorAuth !== null)
    return request.bills ? bill(request, 'pay', facts) : refusedFor(claim, log, '3T', claim.priorAuth)
  const waiting = standing(claim, 'in-process')
  return waiting ? putOff(asking, waiting, null) : decided(asking)
}

/** The authorization of this person about this drug and day that has a status; the newest. */
const standing = ({ facts, person, drug, asked, on }: Claim, status: PriorAuthFacts['status']) =>
  facts.priorAuths
    .filter((auth) => auth.status === status)
    .findLast((auth) => coversClaim(auth, { facts, memberKey: person.memberKey, drug: drug!, asked, on }))

/** A new authorization: granted or denied where the plan says for what, else put off until somebody looks at it. */
function decided(asking: Asking): Decision {
  const { request, claim, log } = asking
  const rule = decisionRuleFor(claim, request)
  const after = grant(claim, request, rule)
  const compared = {
    outcome: rule?.outcome ?? 'pend',
    basis: request.asked?.basis ?? null,
    diagnoses: request.diagnoses.length,
    priorAuthNumber: after.number,
    effectiveOn: after.effectiveOn,
    expiresOn: after.expiresOn,
  }
  if (rule?.message) log.messages.push(text(rule.message))
  if (after.status === 'denied') {
    refused(log, { ...step, line: rule!.line, compared, rejectCode: '3Y', field: null })
    return { ...rejected(claim, log), priorAuth: { answer: null, change: { event: 'denied', after } } }
  }
  applied(log, { ...step, line: rule?.line ?? null, compared })
  return after.status === 'approved'
    ? granted(asking, { event: 'approved', after })
    : putOff(asking, after, { event: 'requested', after })
}

const step = { stage: 'authorization', edit: 'authorize' } as const

/** P4 ends with the authorization, P1 goes on to the claim: the authorization stands, whatever becomes of that. */
function granted({ request, facts, claim, log }: Asking, change: PriorAuthChange): Decision {
  if (!request.bills) {
    const answer = answerOf(change.after, facts, facts.claimNumber)
    return { kind: 'authorized', status: 'A', ...headOf(claim, log), priorAuth: { answer, change } }
  }
  const decision = bill(request, 'pay', { ...facts, priorAuths: [...facts.priorAuths, change.after] })
  const counters = decision.kind === 'paid' ? [...facts.counters, ...asUsed(decision.counters)] : facts.counters
  const answer = answerOf(change.after, { ...facts, counters }, facts.claimNumber)
  return { ...decision, trace: [...log.trace, ...decision.trace], priorAuth: { answer, change } }
}

const asUsed = (counters: readonly { readonly key: string; readonly change: number }[]) =>
  counters.map(({ key, change }) => ({ key, used: change }))

/** The answer until somebody decides: the same however often it is asked. */
function putOff({ facts, claim, log }: Asking, auth: PriorAuthFacts, change: PriorAuthChange | null): Decision {
  const answer = answerOf(auth, facts, auth.number)
  if (change === null) applied(log, { ...step, outcome: 'skip', line: null, compared: { waiting: auth.number } })
  const priorAuth: PriorAuthOutcome = { answer, change }
  return { kind: 'authorized', status: 'F', ...headOf(claim, log), priorAuth }
}

type Refused = Parameters<typeof rejected>[0]

function refusedFor(whom: Refused, log: Log, rejectCode: string, auth: PriorAuthFacts | null = null): Decision {
  const compared = auth === null ? {} : { priorAuthNumber: auth.number, expiresOn: auth.expiresOn }
  refused(log, { ...step, line: null, compared, rejectCode, field: null })
  return rejected(whom, log)
}

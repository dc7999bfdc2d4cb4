import type { AuthorizedDecision, PriorAuthChange, RejectedDecision } from '@mortar/canonical/claim/decision'
import type { Facts, PriorAuthFacts } from '@mortar/canonical/claim/facts'
import type { PriorAuthRequest } from '@mortar/canonical/claim/prior-auth-request'
import { headOf, rejected } from '../adjudicate/decide.ts'
import { stage } from '../adjudicate/edit.ts'
import { person } from '../adjudicate/edits/person.ts'
import { applied, newLog, refused } from '../adjudicate/log.ts'
import { runStages } from '../adjudicate/run-stages.ts'
import { usedOf } from './answer.ts'
import { findAsked, whomOf } from './find-asked.ts'

const step = { stage: 'authorization', edit: 'withdraw', line: null } as const

/**
 * P2: a pharmacy takes back what it asked for, granted or not yet (`A`); again: `S`. Not on file 3X; another pharmacy's or the plan's own
 * 7A; denied 3Y; claims that stand were paid on it RA, they are reversed first.
 */
export const withdraw = (request: PriorAuthRequest, facts: Facts): AuthorizedDecision | RejectedDecision => {
  const whom = whomOf(request, facts)
  const log = newLog()
  if (!runStages([stage('eligibility', [person])], whom, log)) return rejected(whom, log)
  const auth = findAsked(request, whom)
  const fills = auth === undefined ? 0 : usedOf(auth, facts).fills
  const compared = { priorAuthNumber: auth?.number ?? null, status: auth?.status ?? null, fills }
  const rejectCode = whyNot(auth, request, fills)
  if (rejectCode !== null) {
    refused(log, { ...step, compared, rejectCode, field: '503-F3' })
    return rejected(whom, log)
  }
  const isAgain = auth!.status === 'withdrawn'
  applied(log, { ...step, outcome: isAgain ? 'skip' : 'apply', compared })
  const change: PriorAuthChange = {
    event: 'withdrawn',
    after: { ...auth!, status: 'withdrawn', processedOn: facts.decidedOn },
  }
  const priorAuth = { answer: null, change: isAgain ? null : change }
  return { kind: 'authorized', status: isAgain ? 'S' : 'A', ...headOf(whom, log), priorAuth }
}

const whyNot = (auth: PriorAuthFacts | undefined, { header }: PriorAuthRequest, fills: number): string | null => {
  if (auth === undefined) return '3X'
  if ((auth.pharmacyId ?? null) !== header.pharmacyId) return '7A'
  if (auth.status === 'denied') return '3Y'
  return auth.status === 'approved' && fills > 0 ? 'RA' : null
}

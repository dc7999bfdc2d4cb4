import type { AuthorizedDecision, RejectedDecision } from '@mortar/canonical/claim/decision'
import type { Facts } from '@mortar/canonical/claim/facts'
import type { PriorAuthRequest } from '@mortar/canonical/claim/prior-auth-request'
import { headOf, rejected } from '../adjudicate/decide.ts'
import { stage } from '../adjudicate/edit.ts'
import { person } from '../adjudicate/edits/person.ts'
import { text } from '../adjudicate/finding.ts'
import { applied, newLog, refused } from '../adjudicate/log.ts'
import { runStages } from '../adjudicate/run-stages.ts'
import { answerOf } from './answer.ts'
import { findAsked, whomOf } from './find-asked.ts'

const step = { stage: 'authorization', edit: 'inquire', line: null } as const

/** Why an authorization that is on file gives no answer but a refusal: denied 3Y, taken back 3X. */
const refusals = { denied: '3Y', withdrawn: '3X' } as const

/** P3: how an authorization stands. Granted `A` with its days and use, put off `F`, denied 3Y, none or taken back 3X. */
export const inquire = (request: PriorAuthRequest, facts: Facts): AuthorizedDecision | RejectedDecision => {
  const whom = whomOf(request, facts)
  const log = newLog()
  if (!runStages([stage('eligibility', [person])], whom, log)) return rejected(whom, log)
  const auth = findAsked(request, whom)
  const compared = { priorAuthNumber: auth?.number ?? null, status: auth?.status ?? null }
  if (auth === undefined || auth.status === 'denied' || auth.status === 'withdrawn') {
    const rejectCode = auth === undefined ? '3X' : refusals[auth.status as keyof typeof refusals]
    if (auth?.status === 'withdrawn') log.messages.push(text('AUTHORIZATION WAS TAKEN BACK'))
    refused(log, { ...step, compared, rejectCode, field: '503-F3' })
    return rejected(whom, log)
  }
  applied(log, { ...step, outcome: 'pass', compared })
  const answer = answerOf(auth, facts, auth.number)
  const status = auth.status === 'approved' ? 'A' : 'F'
  return { kind: 'authorized', status, ...headOf(whom, log), priorAuth: { answer, change: null } }
}

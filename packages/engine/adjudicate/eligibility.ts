import type { EligibleDecision, RejectedDecision } from '@mortar/canonical/claim/decision'
import type { Facts } from '@mortar/canonical/claim/facts'
import type { EligibilityRequest } from '@mortar/canonical/claim/request'
import { headOf, rejected } from './decide.ts'
import { stage } from './edit.ts'
import { coverage as coverageEdit } from './edits/coverage.ts'
import { person as personEdit } from './edits/person.ts'
import { findCoverage } from './find/coverage.ts'
import { findWhom } from './find/whom.ts'
import { newLog } from './log.ts'
import { inForce } from './rules.ts'
import { runStages } from './run-stages.ts'

/** Whether a person is covered on a day, and who else covers them. */
export const eligibility = (request: EligibilityRequest, facts: Facts): EligibleDecision | RejectedDecision => {
  const on = request.header.serviceOn
  const match = findWhom(request, facts)
  const person = match.kind === 'found' ? match.person : null
  const coverage = person === null ? null : findCoverage(person, request.header, facts.plans)
  const whom = { asked: request, facts, on, match, person, coverage }
  const log = newLog()
  const covered = runStages([stage('eligibility', [personEdit, coverageEdit])], whom, log)
  if (!covered || person === null || coverage === null) return rejected(whom, log)
  const { firstName, lastName, birthOn } = person
  return {
    kind: 'eligible',
    status: 'A',
    ...headOf(whom, log),
    coverage: {
      cardholderId: request.insurance.cardholderId,
      effectiveOn: coverage.effectiveOn,
      terminatedOn: coverage.terminatedOn,
      lowIncomeLevel: coverage.lowIncomeLevel,
    },
    person: { firstName, lastName, birthOn },
    otherCoverages: person.otherCoverages.filter((each) =>
      inForce({ fromOn: each.effectiveOn, toOn: each.terminatedOn }, on),
    ),
  }
}

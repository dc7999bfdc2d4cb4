import type { RejectedDecision, ReportedDecision } from '@mortar/canonical/claim/decision'
import type { Facts } from '@mortar/canonical/claim/facts'
import type { EarlierReport, Reporter, ReportRequest } from '@mortar/canonical/claim/report-request'
import { headOf, rejected } from './decide.ts'
import { findCoverage } from './find/coverage.ts'
import { findPerson } from './find/person.ts'
import { applied, newLog, refused } from './log.ts'
import { isMeant } from './reverse.ts'

const nobody = { birthOn: null, sex: null, firstName: null, lastName: null, residence: null, placeOfService: null }

/**
 * N1 to N3: what another payer paid after Medicare Part D is taken to file, taken back, or replaced (`A`); sent again it is `S`. It is about
 * a claim that was paid here and stands: none 607, taken back 610, of a plan that is not Part D 611. Another report of the same payer
 * stands 83; none to take back 87. Nothing is paid and nothing moves.
 */
export const report = (request: ReportRequest, facts: Facts): ReportedDecision | RejectedDecision => {
  const { insurance, header, action } = request
  const match = findPerson(facts.people, insurance, { ...nobody, pregnant: false })
  const person = match.kind === 'found' ? match.person : null
  const coverage = person === null ? null : findCoverage(person, header, facts.plans)
  const whom = { asked: request, facts, on: header.serviceOn, match, person, coverage }
  const log = newLog()
  const claims = facts.earlier.filter((each) => isMeant(each, { ...request, kind: 'reverse' }))
  const claim = claims.find(({ reversedBy }) => reversedBy === null) ?? claims[0]
  const mine = (facts.reports ?? []).filter(
    (each) => sameReporter(each.reporter, request.reporter) && claims.some(numbered(each.claimNumber)),
  )
  const before = mine.find(({ reversedBy }) => reversedBy === null)
  const compared = { claim: claim?.decision.claimNumber ?? null, reports: mine.length }
  const about = { claims, claim, before, last: mine[0] }
  const rejectCode = whyNot(about, request, facts)
  if (rejectCode !== null) {
    refused(log, { ...step, compared, rejectCode, field: '402-D2' })
    return { ...rejected(whom, log), ...headsOf(claim) }
  }
  const isAgain = before === undefined ? action === 'reverse' : action !== 'reverse' && samePaid(before, request)
  applied(log, { ...step, outcome: isAgain ? 'skip' : 'apply', compared })
  return {
    kind: 'reported',
    status: isAgain ? 'S' : 'A',
    ...headOf(whom, log),
    ...headsOf(claim),
    claimNumber: isAgain ? (before?.number ?? mine[0]!.reversedBy!) : facts.claimNumber,
    about: isAgain || action === 'reverse' ? null : claim!.decision.claimNumber,
    takesBack: isAgain || action === 'report' ? null : before!.number,
  }
}

const step = { stage: 'report', edit: 'report', line: null } as const

type Claims = Facts['earlier']

interface About {
  readonly claims: Claims
  readonly claim: Claims[number] | undefined
  /** The report of this payer that stands, and its last one. */
  readonly before: EarlierReport | undefined
  readonly last: EarlierReport | undefined
}

function whyNot({ claim, before, last }: About, request: ReportRequest, facts: Facts): string | null {
  if (request.action === 'reverse') return last === undefined ? '87' : null
  if (claim === undefined) return '607'
  if (claim.reversedBy !== null) return '610'
  if (facts.plans.get(claim.decision.planCode ?? '')?.kind !== 'part-d') return '611'
  if (request.action === 'replace') return before === undefined ? '87' : null
  return before !== undefined && !samePaid(before, request) ? '83' : null
}

const numbered =
  (claimNumber: string) =>
  ({ decision }: Claims[number]): boolean =>
    decision.claimNumber === claimNumber

const sameReporter = (one: Reporter, other: Reporter): boolean => told(one) === told(other)

const told = ({ bin, processorControlNumber, cardholderId, groupNumber }: Reporter): string =>
  JSON.stringify([bin, processorControlNumber, cardholderId, groupNumber])

const samePaid = (before: EarlierReport, { otherPayers, patientPaidCents }: ReportRequest): boolean =>
  JSON.stringify([before.otherPayers, before.patientPaidCents]) === JSON.stringify([otherPayers, patientPaidCents])

/** The claim says whose it is, better than a report can. */
const headsOf = (claim: Claims[number] | undefined) => {
  if (claim === undefined) return {}
  const { modelVersion, planId, planCode, memberKey, familyId, groupNumber } = claim.decision
  return { modelVersion, planId, planCode, memberKey, familyId, groupNumber }
}

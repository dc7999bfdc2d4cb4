import type { Decision } from '@mortar/canonical/claim/decision'
import type { Facts, PersonFacts, PriorAuthFacts } from '@mortar/canonical/claim/facts'
import type { EarlierReport } from '@mortar/canonical/claim/report-request'
import type { ClaimRequest } from '@mortar/canonical/claim/request'
import { noStanding, type Standing } from '@mortar/store/claims/read-standing'
import type { AuthStep, ReportRow, StandingChanges } from '@mortar/store/claims/save-standing'
import { type FamilyStanding, peopleWith, standingByFamily } from './standing-people.ts'

/**
 * What holds beside claims while a batch is decided, and what its decisions changed of it, so that a later one sees an earlier one. Changed
 * in place; it lives as long as the batch.
 */
export interface StandingState {
  readonly people: ReadonlyMap<string, FamilyStanding>
  readonly auths: Map<string, readonly PriorAuthFacts[]>
  /** By pharmacy id and prescription number, newest first. */
  readonly reports: Map<string, readonly EarlierReport[]>
  readonly changes: {
    readonly auths: AuthStep[]
    readonly reports: ReportRow[]
    readonly takenBack: StandingChanges['takenBack'][number][]
  }
}

/** Begins with what the store knows. */
export const openStanding = (standing: Standing): StandingState => ({
  people: standing === noStanding ? new Map() : standingByFamily(standing),
  auths: grouped(
    standing.priorAuths,
    ({ familyId }) => familyId,
    ({ familyId: _, ...auth }) => auth,
  ),
  reports: grouped(standing.reports, keyOf, ({ number, claimNumber, reversedBy, body }) => ({
    number,
    claimNumber,
    ...(JSON.parse(body) as Pick<EarlierReport, 'reporter' | 'otherPayers' | 'patientPaidCents'>),
    reversedBy,
  })),
  changes: { auths: [], reports: [], takenBack: [] },
})

const grouped = <Row, Made>(rows: readonly Row[], key: (row: Row) => string, made: (row: Row) => Made) =>
  new Map([...Map.groupBy(rows, key)].map(([name, group]) => [name, group.map(made) as readonly Made[]]))

const keyOf = ({ pharmacyId, prescriptionNumber }: { pharmacyId: string; prescriptionNumber: string }): string =>
  `${pharmacyId}/${prescriptionNumber}`

/** What of it are facts of a request, with the people asked about as they were known without it. */
export const standingFacts = (
  { people: known, auths, reports }: StandingState,
  request: ClaimRequest,
  people: readonly PersonFacts[],
): Pick<Facts, 'people' | 'priorAuths' | 'reports'> => {
  const familyId = request.insurance?.cardholderId ?? ''
  const facts = {
    people: peopleWith(people, known.get(familyId), request.header.serviceOn),
    priorAuths: auths.get(familyId) ?? [],
  }
  return request.kind === 'report' ? { ...facts, reports: reports.get(reportKey(request)) ?? [] } : facts
}

type Reporting = Extract<ClaimRequest, { kind: 'report' }>

const reportKey = ({ header, dispensed }: Reporting): string =>
  keyOf({ pharmacyId: header.pharmacyId, prescriptionNumber: dispensed.prescriptionNumber })

/** Lets the next decisions of the batch see what one changed, and keeps it to be saved. */
export const applyStanding = (
  state: StandingState,
  request: ClaimRequest,
  decision: Decision,
  decisionNo: number,
): void => {
  if (request.kind === 'prior-auth') applyAuth(state, request, decision, decisionNo)
  if (request.kind === 'report' && decision.kind === 'reported')
    applyReport(state, request, { decision, number: String(decisionNo) })
}

const applyAuth = (
  { auths, changes }: StandingState,
  request: Extract<ClaimRequest, { kind: 'prior-auth' }>,
  { priorAuth, familyId, planCode }: Decision,
  decisionNo: number,
): void => {
  const change = priorAuth?.change
  if (!change) return
  const known = auths.get(familyId!) ?? []
  const others = known.filter(({ number }) => number !== change.after.number)
  auths.set(familyId!, [...others, change.after])
  const byPharmacy = change.event === 'requested' || change.event === 'withdrawn'
  const { prescriptionNumber } = request.dispensed
  const { prescriberId } = request
  const { requestType = null, basis = null, supportingText = null } = request.asked ?? {}
  changes.auths.push({
    ...change,
    familyId: familyId!,
    planCode,
    actor: byPharmacy ? `pharmacy:${request.header.pharmacyId}` : 'plan',
    decisionNo,
    note: null,
    asked: { prescriptionNumber, prescriberId, requestType, basis, supportingText },
  })
}

interface Reported {
  readonly decision: Extract<Decision, { kind: 'reported' }>
  readonly number: string
}

const applyReport = (state: StandingState, request: Reporting, { decision, number }: Reported): void => {
  const { about, takesBack, familyId } = decision
  const { reporter, otherPayers, patientPaidCents } = request
  const { prescriptionNumber } = request.dispensed
  const { pharmacyId } = request.header
  let known = state.reports.get(reportKey(request)) ?? []
  const decisionNo = Number(number)
  if (takesBack !== null) {
    known = known.map((each) => (each.number === takesBack ? { ...each, reversedBy: number } : each))
    takeBackReport(state, { pharmacyId, prescriptionNumber, decisionNo: Number(takesBack), reversedBy: decisionNo })
  }
  if (about !== null) {
    known = [{ number, claimNumber: about, reporter, otherPayers, patientPaidCents, reversedBy: null }, ...known]
    const body = JSON.stringify({ reporter, otherPayers, patientPaidCents })
    const aboutNo = Number(about)
    state.changes.reports.push({
      ...{ familyId: familyId!, pharmacyId, prescriptionNumber, decisionNo, aboutNo, reversedBy: null, body },
    })
  }
  state.reports.set(reportKey(request), known)
}

/** A report of this very batch is saved as taken back; one of before is marked in the store. */
const takeBackReport = ({ changes }: StandingState, taken: StandingChanges['takenBack'][number]): void => {
  const at = changes.reports.findIndex(({ decisionNo }) => decisionNo === taken.decisionNo)
  if (at < 0) changes.takenBack.push(taken)
  else changes.reports[at] = { ...changes.reports[at]!, reversedBy: taken.reversedBy }
}

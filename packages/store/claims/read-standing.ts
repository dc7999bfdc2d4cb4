import type { CoverageFacts, LockIn, OtherCoverageFacts, PriorAuthFacts, Stay } from '@mortar/canonical/claim/facts'
import type { EarlierReport } from '@mortar/canonical/claim/report-request'
import type { Tx } from '../transaction.ts'
import type { LockRequest } from './lock.ts'

/** An authorization with whose it is; in the order of their numbers. */
export type StandingAuth = PriorAuthFacts & { readonly familyId: string }

/** A report of another payer about a prescription; newest first. `body` as it was saved. */
export interface StandingReport extends Pick<EarlierReport, 'number' | 'claimNumber' | 'reversedBy'> {
  readonly pharmacyId: string
  readonly prescriptionNumber: string
  readonly body: string
}

/** Something that holds of one person. */
export type OfPerson<Fact> = Fact & { readonly familyId: string; readonly memberKey: string }

/** A span of a Medicare low-income level. */
export interface LowIncomeSpan {
  readonly level: CoverageFacts['lowIncomeLevel']
  readonly fromOn: string
  readonly toOn: string | null
}

/** What is known of people beside their coverage, as known now; each list in the order of person and first day. */
export interface StandingPeople {
  readonly otherCoverages: readonly OfPerson<OtherCoverageFacts>[]
  readonly lockIns: readonly OfPerson<LockIn>[]
  readonly stays: readonly OfPerson<Stay>[]
  readonly lowIncome: readonly OfPerson<LowIncomeSpan>[]
  readonly premiums: readonly OfPerson<{ readonly planCode: string; readonly paidThroughOn: string }>[]
  readonly deaths: readonly OfPerson<{ readonly diedOn: string }>[]
  readonly cards: readonly { readonly familyId: string; readonly replacedBy: string; readonly replacedOn: string }[]
}

/** What holds of a batch's families beside their claims. Most have none of it. */
export interface Standing extends StandingPeople {
  readonly priorAuths: readonly StandingAuth[]
  readonly reports: readonly StandingReport[]
}

/** Nothing but claims. */
export const noStanding: Standing = {
  priorAuths: [],
  reports: [],
  otherCoverages: [],
  lockIns: [],
  stays: [],
  lowIncome: [],
  premiums: [],
  deaths: [],
  cards: [],
}

/** Which: of the families that have any; reports only of the prescriptions that somebody reports about. */
export interface StandingRequest {
  readonly marked: readonly string[]
  readonly reported: LockRequest['prescriptions']
}

type Cells = readonly (string | number | readonly string[] | null)[]

type StandingCells = { readonly [Name in keyof Standing]: Cells[] | null }

/** Reads it, after the locks; nothing is asked where nothing stands. */
export const readStanding = async (
  { tenantId, query }: Tx,
  { marked, reported }: StandingRequest,
): Promise<Standing> => {
  if (marked.length + reported.length === 0) return noStanding
  const { rows } = await query<StandingCells>({
    name: 'claims-read-standing',
    text: readRows,
    values: [
      tenantId,
      marked,
      reported.map(({ pharmacyId }) => pharmacyId),
      reported.map(({ prescriptionNumber }) => prescriptionNumber),
    ],
  })
  const cells = rows[0]!
  return isEmpty(cells)
    ? noStanding
    : (Object.fromEntries(
        Object.entries(makers).map(([name, make]) => [name, (cells[name as keyof Standing] ?? []).map(make)]),
      ) as unknown as Standing)
}

const isEmpty = (cells: StandingCells): boolean => Object.values(cells).every((list) => list === null)

const authOf = ([familyId, number, memberKey, drug, status, effectiveOn, expiresOn, ...rest]: Cells): StandingAuth => {
  const [pharmacyNpi, prescriberNpi, lifts, quantityPerDayMilli, fillsAllowed, quantityAllowedMilli, ...asked] = rest
  const [pharmacyId, processedOn] = asked
  return {
    familyId,
    number,
    memberKey,
    drug,
    status: status === 'pended' ? 'in-process' : status,
    effectiveOn,
    expiresOn,
    pharmacyNpi,
    prescriberNpi,
    lifts,
    quantityPerDayMilli,
    fillsAllowed,
    quantityAllowedMilli,
    pharmacyId,
    processedOn,
  } as StandingAuth
}

const reportOf = ([pharmacyId, prescriptionNumber, number, claimNumber, reversedBy, body]: Cells): StandingReport =>
  ({ pharmacyId, prescriptionNumber, number, claimNumber, reversedBy, body }) as StandingReport

/** A row of each list from its cells, by the names of the fields in their order. */
const named =
  (...names: readonly string[]) =>
  (cells: Cells): object =>
    Object.fromEntries(names.map((name, at) => [name, cells[at]]))

const lockInOf = (cells: Cells): object => {
  const [familyId, memberKey, kind, providerId, schedules, fromOn, toOn] = cells
  const deaSchedules = schedules === null ? null : String(schedules).split(' ')
  return { familyId, memberKey, kind, providerId, fromOn, toOn, deaSchedules }
}

const makers: { readonly [Name in keyof Standing]: (cells: Cells) => object } = {
  priorAuths: authOf,
  reports: reportOf,
  otherCoverages: named(
    ...['familyId', 'memberKey', 'coverageType', 'bin', 'processorControlNumber', 'cardholderId', 'groupNumber'],
    ...['personCode', 'relationship', 'helpDesk', 'effectiveOn', 'terminatedOn'],
  ),
  lockIns: lockInOf,
  stays: named('familyId', 'memberKey', 'kind', 'fromOn', 'toOn'),
  lowIncome: named('familyId', 'memberKey', 'level', 'fromOn', 'toOn'),
  premiums: named('familyId', 'memberKey', 'planCode', 'paidThroughOn'),
  deaths: named('familyId', 'memberKey', 'diedOn'),
  cards: named('familyId', 'replacedBy', 'replacedOn'),
}

/** The rows of a noun that are known now, of the families that have any. */
const current = (table: string, columns: string, order: string): string => `
    (select json_agg(json_build_array(t.family_id, ${columns}) order by ${order}, t.known_from)
      from marked f cross join lateral (select * from mortar.${table} t where t.tenant_id = $1 and t.family_id = f.id
        and t.known_to is null offset 0) t)`

const readRows = `
  with marked as materialized (select id from unnest($2::text[]) f(id))
  select
    (select json_agg(json_build_array(family_id, prior_auth_no::text, member_key, drug, status, effective_on, expires_on,
        pharmacy_npi, prescriber_npi, lifts, quantity_per_day_milli, fills_allowed, quantity_allowed_milli, pharmacy_id,
        processed_on) order by prior_auth_no)
      from marked f cross join lateral (select * from mortar.prior_auth a where a.tenant_id = $1 and a.family_id = f.id
        offset 0) a) as "priorAuths",
    ${current(
      'other_coverage',
      `t.member_key, t.coverage_type, t.bin, t.processor_control_number, t.cardholder_id, t.group_number, t.person_code,
        t.relationship, t.help_desk, t.effective_on, t.terminated_on`,
      't.member_key, t.coverage_type, t.effective_on',
    )} as "otherCoverages",
    ${current(
      'lock_in',
      't.member_key, t.kind, t.provider_id, t.dea_schedules, t.effective_on, t.terminated_on',
      't.member_key, t.effective_on, t.kind, t.provider_id',
    )} as "lockIns",
    ${current('stay', 't.member_key, t.kind, t.admitted_on, t.discharged_on', 't.member_key, t.admitted_on, t.kind')} as stays,
    ${current(
      'low_income_level',
      't.member_key, t.level, t.effective_on, t.terminated_on',
      't.member_key, t.effective_on',
    )} as "lowIncome",
    ${current('premium_paid', 't.member_key, t.plan_code, t.paid_through_on', 't.member_key, t.plan_code')} as premiums,
    ${current('death', 't.member_key, t.died_on', 't.member_key')} as deaths,
    ${current('card_replacement', 't.replaced_by, t.replaced_on', 't.family_id')} as cards,
    (select json_agg(json_build_array(r.pharmacy_id, r.prescription_number, r.decision_no::text, r.about_no::text,
        r.reversed_by::text, r.body) order by r.decision_no desc)
      from unnest($3::text[], $4::text[]) a(pharmacy_id, number)
      join mortar.claim_report r on r.tenant_id = $1 and r.pharmacy_id = a.pharmacy_id
        and r.prescription_number = a.number) as reports`

import type { PriorAuthFacts } from '@mortar/canonical/claim/facts'
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

/** What holds of a batch's families beside their claims. Most have none of it. */
export interface Standing {
  readonly priorAuths: readonly StandingAuth[]
  readonly reports: readonly StandingReport[]
}

/** Nothing but claims. */
export const noStanding: Standing = { priorAuths: [], reports: [] }

/** Which: as for the locks; reports only of the prescriptions that somebody reports about. */
export interface StandingRequest extends Pick<LockRequest, 'familyIds'> {
  readonly reported: LockRequest['prescriptions']
}

type Cells = readonly (string | number | readonly string[] | null)[]

interface StandingCells {
  readonly auths: Cells[] | null
  readonly reports: Cells[] | null
}

/** Reads it in one small statement, after the locks. Sent without waiting: it travels with the read of the facts. */
export const readStanding = async ({ tenantId, query }: Tx, request: StandingRequest): Promise<Standing> => {
  const { rows } = await query<StandingCells>({
    name: 'claims-read-standing',
    text: readRows,
    values: [
      tenantId,
      request.familyIds,
      request.reported.map(({ pharmacyId }) => pharmacyId),
      request.reported.map(({ prescriptionNumber }) => prescriptionNumber),
    ],
  })
  const { auths, reports } = rows[0]!
  return { priorAuths: (auths ?? []).map(authOf), reports: (reports ?? []).map(reportOf) }
}

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

const readRows = `
  select
    (select json_agg(json_build_array(family_id, prior_auth_no::text, member_key, drug, status, effective_on, expires_on,
        pharmacy_npi, prescriber_npi, lifts, quantity_per_day_milli, fills_allowed, quantity_allowed_milli, pharmacy_id,
        processed_on) order by prior_auth_no)
      from mortar.prior_auth a where a.tenant_id = $1 and a.family_id = any($2::text[])) as auths,
    (select json_agg(json_build_array(r.pharmacy_id, r.prescription_number, r.decision_no::text, r.about_no::text,
        r.reversed_by::text, r.body) order by r.decision_no desc)
      from unnest($3::text[], $4::text[]) a(pharmacy_id, number)
      join mortar.claim_report r on r.tenant_id = $1 and r.pharmacy_id = a.pharmacy_id
        and r.prescription_number = a.number) as reports`

import type { PriorAuthChange } from '@mortar/canonical/claim/decision'
import type { Tx } from '../transaction.ts'

/** A step of an authorization, to be kept with the decision that took it. */
export interface AuthStep extends PriorAuthChange {
  readonly familyId: string
  readonly planCode: string | null
  /** `pharmacy:…`, `plan`, `user:…`. */
  readonly actor: string
  /** Null when a person decided. */
  readonly decisionNo: number | null
  readonly note: string | null
  /** How it was asked for; kept when the authorization is new. */
  readonly asked: {
    readonly prescriptionNumber: string | null
    readonly prescriberId: string | null
    readonly requestType: string | null
    readonly basis: string | null
    readonly supportingText: string | null
  } | null
}

/** A report taken to file. */
export interface ReportRow {
  readonly familyId: string
  readonly pharmacyId: string
  readonly prescriptionNumber: string
  readonly decisionNo: number
  readonly aboutNo: number
  readonly reversedBy: number | null
  readonly body: string
}

/** What the decisions of a batch changed beside claims. */
export interface StandingChanges {
  /** In the order taken: of one authorization there may be several. */
  readonly auths: readonly AuthStep[]
  readonly reports: readonly ReportRow[]
  /** Reports of before that no longer stand, and by which. */
  readonly takenBack: readonly Pick<ReportRow, 'pharmacyId' | 'prescriptionNumber' | 'decisionNo' | 'reversedBy'>[]
}

/** Saves it, in the transaction of the claims. Nothing is sent when nothing changed, as with nearly every batch. */
export const saveStanding = async (tx: Tx, changes: StandingChanges, at: Date): Promise<void> => {
  const { auths, reports, takenBack } = changes
  // In the order of families, as the locks are taken, so that no two wait for each other; steps of one family stay as taken.
  const inOrder = auths.toSorted((one, other) =>
    one.familyId < other.familyId ? -1 : one.familyId > other.familyId ? 1 : 0,
  )
  const sent = inOrder.map((step) => saveAuthStep(tx, step, at))
  if (reports.length + takenBack.length > 0)
    sent.push(tx.query(saveReports, [tx.tenantId, JSON.stringify(reports), JSON.stringify(takenBack)]))
  await Promise.all(sent)
}

/** Saves one step: the authorization as it stands now, and the step itself, which is never changed. */
export const saveAuthStep = ({ tenantId, query }: Tx, step: AuthStep, at: Date): Promise<unknown> => {
  const { after, event, actor, decisionNo, note, asked, familyId, planCode } = step
  const decidedBy = event === 'requested' ? null : actor
  const given = {
    ...after,
    ...(asked ?? {}),
    status: after.status === 'in-process' ? 'pended' : after.status,
    familyId,
    planCode,
    decidedBy,
  }
  return query(saveStep, [tenantId, JSON.stringify(given), at, event, actor, decisionNo, note])
}

const saveStep = `
  with given as (
    select a.* from json_to_record($2::json) as a("familyId" text, number bigint, "memberKey" text,
      "planCode" text, drug text, status text, "effectiveOn" date, "expiresOn" date, "pharmacyNpi" text, "prescriberNpi" text,
      lifts text[], "quantityPerDayMilli" bigint, "fillsAllowed" integer, "quantityAllowedMilli" bigint, "pharmacyId" text,
      "prescriptionNumber" text, "prescriberId" text, "requestType" text, basis text, "supportingText" text,
      "processedOn" date, "decidedBy" text)),
  stands as (
    insert into mortar.prior_auth as p (tenant_id, family_id, prior_auth_no, member_key, plan_code, drug, status, effective_on,
      expires_on, pharmacy_npi, prescriber_npi, lifts, quantity_per_day_milli, fills_allowed, quantity_allowed_milli,
      pharmacy_id, prescription_number, prescriber_id, request_type, basis, supporting_text, processed_on, decided_by,
      changed_at)
    select $1, "familyId", number, "memberKey", "planCode", drug, status, "effectiveOn", "expiresOn", "pharmacyNpi",
      "prescriberNpi", lifts, "quantityPerDayMilli", "fillsAllowed", "quantityAllowedMilli", "pharmacyId",
      "prescriptionNumber", "prescriberId", "requestType", basis, "supportingText", "processedOn", "decidedBy", $3::timestamptz
    from given
    on conflict (tenant_id, family_id, prior_auth_no) do update set
      drug = excluded.drug, status = excluded.status, effective_on = excluded.effective_on, expires_on = excluded.expires_on,
      pharmacy_npi = excluded.pharmacy_npi, prescriber_npi = excluded.prescriber_npi, lifts = excluded.lifts,
      quantity_per_day_milli = excluded.quantity_per_day_milli, fills_allowed = excluded.fills_allowed,
      quantity_allowed_milli = excluded.quantity_allowed_milli, processed_on = excluded.processed_on,
      decided_by = excluded.decided_by, changed_at = excluded.changed_at
    returning family_id, prior_auth_no)
  insert into mortar.prior_auth_event (tenant_id, family_id, prior_auth_no, event_no, event, at, actor, decision_no, note, stands)
  select $1, s.family_id, s.prior_auth_no,
    1 + (select count(*) from mortar.prior_auth_event e where e.tenant_id = $1 and e.family_id = s.family_id
      and e.prior_auth_no = s.prior_auth_no),
    $4, $3::timestamptz, $5, $6::bigint, $7, $2::json::jsonb - 'supportingText'
  from stands s`

const saveReports = `
  with taken as (
    update mortar.claim_report r set reversed_by = t."reversedBy"
    from json_to_recordset($3::json) as t("pharmacyId" text, "prescriptionNumber" text, "decisionNo" bigint, "reversedBy" bigint)
    where r.tenant_id = $1 and r.pharmacy_id = t."pharmacyId" and r.prescription_number = t."prescriptionNumber"
      and r.decision_no = t."decisionNo")
  insert into mortar.claim_report (tenant_id, pharmacy_id, prescription_number, decision_no, family_id, about_no, reversed_by, body)
  select $1, "pharmacyId", "prescriptionNumber", "decisionNo", "familyId", "aboutNo", "reversedBy", body
  from json_to_recordset($2::json) as r("familyId" text, "pharmacyId" text, "prescriptionNumber" text, "decisionNo" bigint,
    "aboutNo" bigint, "reversedBy" bigint, body text)`

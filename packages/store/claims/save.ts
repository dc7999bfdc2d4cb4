import type { AccumulatorEntry, CounterEntry } from '@mortar/canonical/claim/decision'
import type { PharmacyClaim } from '@mortar/canonical/pharmacy-claim'
import { pharmacyClaim } from '@mortar/canonical/pharmacy-claim'
import { columnNames, postgresType } from '@mortar/canonical/tables'
import type { Tx } from '../transaction.ts'

/** Built-in partner whose claims are those decided here. */
export const livePartner = 'live'

/** Claims decided here have no raw file: their lineage is this and the decision number. No file ever has a number that large. */
export const liveLineageFrom = 4_000_000_000_000_000

/** One decision as a row; the names are the columns of `claim_decision`. Bytes count within the request. */
export interface DecisionRow {
  readonly family_id: string
  readonly decision_no: number
  /** Which of the batch's transmissions. */
  readonly transmission_at: number
  readonly byte_from: number
  readonly byte_to: number
  readonly evidence_at: number
  readonly asked: string
  readonly kind: string
  readonly status: string
  readonly claim_number: string
  readonly member_key: string | null
  readonly plan_code: string | null
  readonly model_version: string | null
  readonly pharmacy_id: string
  readonly pharmacy_npi: string | null
  readonly prescriber_id: string | null
  readonly prescription_number: string
  readonly fill_number: number | null
  readonly service_on: string
  readonly ndc11: string
  readonly quantity_milli: number | null
  readonly days_supply: number | null
  readonly dispensing_status: string | null
  readonly decided_on: string
  readonly reject_codes: readonly string[]
  readonly plan_paid_cents: number | null
  readonly patient_pay_cents: number | null
  readonly copay_cents: number | null
  readonly posted: boolean
  readonly reversed_by: number | null
  readonly reverses: number | null
  readonly body: string
}

/** A message of the batch with its answer. */
export interface TransmissionRow {
  readonly receivedAt: Date
  readonly listener: string
  readonly transactionCode: string
  readonly pharmacyId: string
  readonly request: Uint8Array
  readonly response: Uint8Array
}

/** A canonical version of a claim, made by a decision. */
export interface ClaimVersion extends PharmacyClaim {
  readonly lineage_id: number
  readonly content_hash: string
}

/** What one batch leaves behind. */
export interface BatchResult {
  readonly at: Date
  readonly siteVersion: string
  readonly transmissions: readonly TransmissionRow[]
  readonly decisions: readonly DecisionRow[]
  readonly entries: readonly (AccumulatorEntry & { readonly decisionNo: number; readonly at: number })[]
  readonly counters: readonly (CounterEntry & {
    readonly familyId: string
    readonly decisionNo: number
    readonly at: number
  })[]
  /** Decisions that no longer stand, and by which. */
  readonly reversals: readonly { readonly familyId: string; readonly decisionNo: number; readonly reversedBy: number }[]
  readonly versions: readonly ClaimVersion[]
  readonly routes: readonly string[]
  readonly evidence: Evidence
}

/** The evidence of a batch and its place in its chain. */
export interface Evidence {
  readonly chainId: string
  readonly chainAt: number
  readonly previousHash: Uint8Array
  readonly hash: Uint8Array
  readonly body: Uint8Array
}

/** Saves a batch in one statement. */
export const saveBatch = ({ tenantId, query }: Tx, batch: BatchResult): Promise<unknown> => {
  const { evidence } = batch
  const pieces: Uint8Array[] = []
  let offset = 1
  const keep = (bytes: Uint8Array) => {
    pieces.push(bytes)
    offset += bytes.length
    return { from: offset - bytes.length, size: bytes.length }
  }
  const transmissions = batch.transmissions.map(({ request, response, ...row }, at) => {
    const asked = keep(request)
    const told = keep(response)
    return { ...row, at, from: asked.from, size: asked.size, told_from: told.from, told_size: told.size }
  })
  const { decisions, entries, counters, reversals, versions } = batch
  return query({
    name: 'claims-save',
    text: save,
    values: [
      tenantId,
      JSON.stringify(transmissions),
      Buffer.concat(pieces),
      batch.at,
      batch.siteVersion,
      evidence.chainId,
      evidence.chainAt,
      evidence.previousHash,
      evidence.hash,
      evidence.body,
      batch.routes,
      // Each list by itself: of one document every list would be read through again.
      ...[decisions, entries, counters, reversals, versions].map((list) => JSON.stringify(list)),
    ],
  })
}

const decisionColumns: Readonly<Record<Exclude<keyof DecisionRow, 'transmission_at'>, string>> = {
  family_id: 'text',
  decision_no: 'bigint',
  byte_from: 'integer',
  byte_to: 'integer',
  evidence_at: 'integer',
  asked: 'text',
  kind: 'text',
  status: 'text',
  claim_number: 'text',
  member_key: 'text',
  plan_code: 'text',
  model_version: 'text',
  pharmacy_id: 'text',
  pharmacy_npi: 'text',
  prescriber_id: 'text',
  prescription_number: 'text',
  fill_number: 'integer',
  service_on: 'date',
  ndc11: 'text',
  quantity_milli: 'bigint',
  days_supply: 'integer',
  dispensing_status: 'text',
  decided_on: 'date',
  reject_codes: 'text[]',
  plan_paid_cents: 'bigint',
  patient_pay_cents: 'bigint',
  copay_cents: 'bigint',
  posted: 'boolean',
  reversed_by: 'bigint',
  reverses: 'bigint',
  body: 'text',
}

const names = Object.keys(decisionColumns).join(', ')
const typed = Object.entries(decisionColumns)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ')
const claimColumns = columnNames(pharmacyClaim)
const claimTyped = Object.entries(pharmacyClaim.columns)
  .map(([name, { kind }]) => `${name} ${postgresType(kind)}`)
  .join(', ')

/*
 * A decision that a later one of the same batch takes back is saved as taken back; `reversals` names those of before.
 * Numbers of transmissions are drawn here; the evidence's, too.
 */
const save = `
  with evidence as (
    insert into mortar.claim_evidence (tenant_id, evidence_no, chain_id, chain_at, previous_hash, hash, site_version,
      decided_at, body)
    values ($1, nextval('mortar.claim_evidence_no'), $6, $7, $8, $9, $5, $4, $10) returning evidence_no),
  came as materialized (
    select t.*, nextval('mortar.claim_transmission_no') as transmission_no
    from json_to_recordset($2::json) as t(at integer, "receivedAt" timestamptz, listener text,
      "transactionCode" text, "pharmacyId" text, "from" integer, size integer, told_from integer, told_size integer)),
  transmissions as (
    insert into mortar.claim_transmission (tenant_id, transmission_no, received_at, answered_at, listener, transaction_code,
      pharmacy_id, request, response)
    select $1, transmission_no, "receivedAt", $4, listener, "transactionCode", "pharmacyId",
      substring($3::bytea from "from" for size), substring($3::bytea from told_from for told_size) from came),
  decided as materialized (
    select d.*, c.transmission_no from json_to_recordset($12::json) as d(transmission_at integer, ${typed})
    join came c on c.at = d.transmission_at),
  decisions as (
    insert into mortar.claim_decision (tenant_id, transmission_no, evidence_no, decided_at, ${names})
    select $1, d.transmission_no, e.evidence_no, $4::timestamptz, ${names} from decided d, evidence e),
  prescriptions as (
    insert into mortar.claim_prescription (tenant_id, pharmacy_id, prescription_number, decision_no, family_id)
    select $1, pharmacy_id, prescription_number, decision_no, family_id from decided where posted),
  entries as (
    insert into mortar.accumulator_entry (tenant_id, family_id, member_key, accumulator, name, network, plan_year, decision_no,
      entry_at, amount_cents)
    select $1, "familyId", "memberKey", accumulator, name, network, "planYear", "decisionNo", at, "amountCents"
    from json_to_recordset($13::json) as e("familyId" text, "memberKey" text, accumulator text, name text,
      network text, "planYear" integer, "decisionNo" bigint, at integer, "amountCents" bigint)),
  counters as (
    insert into mortar.counter_entry (tenant_id, family_id, counter_key, decision_no, entry_at, change)
    select $1, "familyId", key, "decisionNo", at, change from json_to_recordset($14::json)
      as e("familyId" text, key text, "decisionNo" bigint, at integer, change bigint)),
  reversals as (
    update mortar.claim_decision d set reversed_by = r."reversedBy"
    from json_to_recordset($15::json) as r("familyId" text, "decisionNo" bigint, "reversedBy" bigint)
    where d.tenant_id = $1 and d.family_id = r."familyId" and d.decision_no = r."decisionNo"),
  versions as materialized (
    select v.* from json_to_recordset($16::json)
      as v(lineage_id bigint, content_hash uuid, ${claimTyped})),
  claims as (
    insert into mortar.pharmacy_claim (tenant_id, partner_id, lineage_id, run_id, qc_flag, content_hash, known_from,
      ${claimColumns.join(', ')})
    select $1, '${livePartner}', lineage_id, 0, 'pass', content_hash, $4::timestamptz, ${claimColumns.join(', ')}
    from versions)
  insert into mortar.delivery (tenant_id, feed_id, noun, lineage_id, run_id, business_key, order_key, claim_key, queued_at,
    next_attempt_at)
  select $1, route, 'pharmacy-claim', lineage_id, 0, concat('${livePartner}/', claim_number, '/', version_no), member_key,
    concat('${livePartner}/', claim_number), $4::timestamptz, $4::timestamptz
  from versions cross join unnest($11::text[]) route
  order by lineage_id, version_no desc
  on conflict (tenant_id, feed_id, business_key) do nothing`

import type { AccumulatorEntry, CounterEntry } from '@mortar/canonical/claim/decision'
import { type PharmacyClaim, pharmacyClaim } from '@mortar/canonical/pharmacy-claim'
import { postgresType } from '@mortar/canonical/tables'
import type { Tx } from '../transaction.ts'
import { arraysOf, type Cell, type Change, type Column, insertRows, sendChanges } from './insert-rows.ts'
import { type FamilyState, saveFamilies } from './lock.ts'

/** Built-in partner whose claims are those decided here. */
export const livePartner = 'live'

/** Claims decided here have no raw file: their lineage is this and the decision number. No file ever has a number that large. */
export const liveLineageFrom = 4_000_000_000_000_000

/** One decision as a row; the names are the columns of `claim_decision`. Bytes count within the request. */
export interface DecisionRow {
  readonly family_id: string
  readonly decision_no: number
  readonly transmission_no: number
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
  /** See `FillRow.text`; null when it is no fill, or was taken back. */
  readonly fill: string | null
}

/** A message of the batch with its answer. */
export interface TransmissionRow {
  readonly transmissionNo: number
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
  /** The claim is captured, or was when it is taken back: see `toldOf`. */
  readonly isCaptured: boolean
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
  /** Families whose ledgers the entries and counters move, with their sums after. */
  readonly families: readonly FamilyState[]
  /** Decisions that no longer stand, and by which. */
  readonly reversals: readonly { readonly familyId: string; readonly decisionNo: number; readonly reversedBy: number }[]
  readonly versions: readonly ClaimVersion[]
  readonly routes: readonly string[]
  readonly evidenceNo: number
  readonly evidence: Evidence
}

/** The evidence of a batch and its place in its chain. */
export interface Evidence {
  readonly chainId: string
  readonly chainAt: number
  readonly previousHash: Uint8Array
  readonly hash: Uint8Array
  readonly body: Uint8Array
  /** Where its frames end. */
  readonly frameEnds: readonly number[]
}

/** Saves a batch: one statement for all that nearly every batch has. Ends with what failed. */
export const saveBatch = async (tx: Tx, batch: BatchResult): Promise<void> => {
  const { evidenceNo, decisions, versions, routes } = batch
  const at = batch.at.toISOString()
  await Promise.all([
    sendChanges(tx, [
      insertEvidence(batch, at),
      insertTransmissions(at, batch.transmissions),
      insertDecisions({ evidence_no: evidenceNo, decided_at: at }, decisions),
      insertPrescriptions({}, decisions.filter(isPosted)),
      insertEntries({}, batch.entries),
      insertCounters({}, batch.counters),
      saveFamilies(batch.families),
      takeBack(batch.reversals),
      insertVersions({ partner_id: livePartner, run_id: 0, qc_flag: 'pass', known_from: at }, versions),
      insertDeliveries(
        { noun: 'pharmacy-claim', run_id: 0, queued_at: at, next_attempt_at: at },
        toldOf(versions, routes),
      ),
    ]),
    takeBackSent(tx, versions, at),
  ])
}

/** One row; bytes are sent as they are. */
const insertEvidence = (batch: BatchResult, decidedAt: string): Change => {
  const { evidence, evidenceNo, siteVersion } = batch
  const { chainId, chainAt, previousHash, hash, body, frameEnds } = evidence
  return {
    name: 'claim_evidence',
    text: `
      insert into mortar.claim_evidence (tenant_id, evidence_no, chain_id, chain_at, previous_hash, hash, site_version, decided_at,
        body, frame_ends) values ($1, $?, $?, $?, $?, $?, $?, $?, $?, $?)`,
    values: [evidenceNo, chainId, chainAt, previousHash, hash, siteVersion, decidedAt, body, frameEnds],
  }
}

/** Requests and answers travel as one run of bytes, which the server cuts: it reads them three times faster than as text. */
const insertTransmissions = (answeredAt: string, rows: readonly TransmissionRow[]): Change | undefined =>
  rows.length === 0
    ? undefined
    : {
        name: 'claim_transmission',
        text: `
          insert into mortar.claim_transmission (tenant_id, answered_at, transmission_no, received_at, listener,
            transaction_code, pharmacy_id, request, response)
          select $1, $?::timestamptz, r.no, r.received_at, r.listener, r.code, r.pharmacy_id,
            substring(b.run from r.at + 1 for r.asked), substring(b.run from r.at + r.asked + 1 for r.answered)
          from (select $?::bytea as run) b, unnest($?::bigint[], $?::timestamptz[], $?::text[], $?::text[], $?::text[], $?::int[],
            $?::int[], $?::int[]) r(no, received_at, listener, code, pharmacy_id, at, asked, answered)`,
        values: [
          answeredAt,
          Buffer.concat(rows.flatMap(({ request, response }) => [request, response])),
          ...arraysOf(rows, transmissionColumns),
          ...placesOf(rows),
        ],
      }

const transmissionColumns: readonly ((row: TransmissionRow) => Cell)[] = [
  ({ transmissionNo }) => transmissionNo,
  ({ receivedAt }) => receivedAt.toISOString(),
  ({ listener }) => listener,
  ({ transactionCode }) => transactionCode,
  ({ pharmacyId }) => pharmacyId,
]

/** Where each request begins in the run, and how long it and its answer are. */
const placesOf = (rows: readonly TransmissionRow[]): string[] => {
  let end = 0
  const places = rows.map(({ request, response }) => {
    const at = end
    end += request.length + response.length
    return { at, asked: request.length, answered: response.length }
  })
  return arraysOf(places, [({ at }) => at, ({ asked }) => asked, ({ answered }) => answered])
}

const decisionTypes: Readonly<Record<keyof DecisionRow, string>> = {
  family_id: 'text',
  decision_no: 'bigint',
  transmission_no: 'bigint',
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
  fill: 'text',
}

/** Columns of rows that are named as the table's columns are. */
const sameNames = <Row>(types: Readonly<Record<string, string>>): Record<string, Column<Row>> =>
  Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, [type, (row) => row[name as keyof Row] as never]]),
  )

const insertDecisions = insertRows<DecisionRow, 'evidence_no' | 'decided_at'>({
  table: 'claim_decision',
  same: { evidence_no: 'bigint', decided_at: 'timestamptz' },
  each: sameNames(decisionTypes),
})

const isPosted = ({ posted }: DecisionRow): boolean => posted

const insertPrescriptions = insertRows<DecisionRow, never>({
  table: 'claim_prescription',
  same: {},
  each: sameNames({ pharmacy_id: 'text', prescription_number: 'text', decision_no: 'bigint', family_id: 'text' }),
})

const insertEntries = insertRows<BatchResult['entries'][number], never>({
  table: 'accumulator_entry',
  same: {},
  each: {
    family_id: ['text', ({ familyId }) => familyId],
    member_key: ['text', ({ memberKey }) => memberKey],
    accumulator: ['text', ({ accumulator }) => accumulator],
    name: ['text', ({ name }) => name],
    network: ['text', ({ network }) => network],
    plan_year: ['integer', ({ planYear }) => planYear],
    decision_no: ['bigint', ({ decisionNo }) => decisionNo],
    entry_at: ['integer', ({ at }) => at],
    amount_cents: ['bigint', ({ amountCents }) => amountCents],
  },
})

const insertCounters = insertRows<BatchResult['counters'][number], never>({
  table: 'counter_entry',
  same: {},
  each: {
    family_id: ['text', ({ familyId }) => familyId],
    counter_key: ['text', ({ key }) => key],
    decision_no: ['bigint', ({ decisionNo }) => decisionNo],
    entry_at: ['integer', ({ at }) => at],
    change: ['bigint', ({ change }) => change],
  },
})

/** Marks decisions of before as taken back; one of the same batch is saved as such. */
const takeBack = (reversals: BatchResult['reversals']): Change | undefined =>
  reversals.length === 0
    ? undefined
    : {
        name: 'claims taken back',
        text: `
          update mortar.claim_decision d set reversed_by = r.reversed_by, fill = null
          from unnest($?::text[], $?::bigint[], $?::bigint[]) r(family_id, decision_no, reversed_by)
          where d.tenant_id = $1 and d.family_id = r.family_id and d.decision_no = r.decision_no`,
        values: arraysOf(reversals, [
          ({ familyId }) => familyId,
          ({ decisionNo }) => decisionNo,
          ({ reversedBy }) => reversedBy,
        ]),
      }

const claimTypes = Object.entries(pharmacyClaim.columns).map(([name, { kind }]) => [name, postgresType(kind)])

const insertVersions = insertRows<ClaimVersion, 'partner_id' | 'run_id' | 'qc_flag' | 'known_from'>({
  table: 'pharmacy_claim',
  same: { partner_id: 'text', run_id: 'bigint', qc_flag: 'text', known_from: 'timestamptz' },
  each: sameNames({ lineage_id: 'bigint', content_hash: 'uuid', ...Object.fromEntries(claimTypes) }),
})

interface Queued {
  readonly route: string
  readonly version: ClaimVersion
}

/**
 * Both versions of a rebilled claim are sent, the one that takes back first. A captured claim is sent to nobody, for who hears of it
 * may pay it, and so is its reversal.
 */
const toldOf = (versions: readonly ClaimVersion[], routes: readonly string[]): Queued[] => {
  const told = versions.filter(({ isCaptured }) => !isCaptured)
  return routes.flatMap((route) => told.map((version) => ({ route, version })))
}

/** Where a captured claim was sent all the same, before such claims were kept back, there it is taken back. */
const takeBackSent = async ({ tenantId, query }: Tx, versions: readonly ClaimVersion[], at: string): Promise<void> => {
  const taken = versions.filter(({ isCaptured, claim_status }) => isCaptured && claim_status === 'reversed')
  if (taken.length === 0) return
  await query({
    name: 'claims-take-back-sent',
    text: `
      insert into mortar.delivery (tenant_id, feed_id, noun, lineage_id, run_id, business_key, order_key, claim_key, queued_at,
        next_attempt_at)
      select d.tenant_id, d.feed_id, d.noun, r.lineage_id, 0, d.claim_key || '/2', d.order_key, d.claim_key, $2, $2
      from unnest($3::text[], $4::bigint[]) r(claim_number, lineage_id)
      join mortar.pharmacy_claim c on c.tenant_id = $1 and c.partner_id = '${livePartner}' and c.claim_number = r.claim_number
        and c.version_no = 1
      join mortar.delivery d on d.tenant_id = $1 and d.lineage_id = c.lineage_id
      on conflict (tenant_id, feed_id, business_key) do nothing`,
    values: [tenantId, at, taken.map(({ claim_number }) => claim_number), taken.map(({ lineage_id }) => lineage_id)],
  })
}

const insertDeliveries = insertRows<Queued, 'noun' | 'run_id' | 'queued_at' | 'next_attempt_at'>({
  table: 'delivery',
  same: { noun: 'text', run_id: 'bigint', queued_at: 'timestamptz', next_attempt_at: 'timestamptz' },
  each: {
    feed_id: ['text', ({ route }) => route],
    lineage_id: ['bigint', ({ version }) => version.lineage_id],
    business_key: ['text', ({ version }) => `${livePartner}/${version.claim_number}/${version.version_no}`],
    order_key: ['text', ({ version }) => version.member_key],
    claim_key: ['text', ({ version }) => `${livePartner}/${version.claim_number}`],
  },
  onConflict: 'on conflict (tenant_id, feed_id, business_key) do nothing',
})

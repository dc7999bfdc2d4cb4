import { liveLineageFrom } from '../claims/save.ts'
import { afterOf, type Page, type Paging, pageOf } from './page.ts'
import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** One claim decided here. Days and moments are ISO text; money is null when none was decided. */
export interface ClaimRow {
  readonly decisionNo: number
  readonly lineageId: number
  readonly claimNumber: string
  readonly asked:
    | 'bill'
    | 'quote'
    | 'reverse'
    | 'rebill'
    | 'eligibility'
    | 'authorize'
    | 'inquire'
    | 'withdraw'
    | 'report'
    | 'report-reverse'
    | 'report-replace'
  readonly kind: 'paid' | 'rejected' | 'duplicate' | 'reversed' | 'rebilled' | 'eligible' | 'authorized' | 'reported'
  /** 112-AN. */
  readonly status: string
  readonly memberKey: string | null
  readonly planCode: string | null
  readonly pharmacyId: string
  readonly pharmacyNpi: string | null
  readonly prescriptionNumber: string
  readonly fillNumber: number | null
  readonly serviceOn: string
  readonly ndc11: string
  readonly quantityMilli: number | null
  readonly daysSupply: number | null
  readonly decidedAt: string
  readonly rejectCodes: string[]
  readonly planPaidCents: number | null
  readonly patientPayCents: number | null
  /** The decision that took it back, and the one that it takes back. */
  readonly reversedBy: number | null
  readonly reverses: number | null
}

/** Which claims; everything is matched whole. */
export interface ClaimQuery extends Paging {
  readonly member?: string | undefined
  /** The ids that one pharmacy sends: its NPI, its NCPDP id. */
  readonly pharmacyIds?: readonly string[] | undefined
  readonly prescription?: string | undefined
  readonly claim?: number | undefined
  /** `paid` is what a partner may be sent: what was only captured or quoted (112-AN `C`, `B`) is asked for by itself. */
  readonly kind?: ClaimRow['kind'] | 'captured' | 'quoted' | undefined
  readonly reject?: string | undefined
  /** Service days, both counted. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

// What takes back has the even lineage of its decision, what pays or refuses the odd one.
const claimColumns = `
  d.decision_no, ${liveLineageFrom} + d.decision_no * 2 + case d.kind when 'reversed' then 0 else 1 end as lineage_id,
  d.claim_number, d.asked, d.kind, d.status, d.member_key, d.plan_code, d.pharmacy_id, d.pharmacy_npi, d.prescription_number,
  d.fill_number, d.service_on::text as service_on, d.ndc11, d.quantity_milli, d.days_supply, d.decided_at, d.reject_codes,
  d.plan_paid_cents, d.patient_pay_cents, d.reversed_by, d.reverses`

/**
 * Claims decided here: the latest decided first, or the latest day of service where days are asked for. Pages go on from the last claim
 * of the one before. With 2,000,000 claims any page takes some milliseconds, but for a reject code that is hardly ever given: it is
 * looked for among all that were refused.
 */
export const listClaims = async (tx: Tx, query: ClaimQuery): Promise<Page<ClaimRow>> => {
  const values: unknown[] = []
  const place = (value: unknown) => `$${values.push(value)}`
  const isByDay = query.from !== undefined || query.to !== undefined
  const order = isByDay ? 'd.service_on desc, d.decision_no desc' : 'd.decision_no desc'
  const conditions = ['true', ...conditionsOf(query, place), ...(await afterCursor(tx, query, { isByDay, place }))]
  const limit = place(query.limit + 1)
  const page = (columns: string, conditions: readonly string[]) =>
    `select ${columns} from mortar.claim_decision d where ${conditions.join(' and ')} order by ${order} limit ${limit}`
  // Each id of a pharmacy has its own place in the index, from which its latest are read; then the latest of those.
  const text =
    query.pharmacyIds === undefined
      ? page(claimColumns, conditions)
      : `select ${claimColumns} from unnest(${place([...new Set(query.pharmacyIds)])}::text[]) p(id)
         cross join lateral (${page('d.*', [...conditions, 'd.pharmacy_id = p.id'])}) d order by ${order} limit ${limit}`
  return pageOf(plainRows<ClaimRow>(await tx.query(text, values)), query.limit, (last) => last.decisionNo)
}

interface Ordering {
  readonly isByDay: boolean
  readonly place: (value: unknown) => string
}

/** What comes after the last claim of the page before; in order of days its day is asked for first. A cursor of no claim ends the list. */
const afterCursor = async (tx: Tx, query: ClaimQuery, { isByDay, place }: Ordering): Promise<string[]> => {
  const after = afterOf(query)
  if (after === null) return []
  if (!isByDay) return [`d.decision_no < ${place(after)}`]
  const { rows } = await tx.query<{ on: string }>(
    'select service_on::text as on from mortar.claim_decision where decision_no = $1',
    [after],
  )
  return rows[0] ? [`(d.service_on, d.decision_no) < (${place(rows[0].on)}::date, ${place(after)}::bigint)`] : ['false']
}

const conditionsOf = (query: ClaimQuery, place: Ordering['place']): string[] => {
  const conditions: (string | false)[] = [
    query.claim !== undefined && `d.decision_no = ${place(query.claim)}`,
    query.member !== undefined && ofMember(place(query.member)),
    query.prescription !== undefined && `d.prescription_number = ${place(query.prescription)}`,
    query.kind !== undefined && ofKind(query.kind, place),
    query.reject !== undefined && `d.kind = 'rejected' and ${place(query.reject)} = any(d.reject_codes)`,
    query.from !== undefined && `d.service_on >= ${place(query.from)}::date`,
    query.to !== undefined && `d.service_on <= ${place(query.to)}::date`,
  ]
  return conditions.filter((condition) => condition !== false)
}

const unpaid = { captured: 'C', quoted: 'B' } as const

const ofKind = (kind: NonNullable<ClaimQuery['kind']>, place: Ordering['place']): string =>
  kind === 'captured' || kind === 'quoted'
    ? `d.status in ('B', 'C') and d.status = ${place(unpaid[kind])}`
    : `d.kind = ${place(kind)} and d.status not in ('B', 'C')`

/** A member's claims lie with the families that the member was ever in, which are the first of the key. */
const ofMember = (member: string) =>
  `d.member_key = ${member} and d.family_id in (select family_id from mortar.member where member_key = ${member})`

const mostOfHistory = 50

/** A claim and all that was decided for the same prescription of its pharmacy, in the order decided; empty when it is not there. */
export const claimHistory = async (tx: Tx, decisionNo: number): Promise<ClaimRow[]> => {
  const found = await tx.query(
    `select ${claimColumns} from mortar.claim_decision this
     join mortar.claim_decision d on d.family_id = this.family_id and d.pharmacy_id = this.pharmacy_id
       and d.prescription_number = this.prescription_number
       and (this.prescription_number <> '' or d.decision_no = this.decision_no)
     where this.decision_no = $1
     order by d.decision_no = this.decision_no desc, d.decision_no desc limit ${mostOfHistory}`,
    [decisionNo],
  )
  return plainRows<ClaimRow>(found).toSorted((one, other) => one.decisionNo - other.decisionNo)
}

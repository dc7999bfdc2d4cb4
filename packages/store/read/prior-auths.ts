import { liveLineageFrom } from '../claims/save.ts'
import { afterOf, type Page, type Paging, pageOf } from './page.ts'
import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** A prior authorization as it stands. Days and moments are ISO text; quantities thousandths. */
export interface PriorAuthRow {
  /** Also the number of the decision that made it. */
  readonly number: number
  readonly lineageId: number
  readonly familyId: string
  readonly memberKey: string
  readonly planCode: string | null
  readonly drug: string
  readonly status: 'pended' | 'approved' | 'denied' | 'withdrawn'
  readonly effectiveOn: string
  readonly expiresOn: string
  readonly pharmacyNpi: string | null
  readonly prescriberNpi: string | null
  readonly lifts: string[]
  readonly quantityPerDayMilli: number | null
  readonly fillsAllowed: number | null
  readonly quantityAllowedMilli: number | null
  readonly fillsUsed: number
  readonly quantityUsedMilli: number
  readonly pharmacyId: string | null
  readonly prescriptionNumber: string | null
  readonly prescriberId: string | null
  readonly basis: string | null
  readonly supportingText: string | null
  readonly processedOn: string
  readonly decidedBy: string | null
  readonly changedAt: string
}

/** One step it took. */
export interface PriorAuthStep {
  readonly event: 'requested' | 'approved' | 'denied' | 'withdrawn'
  readonly at: string
  readonly actor: string
  readonly decisionNo: number | null
  readonly note: string | null
}

// The sums of the ledger stand beside the family's lock.
const usedOf = (what: 'fills' | 'quantity'): string =>
  `(select coalesce(sum((used ->> 1)::bigint), 0)::bigint from mortar.claim_family f
    cross join json_array_elements(f.counters::json) used where f.tenant_id = a.tenant_id and f.family_id = a.family_id
    and used ->> 0 = concat('prior-auth:', a.prior_auth_no, ':${what}'))`

const columns = `
  a.prior_auth_no as number, ${liveLineageFrom} + a.prior_auth_no * 2 + 1 as lineage_id, a.family_id, a.member_key, a.plan_code,
  a.drug, a.status, a.effective_on::text as effective_on, a.expires_on::text as expires_on, a.pharmacy_npi, a.prescriber_npi,
  a.lifts, a.quantity_per_day_milli, a.fills_allowed, a.quantity_allowed_milli, ${usedOf('fills')} as fills_used,
  ${usedOf('quantity')} as quantity_used_milli, a.pharmacy_id, a.prescription_number, a.prescriber_id, a.basis,
  a.supporting_text, a.processed_on::text as processed_on, a.decided_by, a.changed_at`

/** One authorization by its number; undefined when there is none. */
export const loadPriorAuth = async (tx: Tx, number: number): Promise<PriorAuthRow | undefined> => {
  const found = await tx.query(`select ${columns} from mortar.prior_auth a where a.prior_auth_no = $1::bigint`, [
    number,
  ])
  return plainRows<PriorAuthRow>(found)[0]
}

/** Which authorizations; everything is matched whole. */
export interface PriorAuthQuery extends Paging {
  readonly status?: PriorAuthRow['status'] | undefined
  readonly member?: string | undefined
}

/** Authorizations, in the order they were asked for: the oldest has waited longest. */
export const listPriorAuths = async (tx: Tx, query: PriorAuthQuery): Promise<Page<PriorAuthRow>> => {
  const { status = null, member = null, limit } = query
  const found = await tx.query(
    `select ${columns} from mortar.prior_auth a
     where ($1::text is null or a.status = $1) and ($2::text is null or a.member_key = $2)
       and ($3::bigint is null or a.prior_auth_no > $3)
     order by a.prior_auth_no limit $4`,
    [status, member, afterOf(query), limit + 1],
  )
  return pageOf(plainRows<PriorAuthRow>(found), limit, (last) => last.number)
}

/** A claim that used an authorization, or gave it back; quantities are thousandths, negative where given back. */
export interface PriorAuthUse {
  readonly decisionNo: number
  readonly fills: number
  readonly quantityMilli: number
}

/** The claims that used an authorization, in the order decided. */
export const loadPriorAuthUses = async (tx: Tx, number: number): Promise<PriorAuthUse[]> => {
  const found = await tx.query(
    `select decision_no, coalesce(sum(change) filter (where counter_key like '%:fills'), 0)::bigint as fills,
       coalesce(sum(change) filter (where counter_key like '%:quantity'), 0)::bigint as quantity_milli
     from mortar.counter_entry
     where family_id = (select family_id from mortar.prior_auth where prior_auth_no = $1::bigint)
       and counter_key in (concat('prior-auth:', $1::bigint, ':fills'), concat('prior-auth:', $1::bigint, ':quantity'))
     group by decision_no order by decision_no`,
    [number],
  )
  return plainRows<PriorAuthUse>(found)
}

/** Every step of an authorization, in the order taken. */
export const loadPriorAuthSteps = async (tx: Tx, number: number): Promise<PriorAuthStep[]> => {
  const found = await tx.query(
    `select event, at, actor, decision_no, note from mortar.prior_auth_event
     where prior_auth_no = $1::bigint order by event_no`,
    [number],
  )
  return plainRows<PriorAuthStep>(found)
}

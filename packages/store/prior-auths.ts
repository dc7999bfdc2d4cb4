import type { PlainDate } from '@mortar/values/dates'
import type { Tx } from './transaction.ts'

/** A prior authorization as it stands. Days are ISO text; quantities thousandths. */
export interface PriorAuthRow {
  readonly number: string
  readonly familyId: string
  readonly memberKey: string
  readonly planCode: string | null
  readonly drug: string
  readonly status: 'pended' | 'approved' | 'denied' | 'withdrawn'
  readonly effectiveOn: PlainDate
  readonly expiresOn: PlainDate
  readonly pharmacyNpi: string | null
  readonly prescriberNpi: string | null
  readonly lifts: readonly string[]
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
  readonly processedOn: PlainDate
  readonly decidedBy: string | null
}

/** One step it took. */
export interface PriorAuthStep {
  readonly event: 'requested' | 'approved' | 'denied' | 'withdrawn'
  readonly at: Date
  readonly actor: string
  readonly decisionNo: number | null
  readonly note: string | null
  /** How it stood afterwards, as it was saved. */
  readonly stands: Readonly<Record<string, unknown>>
}

const columns = `
  a.prior_auth_no::text as number, a.family_id as "familyId", a.member_key as "memberKey", a.plan_code as "planCode", a.drug,
  a.status, a.effective_on::text as "effectiveOn", a.expires_on::text as "expiresOn", a.pharmacy_npi as "pharmacyNpi",
  a.prescriber_npi as "prescriberNpi", a.lifts, a.quantity_per_day_milli as "quantityPerDayMilli",
  a.fills_allowed as "fillsAllowed", a.quantity_allowed_milli as "quantityAllowedMilli", a.pharmacy_id as "pharmacyId",
  a.prescription_number as "prescriptionNumber", a.prescriber_id as "prescriberId", a.basis,
  a.supporting_text as "supportingText", a.processed_on::text as "processedOn", a.decided_by as "decidedBy",
  ${usedOf('fills')} as "fillsUsed", ${usedOf('quantity')} as "quantityUsedMilli"`

function usedOf(what: 'fills' | 'quantity'): string {
  return `(select coalesce(sum(change), 0)::bigint from mortar.counter_entry c where c.tenant_id = a.tenant_id
    and c.family_id = a.family_id and c.counter_key = concat('prior-auth:', a.prior_auth_no, ':${what}'))`
}

/** One authorization by its number; undefined when there is none. */
export const loadPriorAuth = async (tx: Tx, number: string): Promise<PriorAuthRow | undefined> => {
  const { rows } = await tx.query<PriorAuthRow>(
    `select ${columns} from mortar.prior_auth a where a.prior_auth_no = $1::bigint`,
    [number],
  )
  return rows[0]
}

/** Which authorizations; everything is matched whole. */
export interface PriorAuthQuery {
  readonly status?: PriorAuthRow['status'] | undefined
  readonly member?: string | undefined
  readonly limit: number
}

/** Authorizations, oldest first where they wait, else newest first. */
export const listPriorAuths = async (tx: Tx, { status, member, limit }: PriorAuthQuery): Promise<PriorAuthRow[]> => {
  const order = status === 'pended' ? 'asc' : 'desc'
  const { rows } = await tx.query<PriorAuthRow>(
    `select ${columns} from mortar.prior_auth a
     where ($1::text is null or a.status = $1) and ($2::text is null or a.member_key = $2)
     order by a.prior_auth_no ${order} limit $3`,
    [status ?? null, member ?? null, limit],
  )
  return rows
}

/** Every step of an authorization, in the order taken. */
export const loadPriorAuthSteps = async (tx: Tx, number: string): Promise<PriorAuthStep[]> => {
  const { rows } = await tx.query<PriorAuthStep>(
    `select event, at, actor, decision_no as "decisionNo", note, stands from mortar.prior_auth_event
     where prior_auth_no = $1::bigint order by event_no`,
    [number],
  )
  return rows
}

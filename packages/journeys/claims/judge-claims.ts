import type { Decision } from '@mortar/canonical/claim/decision'
import type { PlanCatalog, PlanSnapshot } from '@mortar/canonical/plan/snapshot'
import { imbalances } from '@mortar/engine/adjudicate/balance'
import { withTenantReadOnly } from '@mortar/store/database'
import type { Ground } from '../ground.ts'
import { recomputeBatch } from './recompute.ts'

/** What was looked at, and everything that does not hold, in words. */
export interface Judgement {
  readonly decisions: number
  readonly paid: number
  readonly reversed: number
  readonly balances: number
  readonly wrong: readonly string[]
}

/**
 * Holds the store against what must be true of claims, whatever came: no accumulator beyond its limit or below nothing, a prescription fill
 * stands once, what was taken back left nothing behind, money balances, and decisions come out the same again.
 */
export const judgeClaims = async (ground: Ground, plans: PlanCatalog): Promise<Judgement> => {
  const ask = async <Row extends object>(text: string): Promise<Row[]> =>
    withTenantReadOnly(ground.db, ground.tenantId, async (tx) => (await tx.query<Row>(text)).rows)
  const wrong: string[] = []
  const balances = await ask<BalanceRow>(balancesOf)
  for (const balance of balances) wrong.push(...wrongBalance(balance, plans))
  for (const [what, query] of Object.entries(mustBeEmpty)) {
    for (const { at } of await ask<{ at: string }>(query)) wrong.push(`${what}: ${at}`)
  }
  const again = await judgeAgain(ground, ask, wrong)
  const [count] = await ask<{ paid: number; reversed: number }>(counts)
  return { decisions: again, balances: balances.length, ...count!, wrong }
}

/** Every decision is made again, batch by batch; returns how many. Each row of the store must be among them, once. */
const judgeAgain = async (
  ground: Ground,
  ask: <Row extends object>(text: string) => Promise<Row[]>,
  wrong: string[],
): Promise<number> => {
  const rows = await ask<{ number: number }>('select decision_no as number from mortar.claim_decision')
  const left = new Set(rows.map(({ number }) => number))
  for (const { number } of await ask<{ number: number }>('select evidence_no as number from mortar.claim_evidence')) {
    for (const made of await recomputeBatch(ground, number)) {
      const at = made.decisionNo
      if (!left.delete(at)) wrong.push(`evidence of a decision that is not there, or twice: ${at}`)
      if (!made.same) wrong.push(`decided again it is another decision: ${at}`)
      if (!made.sealed) wrong.push(`its evidence is not what its hash says: ${at}`)
      for (const money of moneyOf(made.saved.decision)) {
        for (const each of imbalances(money)) wrong.push(`${each}: ${at}`)
      }
    }
  }
  for (const number of left) wrong.push(`a decision without evidence: ${number}`)
  return rows.length
}

const moneyOf = (decision: Decision) => {
  if (decision.kind === 'paid' || decision.kind === 'reversed') return [decision.money]
  return decision.kind === 'rebilled' ? [decision.billing.money, decision.reversal.money] : []
}

interface BalanceRow {
  readonly familyId: string
  /** Null for the sum over the family. */
  readonly memberKey: string | null
  readonly planCodes: readonly string[]
  /** Nobody else is enrolled in the family. */
  readonly alone: boolean
  readonly accumulator: string
  readonly name: string
  readonly network: string
  readonly planYear: number
  readonly cents: number
}

const balancesOf = `
  select e.family_id as "familyId", e.member_key as "memberKey", accumulator, name, network, plan_year as "planYear",
    sum(amount_cents) as cents,
    (select array_agg(distinct plan_code) from mortar.coverage c where c.family_id = e.family_id and c.known_to is null
      and (e.member_key is null or c.member_key = e.member_key)) as "planCodes",
    (select count(distinct m.member_key) = 1 from mortar.member m where m.family_id = e.family_id and m.known_to is null) as alone
  from mortar.accumulator_entry e
  group by grouping sets (
    (e.tenant_id, e.family_id, e.member_key, accumulator, name, network, plan_year),
    (e.tenant_id, e.family_id, accumulator, name, network, plan_year))`

const wrongBalance = (balance: BalanceRow, plans: PlanCatalog): string[] => {
  const place = `${balance.accumulator} ${balance.planYear} of ${balance.memberKey === null ? 'a family' : 'a person'}`
  if (balance.cents < 0) return [`below nothing: ${place}`]
  const limits = balance.planCodes.flatMap((code) => {
    const plan = plans.get(code)
    return plan ? limitOf(plan, balance) : []
  })
  const limit = Math.max(...limits, Number.NEGATIVE_INFINITY)
  return limits.length > 0 && balance.cents > limit
    ? [`beyond its limit by ${balance.cents - limit} cents: ${place}`]
    : []
}

/** What a balance may not pass under a plan; empty where the plan has no limit for it. */
const limitOf = ({ rules }: PlanSnapshot, balance: BalanceRow): number[] => {
  const { accumulator, memberKey, planYear } = balance
  const on = `${planYear}-06-01`
  const line = <Line extends { fromOn: string; toOn: string | null }>(lines: readonly Line[]) =>
    lines.find((each) => each.fromOn <= on && (each.toOn === null || on <= each.toOn))
  const partD = line(rules.part_d)
  if (accumulator === 'deductible') return partD ? [partD.deductibleCents] : limitsOf(line(rules.deductible), balance)
  if (accumulator === 'out-of-pocket') return limitsOf(line(rules.out_of_pocket), balance)
  return accumulator === 'troop' && memberKey !== null && partD ? [partD.thresholdCents] : []
}

interface LimitLine {
  readonly individualCents: number | null
  readonly familyCents: number | null
  readonly kind: 'embedded' | 'aggregate'
}

/**
 * A person's own limit holds where it is embedded in the family's, and for somebody enrolled alone; the family's holds for all of it
 * together and so for each of it. The least is what may not be passed.
 */
const limitsOf = (line: LimitLine | undefined, { memberKey, alone }: BalanceRow): number[] => {
  if (line === undefined) return []
  const own = alone || (memberKey !== null && line.kind === 'embedded') ? line.individualCents : null
  const shared = alone && line.individualCents !== null ? null : line.familyCents
  const known = [own, shared].filter((cents) => cents !== null)
  return known.length === 0 ? [] : [Math.min(...known)]
}

/** Each of these finds nothing in a right store. */
const mustBeEmpty: Readonly<Record<string, string>> = {
  'a fill stands twice': `
    select min(decision_no)::text as at from mortar.claim_decision where posted and reversed_by is null
    group by pharmacy_id, prescription_number, fill_number, service_on, ndc11, dispensing_status having count(*) > 1`,
  'a claim was taken back twice': `
    select reverses::text as at from mortar.claim_decision where reverses is not null group by reverses having count(*) > 1`,
  'what was taken back left something behind': `
    select coalesce(d.reverses, d.decision_no)::text as at from mortar.claim_decision d
    join mortar.accumulator_entry e on e.family_id = d.family_id and e.decision_no = d.decision_no
    where d.kind <> 'rebilled' and (d.reverses is not null or d.reversed_by is not null)
      and not exists (select from mortar.claim_decision r where r.kind = 'rebilled'
        and (r.decision_no = d.reversed_by or r.decision_no = d.reverses))
    group by 1, accumulator, name, network, plan_year having sum(amount_cents) <> 0`,
  'reversed by a decision that does not reverse it': `
    select d.decision_no::text as at from mortar.claim_decision d
    left join mortar.claim_decision r on r.decision_no = d.reversed_by
    where d.reversed_by is not null and r.reverses is distinct from d.decision_no`,
  'the versions of a claim do not sum to what stands': `
    select c.claim_number as at from mortar.pharmacy_claim c
    join mortar.claim_decision d on d.decision_no = c.claim_number::bigint
    where c.partner_id = 'live' group by c.claim_number, d.reversed_by, d.plan_paid_cents
    having sum(c.plan_paid_cents) <> case when d.reversed_by is null then d.plan_paid_cents else 0 end`,
  'the balances of a family are not the sums of its ledger': `
    select coalesce(k.family_id, s.family_id) as at from (
      select family_id, b ->> 0 as member_key, b ->> 1 as accumulator, b ->> 2 as name, b ->> 3 as network,
        (b ->> 4)::integer as plan_year, (b ->> 5)::bigint as cents
      from mortar.claim_family f, json_array_elements(f.balances::json) b) k
    full join (
      select family_id, member_key, accumulator, name, network, plan_year, sum(amount_cents) as cents
      from mortar.accumulator_entry group by 1, 2, 3, 4, 5, 6) s
    using (family_id, member_key, accumulator, name, network, plan_year)
    where coalesce(k.cents, 0) <> coalesce(s.cents, 0)`,
  'the counters of a family are not the sums of its ledger': `
    select coalesce(k.family_id, s.family_id) as at from (
      select family_id, c ->> 0 as counter_key, (c ->> 1)::bigint as used
      from mortar.claim_family f, json_array_elements(f.counters::json) c) k
    full join (select family_id, counter_key, sum(change) as used from mortar.counter_entry group by 1, 2) s
    using (family_id, counter_key)
    where coalesce(k.used, 0) <> coalesce(s.used, 0)`,
  'a fill that stands is not told to later claims, or one that does not is': `
    select decision_no::text as at from mortar.claim_decision where (fill is not null) <> (posted and reversed_by is null)`,
  'a paid decision has no claim': `
    select decision_no::text as at from mortar.claim_decision d where posted and not exists (
      select from mortar.pharmacy_claim c where c.partner_id = 'live' and c.claim_number = d.decision_no::text
        and c.version_no = 1)`,
  'the response does not carry the status decided': `
    select d.decision_no::text as at from mortar.claim_decision d
    join mortar.claim_transmission t on t.transmission_no = d.transmission_no
    where position(convert_to(E'\\x1cAN' || d.status, 'LATIN1') in t.response) = 0`,
  'of an authorization more was used than it allows, or less than nothing': `
    select a.prior_auth_no::text as at from mortar.prior_auth a
    join lateral (
      select coalesce(sum(change) filter (where counter_key like '%:fills'), 0) as fills,
        coalesce(sum(change) filter (where counter_key like '%:quantity'), 0) as quantity
      from mortar.counter_entry c where c.family_id = a.family_id
        and c.counter_key in (concat('prior-auth:', a.prior_auth_no, ':fills'), concat('prior-auth:', a.prior_auth_no, ':quantity'))
    ) used on true
    where fills < 0 or quantity < 0 or fills > a.fills_allowed or quantity > a.quantity_allowed_milli
      or (fills > 0 and (a.status in ('pended', 'denied') or a.decided_by like 'pharmacy:%'))`,
  'an authorization does not stand as its last step left it': `
    select a.prior_auth_no::text as at from mortar.prior_auth a
    left join lateral (select e.stands from mortar.prior_auth_event e where e.family_id = a.family_id
      and e.prior_auth_no = a.prior_auth_no order by event_no desc limit 1) e on true
    where e.stands ->> 'status' is distinct from a.status or e.stands ->> 'drug' <> a.drug
      or (e.stands ->> 'expiresOn')::date <> a.expires_on`,
  'a chain of evidence has a gap': `
    select evidence_no::text as at from (select evidence_no, chain_at, previous_hash,
        lag(hash) over (partition by chain_id order by chain_at) as before,
        row_number() over (partition by chain_id order by chain_at) - 1 as nth from mortar.claim_evidence) e
    where chain_at <> nth or (before is not null and before <> previous_hash)`,
}

const counts = `
  select count(*) filter (where posted) as paid, count(*) filter (where reverses is not null) as reversed
  from mortar.claim_decision`

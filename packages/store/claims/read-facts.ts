import type { Balance, Counter, CoverageFacts, PersonFacts } from '@mortar/canonical/claim/facts'
import type { Tx } from '../transaction.ts'
import type { LockRequest } from './lock.ts'

/** A fill as the store has it; what its drug is, the reference says. */
export interface FillRow {
  readonly familyId: string
  readonly claimNumber: string
  readonly memberKey: string
  readonly serviceOn: string
  readonly ndc11: string
  readonly quantityMilli: number
  readonly daysSupply: number
  readonly prescriptionNumber: string
  readonly fillNumber: number
  readonly pharmacyNpi: string
  readonly prescriberNpi: string | null
  readonly dispensingStatus: 'P' | 'C' | null
  readonly copayCents: number
}

/** All that the store knows for a batch. Balances and counters are sums over the family's ledger. */
export interface BatchFacts {
  /** Drawn for this batch; one left over is never given again. */
  readonly decisionNumbers: readonly number[]
  readonly transmissionNumbers: readonly number[]
  readonly evidenceNumber: number
  readonly people: readonly PersonFacts[]
  readonly balances: readonly (Balance & { readonly familyId: string })[]
  readonly counters: readonly (Counter & { readonly familyId: string })[]
  readonly fills: readonly FillRow[]
}

/**
 * Which facts: as for the locks, how many numbers to give, who is meant in each family, and how far back fills are looked at.
 */
export interface FactsRequest extends LockRequest {
  /** Whose fills are read, by birth date (null: everybody's); of the rest of the family, only partial fills are. */
  readonly meant: readonly { readonly familyId: string; readonly birthOn: string | null }[]
  readonly transmissions: number
  readonly decisions: number
  readonly sinceOn: string
}

type Cells = readonly (string | number | null)[]

interface FactsCells {
  readonly numbers: number[] | null
  readonly transmissions: number[] | null
  readonly evidence: number
  readonly people: Cells[] | null
  readonly coverages: Cells[] | null
  readonly balances: Cells[] | null
  readonly counters: Cells[] | null
  readonly fills: Cells[] | null
  readonly elsewhere: Cells[] | null
}

/** Reads the facts of a batch in one statement, after its locks. */
export const readBatchFacts = async ({ tenantId, query }: Tx, request: FactsRequest): Promise<BatchFacts> => {
  const { rows } = await query<FactsCells>({
    name: 'claims-read-facts',
    text: readFacts,
    values: [
      tenantId,
      request.familyIds,
      request.sinceOn,
      request.decisions,
      request.meant.map(({ familyId }) => familyId),
      request.meant.map(({ birthOn }) => birthOn),
      request.transmissions,
    ],
  })
  const cells = rows[0]!
  return {
    decisionNumbers: cells.numbers ?? [],
    transmissionNumbers: cells.transmissions ?? [],
    evidenceNumber: cells.evidence,
    people: peopleOf(cells),
    balances: (cells.balances ?? []).map(balanceOf),
    counters: (cells.counters ?? []).map(([familyId, key, used]) => ({ familyId, key, used }) as never),
    fills: [...(cells.fills ?? []), ...(cells.elsewhere ?? [])].map(fillOf).sort(newestFirst),
  }
}

const peopleOf = ({ people, coverages }: FactsCells): PersonFacts[] => {
  const spans = Map.groupBy(coverages ?? [], ([memberKey]) => memberKey)
  return (people ?? []).map(
    ([memberKey, familyId, personCode, relationship, firstName, lastName, birthOn, sex]) =>
      ({
        memberKey,
        familyId,
        personCode,
        relationship,
        firstName,
        lastName,
        birthOn,
        sex: sex ?? 'U',
        coverages: (spans.get(memberKey!) ?? []).map(coverageOf),
        lockIns: [],
        otherCoverages: [],
        stays: [],
        diedOn: null,
      }) as unknown as PersonFacts,
  )
}

const coverageOf = ([, planCode, groupNumber, effectiveOn, terminatedOn, knownOn]: Cells): CoverageFacts =>
  ({
    planCode,
    groupNumber,
    effectiveOn,
    terminatedOn,
    knownOn,
    premiumPaidThroughOn: null,
    lowIncomeLevel: null,
    replacedByCardholderId: null,
  }) as CoverageFacts

const balanceOf = ([familyId, memberKey, accumulator, name, network, planYear, amountCents]: Cells) =>
  ({ familyId, memberKey, accumulator, name, network, planYear, amountCents }) as BatchFacts['balances'][number]

const fillOf = ([familyId, claimNumber, memberKey, serviceOn, ndc11, quantityMilli, daysSupply, ...rest]: Cells) => {
  const [prescriptionNumber, fillNumber, pharmacyNpi, prescriberNpi, dispensingStatus, copayCents] = rest
  return {
    familyId,
    claimNumber,
    memberKey,
    serviceOn,
    ndc11,
    quantityMilli,
    daysSupply,
    prescriptionNumber,
    fillNumber,
    pharmacyNpi,
    prescriberNpi,
    dispensingStatus,
    copayCents,
  } as FillRow
}

/** Newest fill first; of one day the claim number that is larger. The order is part of the facts. */
const newestFirst = (a: FillRow, b: FillRow): number =>
  a.serviceOn === b.serviceOn ? (a.claimNumber < b.claimNumber ? 1 : -1) : a.serviceOn < b.serviceOn ? 1 : -1

// In the index, whole.
const fillColumns = `family_id, decision_no, member_key, service_on, ndc11, quantity_milli, days_supply, prescription_number,
  fill_number, pharmacy_npi, prescriber_id, dispensing_status, copay_cents`

/*
 * Each key looks up its own partition (lateral). A person whom two partners enrol under one key is the row known last.
 * `pharmacy_claim` brings what other partners decided: the latest version of a claim that is not reversed.
 */
const readFacts = `
  with whose as materialized (
    select a.family_id as id, coalesce(array_agg(m.member_key) filter (where m.member_key is not null), '{}') as keys
    from unnest($5::text[], $6::date[]) a(family_id, birth_on)
    left join mortar.member m on m.tenant_id = $1 and m.family_id = a.family_id and m.known_to is null
      and (a.birth_on is null or m.birth_on = a.birth_on)
    group by a.family_id)
  select
    (select array_agg(nextval('mortar.claim_decision_no')) from generate_series(1, $4::int)) as numbers,
    (select array_agg(nextval('mortar.claim_transmission_no')) from generate_series(1, $7::int)) as transmissions,
    nextval('mortar.claim_evidence_no') as evidence,
    (select json_agg(json_build_array(member_key, family_id, person_code, relationship, first_name, last_name, birth_on, sex)
        order by member_key)
      from (select distinct on (member_key) m.* from unnest($2::text[]) f(id)
        join mortar.member m on m.tenant_id = $1 and m.family_id = f.id and m.known_to is null
        order by member_key, known_from desc) m) as people,
    (select json_agg(json_build_array(member_key, plan_code, group_number, effective_on, terminated_on,
        (known_from at time zone 'UTC')::date) order by member_key, effective_on, plan_code)
      from (select distinct on (member_key, plan_code, effective_on) c.* from unnest($2::text[]) f(id)
        join mortar.coverage c on c.tenant_id = $1 and c.family_id = f.id and c.known_to is null
        order by member_key, plan_code, effective_on, known_from desc) c) as coverages,
    (select json_agg(json_build_array(f.id, member_key, accumulator, name, network, plan_year, cents)
        order by f.id, member_key, accumulator, name, network, plan_year)
      from unnest($2::text[]) f(id) cross join lateral (
        select member_key, accumulator, name, network, plan_year, sum(amount_cents) as cents
        from mortar.accumulator_entry e where e.tenant_id = $1 and e.family_id = f.id
        group by 1, 2, 3, 4, 5) s) as balances,
    (select json_agg(json_build_array(f.id, counter_key, used) order by f.id, counter_key)
      from unnest($2::text[]) f(id) cross join lateral (
        select counter_key, sum(change) as used from mortar.counter_entry e
        where e.tenant_id = $1 and e.family_id = f.id group by 1) s) as counters,
    (select json_agg(json_build_array(d.family_id, d.decision_no::text, d.member_key, d.service_on, d.ndc11,
        d.quantity_milli, d.days_supply, d.prescription_number, d.fill_number, d.pharmacy_npi, d.prescriber_id,
        d.dispensing_status, d.copay_cents))
      from whose f cross join lateral (
        select ${fillColumns} from mortar.claim_decision d where d.tenant_id = $1 and d.family_id = f.id
          and d.member_key = any(f.keys) and d.service_on >= $3::date and d.posted and d.reversed_by is null
        union all
        select ${fillColumns} from mortar.claim_decision d where d.tenant_id = $1 and d.family_id = f.id
          and d.dispensing_status = 'P' and d.service_on >= $3::date and d.posted and d.reversed_by is null
          and not d.member_key = any(f.keys)) d) as fills,
    (select json_agg(json_build_array(c.family_id, c.claim_number, c.member_key, c.filled_on, c.ndc11, c.quantity_milli,
        c.days_supply, c.prescription_number, c.fill_number, coalesce(c.pharmacy_npi, c.pharmacy_ncpdp_id, ''),
        c.prescriber_npi, null, coalesce(c.copay_cents, 0)))
      from whose f cross join lateral (
        select * from mortar.pharmacy_claim c where c.tenant_id = $1 and c.family_id = f.id and c.filled_on >= $3::date
          and c.member_key = any(f.keys) and c.partner_id <> 'live' and c.claim_status <> 'reversed' and not exists (
            select from mortar.pharmacy_claim n where n.tenant_id = $1 and n.partner_id = c.partner_id
              and n.claim_number = c.claim_number and n.version_no > c.version_no) offset 0) c) as elsewhere`

import type { CoverageFacts, PersonFacts } from '@mortar/canonical/claim/facts'
import type { Tx } from '../transaction.ts'
import type { LockRequest } from './lock.ts'

/** What the store knows of the families of a batch, and numbers for what it will make. */
export interface BatchFacts {
  /** Drawn for this batch; one left over is never given again. */
  readonly decisionNumbers: readonly number[]
  readonly transmissionNumbers: readonly number[]
  readonly evidenceNumber: number
  readonly people: readonly PersonFacts[]
  /** Families of which something stands beside claims. */
  readonly marked: readonly string[]
  /** Which of the prescriptions asked about had something posted under them; most are new. */
  readonly known: readonly number[]
}

/** Who is asked for, and how many numbers. */
export interface FactsRequest {
  readonly familyIds: readonly string[]
  readonly transmissions: number
  readonly decisions: number
  readonly prescriptions: LockRequest['prescriptions']
}

type Cells = readonly (string | null)[]

interface FactsCells {
  readonly numbers: number[] | null
  readonly transmissions: number[] | null
  readonly evidence: number
  readonly people: Cells[] | null
  readonly coverages: Cells[] | null
  readonly marked: string[] | null
  readonly known: number[] | null
}

/** Reads the facts of a batch in one statement, after its locks. */
export const readBatchFacts = async ({ tenantId, query }: Tx, request: FactsRequest): Promise<BatchFacts> => {
  const { rows } = await query<FactsCells>({
    name: 'claims-read-facts',
    text: readFacts,
    values: [
      tenantId,
      request.familyIds,
      request.decisions,
      request.transmissions,
      request.prescriptions.map(({ pharmacyId }) => pharmacyId),
      request.prescriptions.map(({ prescriptionNumber }) => prescriptionNumber),
    ],
  })
  const cells = rows[0]!
  return {
    decisionNumbers: cells.numbers ?? [],
    transmissionNumbers: cells.transmissions ?? [],
    evidenceNumber: cells.evidence,
    people: peopleOf(cells),
    marked: cells.marked ?? [],
    known: cells.known ?? [],
  }
}

/** A row that two partners tell of is the one known last. In the order of its key, by code units. */
const newestOf = (rows: readonly Cells[] | null, keyOf: (cells: Cells) => string): Cells[] => {
  const newest = new Map<string, Cells>()
  for (const cells of rows ?? []) {
    const key = keyOf(cells)
    const known = newest.get(key)
    if (known === undefined || cells[0]! > known[0]!) newest.set(key, cells)
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cells]) => cells)
}

const peopleOf = ({ people, coverages }: FactsCells): PersonFacts[] => {
  const spans = Map.groupBy(
    newestOf(coverages, ([, memberKey, planCode, , effectiveOn]) => `${memberKey}\n${effectiveOn}\n${planCode}`),
    ([, memberKey]) => memberKey,
  )
  return newestOf(people, ([, memberKey]) => memberKey!).map(
    ([, memberKey, familyId, personCode, relationship, firstName, lastName, birthOn, sex]) =>
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

const coverageOf = ([knownFrom, , planCode, groupNumber, effectiveOn, terminatedOn]: Cells): CoverageFacts =>
  ({
    planCode,
    groupNumber,
    effectiveOn,
    terminatedOn,
    knownOn: knownFrom!.slice(0, dayLength),
    premiumPaidThroughOn: null,
    lowIncomeLevel: null,
    replacedByCardholderId: null,
  }) as CoverageFacts

const dayLength = '2026-01-05'.length

// Lists of text in one JSON: built three times faster than arrays of values of their own types. Each begins with the moment it was known.
const readFacts = `
  select
    (select array_agg(nextval('mortar.claim_decision_no')) from generate_series(1, $3::int)) as numbers,
    (select array_agg(nextval('mortar.claim_transmission_no')) from generate_series(1, $4::int)) as transmissions,
    nextval('mortar.claim_evidence_no') as evidence,
    (select array_to_json(array_agg(array[(m.known_from at time zone 'UTC')::text, m.member_key, m.family_id, m.person_code,
        m.relationship, m.first_name, m.last_name, m.birth_on::text, m.sex]))
      from unnest($2::text[]) f(id)
      join mortar.member m on m.tenant_id = $1 and m.family_id = f.id and m.known_to is null) as people,
    (select array_to_json(array_agg(array[(c.known_from at time zone 'UTC')::text, c.member_key, c.plan_code, c.group_number,
        c.effective_on::text, c.terminated_on::text]))
      from unnest($2::text[]) f(id)
      join mortar.coverage c on c.tenant_id = $1 and c.family_id = f.id and c.known_to is null) as coverages,
    (select array_agg(s.family_id) from mortar.standing_family s where s.tenant_id = $1 and s.family_id = any($2::text[])) as marked,
    (select array_agg(a.nth::int - 1) from unnest($5::text[], $6::text[]) with ordinality a(pharmacy_id, number, nth)
      where exists (select from mortar.claim_prescription p where p.tenant_id = $1 and p.pharmacy_id = a.pharmacy_id
        and p.prescription_number = a.number)) as known`

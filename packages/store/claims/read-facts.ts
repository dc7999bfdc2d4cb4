import type { CoverageFacts, PersonFacts } from '@mortar/canonical/claim/facts'
import type { Tx } from '../transaction.ts'

/** What the store knows of the families of a batch, and numbers for what it will make. */
export interface BatchFacts {
  /** Drawn for this batch; one left over is never given again. */
  readonly decisionNumbers: readonly number[]
  readonly transmissionNumbers: readonly number[]
  readonly evidenceNumber: number
  readonly people: readonly PersonFacts[]
}

/** Who is asked for, and how many numbers. */
export interface FactsRequest {
  readonly familyIds: readonly string[]
  readonly transmissions: number
  readonly decisions: number
}

type Cells = readonly (string | number | null)[]

interface FactsCells {
  readonly numbers: number[] | null
  readonly transmissions: number[] | null
  readonly evidence: number
  readonly people: Cells[] | null
  readonly coverages: Cells[] | null
}

/** Reads the facts of a batch in one statement, after its locks. */
export const readBatchFacts = async ({ tenantId, query }: Tx, request: FactsRequest): Promise<BatchFacts> => {
  const { rows } = await query<FactsCells>({
    name: 'claims-read-facts',
    text: readFacts,
    values: [tenantId, request.familyIds, request.decisions, request.transmissions],
  })
  const cells = rows[0]!
  return {
    decisionNumbers: cells.numbers ?? [],
    transmissionNumbers: cells.transmissions ?? [],
    evidenceNumber: cells.evidence,
    people: peopleOf(cells),
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

// A person whom two partners enrol under one key is the row known last.
const readFacts = `
  select
    (select array_agg(nextval('mortar.claim_decision_no')) from generate_series(1, $3::int)) as numbers,
    (select array_agg(nextval('mortar.claim_transmission_no')) from generate_series(1, $4::int)) as transmissions,
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
        order by member_key, plan_code, effective_on, known_from desc) c) as coverages`

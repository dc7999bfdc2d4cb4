import { plainRows } from './plain.ts'
import type { Tx } from './tx.ts'

/** A person as enrolled last, with the latest span of coverage. Days are ISO text. */
export interface MemberFound {
  readonly lineageId: number
  readonly memberKey: string
  readonly familyId: string
  readonly personCode: string | null
  readonly relationship: 'self' | 'spouse' | 'child' | 'other'
  readonly firstName: string
  readonly lastName: string
  readonly birthOn: string
  readonly sex: 'F' | 'M' | 'U' | null
  readonly planCode: string | null
  readonly groupNumber: string | null
  readonly effectiveOn: string | null
  readonly terminatedOn: string | null
}

const most = 20

const columns = `
  m.lineage_id, m.member_key, m.family_id, m.person_code, m.relationship, m.first_name, m.last_name,
  m.birth_on::text as birth_on, m.sex, c.plan_code, c.group_number, c.effective_on::text as effective_on,
  c.terminated_on::text as terminated_on`

const latestCoverage = `
  left join lateral (select * from mortar.coverage c where c.family_id = m.family_id and c.member_key = m.member_key
    and c.known_to is null order by c.effective_on desc limit 1) c on true`

/** The person of a key; undefined when nobody has it. Of two partners who enrol one, what was known last. */
export const memberOfKey = async (tx: Tx, memberKey: string): Promise<MemberFound | undefined> => {
  const found = await tx.query(
    `select ${columns} from mortar.member m ${latestCoverage}
     where m.member_key = $1 and m.known_to is null order by m.known_from desc limit 1`,
    [memberKey],
  )
  return plainRows<MemberFound>(found)[0]
}

/**
 * People by member key or cardholder id; where nobody has it, by family name (`Sample`, `Sample, Pat`), matched whole but for the given
 * name, of which a beginning will do. 20 at most. Keys are found by their indexes; a name is looked for among all that are enrolled.
 */
export const findMembers = async (tx: Tx, sought: string): Promise<MemberFound[]> => {
  const [byKey, byFamily] = await Promise.all([
    peopleWhere(tx, 'm.member_key = $1', [sought]),
    peopleWhere(tx, 'm.family_id = $1', [sought]),
  ])
  const byId = byKey.length > 0 ? byKey : byFamily
  if (byId.length > 0) return byId
  const [last = '', first = ''] = sought.split(',').map((each) => each.trim())
  return peopleWhere(tx, 'm.last_name = any($1) and starts_with(upper(m.first_name), upper($2))', [
    spellings(last),
    first,
  ])
}

const peopleWhere = async (tx: Tx, condition: string, values: unknown[]): Promise<MemberFound[]> => {
  const found = await tx.query(
    `select distinct on (m.last_name, m.first_name, m.member_key) ${columns}
     from mortar.member m ${latestCoverage}
     where m.known_to is null and ${condition}
     order by m.last_name, m.first_name, m.member_key, m.known_from desc limit ${most}`,
    values,
  )
  return plainRows<MemberFound>(found)
}

/** As written, and as sources write names: `SAMPLE`, `Sample`. */
const spellings = (name: string): string[] => [
  ...new Set([name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()]),
]

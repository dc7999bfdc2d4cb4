import type { Balance, Counter } from '@mortar/canonical/claim/facts'
import type { Tx } from '../transaction.ts'
import { arraysOf, type Change } from './insert-rows.ts'

/** What a batch must have for itself: prescriptions asked about, and families billed. */
export interface LockRequest {
  /** `pharmacy id/prescription number` of every transaction. */
  readonly prescriptions: readonly { readonly pharmacyId: string; readonly prescriptionNumber: string }[]
  readonly familyIds: readonly string[]
}

/** A locked family with the sums of its ledgers. */
export interface FamilyState {
  readonly familyId: string
  readonly balances: readonly Balance[]
  readonly counters: readonly Counter[]
}

/** Families that have their row: it is never taken away. Lives as long as the process; begins anew when it has grown too large. */
export type OpenedFamilies = Set<string>

const mostOpened = 500_000

/**
 * Takes the prescriptions, then the families (those billed and those whose claims may be taken back), both in key order, so that
 * batches of any number of processes never wait for each other in a circle. A family that is not known to have a row gets it first, if
 * it is enrolled: nothing can be posted for another. Held until the transaction ends. Sent without waiting: they travel with the reads
 * that follow.
 */
export const lockFamilies = async (
  { tenantId, query }: Tx,
  { prescriptions, familyIds }: LockRequest,
  opened: OpenedFamilies = new Set(),
): Promise<readonly FamilyState[]> => {
  const pharmacies = prescriptions.map(({ pharmacyId }) => pharmacyId)
  const numbers = prescriptions.map(({ prescriptionNumber }) => prescriptionNumber)
  const asked = [tenantId, pharmacies, numbers]
  const toOpen = familyIds.filter((familyId) => !opened.has(familyId))
  const [, , { rows }] = await Promise.all([
    query({ name: 'claims-lock-prescriptions', text: lockPrescriptions, values: asked }),
    toOpen.length === 0
      ? undefined
      : query({ name: 'claims-open-families', text: openFamilies, values: [tenantId, toOpen] }),
    query<FamilyRow>({ name: 'claims-lock-families', text: lockRows, values: [...asked, familyIds] }),
  ])
  return rows.map(stateOf)
}

/** Remembers families that have their row. To be told only once the transaction that may have made it is kept. */
export const rememberOpened = (opened: OpenedFamilies, families: readonly FamilyState[]): void => {
  if (opened.size > mostOpened) opened.clear()
  for (const { familyId } of families) opened.add(familyId)
}

/** Writes the sums anew, of families that are locked. */
export const saveFamilies = (families: readonly FamilyState[]): Change | undefined =>
  families.length === 0
    ? undefined
    : {
        name: 'claim_family',
        text: `
          update mortar.claim_family f set balances = s.balances, counters = s.counters
          from unnest($?::text[], $?::text[], $?::text[]) s(family_id, balances, counters)
          where f.tenant_id = $1 and f.family_id = s.family_id`,
        values: arraysOf(families, [
          ({ familyId }) => familyId,
          ({ balances }) => JSON.stringify(balances.map(packBalance)),
          ({ counters }) => JSON.stringify(counters.map(({ key, used }) => [key, used])),
        ]),
      }

interface FamilyRow {
  readonly familyId: string
  readonly balances: string
  readonly counters: string
}

type PackedBalance = readonly [string, Balance['accumulator'], string, Balance['network'], number, number]

const packBalance = ({ memberKey, accumulator, name, network, planYear, amountCents }: Balance): PackedBalance => [
  memberKey,
  accumulator,
  name,
  network,
  planYear,
  amountCents,
]

const balanceOf = ([memberKey, accumulator, name, network, planYear, amountCents]: PackedBalance): Balance => ({
  memberKey,
  accumulator,
  name,
  network,
  planYear,
  amountCents,
})

const stateOf = ({ familyId, balances, counters }: FamilyRow): FamilyState => ({
  familyId,
  balances: (JSON.parse(balances) as PackedBalance[]).map(balanceOf),
  counters: (JSON.parse(counters) as [string, number][]).map(([key, used]) => ({ key, used })),
})

// A lock of the transaction, not a row: there are many more prescriptions than families, and each is asked about a few times.
const lockPrescriptions = `
  select pg_advisory_xact_lock(key) from (
    select distinct hashtextextended(concat_ws('/', $1::text, pharmacy_id, number), 41) as key
    from unnest($2::text[], $3::text[]) asked(pharmacy_id, number) order by 1) keys`

const openFamilies = `
  insert into mortar.claim_family (tenant_id, family_id)
  select $1, family_id from unnest($2::text[]) billed(family_id)
  where not exists (select from mortar.claim_family f where f.tenant_id = $1 and f.family_id = billed.family_id)
    and exists (select from mortar.member m where m.tenant_id = $1 and m.family_id = billed.family_id)
  order by family_id
  on conflict do nothing`

// Sees what was committed while the prescriptions were waited for: each statement has its own snapshot.
const lockRows = `
  select f.family_id as "familyId", f.balances, f.counters from mortar.claim_family f
  where f.tenant_id = $1 and f.family_id in (
    select family_id from unnest($4::text[]) billed(family_id)
    union
    select p.family_id from unnest($2::text[], $3::text[]) asked(pharmacy_id, number)
    join mortar.claim_prescription p on p.tenant_id = $1 and p.pharmacy_id = asked.pharmacy_id
      and p.prescription_number = asked.number)
  order by f.family_id
  for update of f`

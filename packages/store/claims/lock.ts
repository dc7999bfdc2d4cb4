import type { Tx } from '../transaction.ts'

/** What a batch must have for itself: prescriptions asked about, and families billed. */
export interface LockRequest {
  /** `pharmacy id/prescription number` of every transaction. */
  readonly prescriptions: readonly { readonly pharmacyId: string; readonly prescriptionNumber: string }[]
  readonly familyIds: readonly string[]
}

/**
 * Takes the prescriptions, then the families (those billed and those whose claims may be taken back), both in key order, so that
 * batches of any number of processes never wait for each other in a circle. A family that is not enrolled gets no row: nothing can be
 * posted for it. Held until the transaction ends. Sent without waiting: the two travel with the read that follows.
 */
export const lockFamilies = ({ tenantId, query }: Tx, { prescriptions, familyIds }: LockRequest): Promise<unknown> => {
  const pharmacies = prescriptions.map(({ pharmacyId }) => pharmacyId)
  const numbers = prescriptions.map(({ prescriptionNumber }) => prescriptionNumber)
  const taken = query({
    name: 'claims-lock-prescriptions',
    text: lockPrescriptions,
    values: [tenantId, pharmacies, numbers],
  })
  const locked = query({
    name: 'claims-lock-families',
    text: lockRows,
    values: [tenantId, pharmacies, numbers, familyIds],
  })
  return Promise.all([taken, locked])
}

// A lock of the transaction, not a row: there are many more prescriptions than families, and each is asked about a few times.
const lockPrescriptions = `
  select pg_advisory_xact_lock(key) from (
    select distinct hashtextextended(concat_ws('/', $1::text, pharmacy_id, number), 41) as key
    from unnest($2::text[], $3::text[]) asked(pharmacy_id, number) order by 1) keys`

// Sees what was committed while the prescriptions were waited for: each statement has its own snapshot.
const lockRows = `
  insert into mortar.claim_family as f (tenant_id, family_id)
  select $1, family_id from (
    select family_id from unnest($4::text[]) billed(family_id)
    where exists (select from mortar.member m where m.tenant_id = $1 and m.family_id = billed.family_id)
    union
    select p.family_id from unnest($2::text[], $3::text[]) asked(pharmacy_id, number)
    join mortar.claim_prescription p on p.tenant_id = $1 and p.pharmacy_id = asked.pharmacy_id
      and p.prescription_number = asked.number
    order by family_id) wanted
  on conflict (tenant_id, family_id) do update set turns = f.turns + 1`

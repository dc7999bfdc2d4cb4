import { lockFamilies, type OpenedFamilies } from '@mortar/store/claims/lock'
import { readEarlier } from '@mortar/store/claims/read-earlier'
import { readBatchFacts } from '@mortar/store/claims/read-facts'
import { readFills } from '@mortar/store/claims/read-fills'
import { readStanding } from '@mortar/store/claims/read-standing'
import type { Tx } from '@mortar/store/database'
import type { BatchKeys } from './batch-keys.ts'
import type { KnownFacts } from './batch-state.ts'

/**
 * Locks what a batch must have for itself, and reads all that the store knows for it: one round trip, two where a prescription is known
 * or something stands beside claims. A family that was enrolled between the lock and the reading has no row that could be locked: then
 * all is done again, with one.
 */
export const readKnown = async (tx: Tx, keys: BatchKeys, opened?: OpenedFamilies): Promise<KnownFacts> => {
  const known = await readOnce(tx, keys, opened)
  const locked = new Set(known.families.map(({ familyId }) => familyId))
  const unlocked = known.people.filter(({ familyId }) => !locked.has(familyId))
  if (unlocked.length === 0) return known
  for (const { familyId } of unlocked) opened?.delete(familyId)
  return readOnce(tx, keys, opened)
}

const readOnce = async (tx: Tx, keys: BatchKeys, opened: OpenedFamilies | undefined): Promise<KnownFacts> => {
  const [families, { marked, known, ...facts }, fills] = await Promise.all([
    lockFamilies(tx, keys, opened),
    readBatchFacts(tx, keys),
    readFills(tx, keys),
  ])
  const asked = known.map((nth) => keys.prescriptions[nth]!)
  const [earlier, standing] = await Promise.all([
    readEarlier(tx, asked),
    readStanding(tx, { marked, reported: keys.reported }),
  ])
  return { ...facts, families, fills, earlier, standing }
}

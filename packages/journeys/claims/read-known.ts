import { lockFamilies, openFamilies } from '@mortar/store/claims/lock'
import { readEarlier } from '@mortar/store/claims/read-earlier'
import { readBatchFacts } from '@mortar/store/claims/read-facts'
import { readFills } from '@mortar/store/claims/read-fills'
import { readStanding } from '@mortar/store/claims/read-standing'
import type { Tx } from '@mortar/store/database'
import type { BatchKeys } from './batch-keys.ts'
import type { KnownFacts } from './batch-state.ts'

/**
 * Locks what a batch must have for itself, and reads all that the store knows for it: one round trip, two where something stands beside
 * claims. A family billed for the first time gets its row, and then all is read again behind its lock.
 */
export const readKnown = async (tx: Tx, keys: BatchKeys): Promise<KnownFacts> => {
  const known = await readOnce(tx, keys)
  const locked = new Set(known.families.map(({ familyId }) => familyId))
  const unlocked = new Set(known.people.map(({ familyId }) => familyId).filter((familyId) => !locked.has(familyId)))
  if (unlocked.size === 0) return known
  await openFamilies(tx, [...unlocked])
  return readOnce(tx, keys)
}

const readOnce = async (tx: Tx, keys: BatchKeys): Promise<KnownFacts> => {
  const [families, facts, fills, earlier] = await Promise.all([
    lockFamilies(tx, keys),
    readBatchFacts(tx, keys),
    readFills(tx, keys),
    readEarlier(tx, keys.prescriptions),
  ])
  const standing = await readStanding(tx, { marked: facts.marked, reported: keys.reported })
  return { ...facts, families, fills, earlier, standing }
}

import { lockFamilies, type OpenedFamilies } from '@mortar/store/claims/lock'
import { readEarlier } from '@mortar/store/claims/read-earlier'
import { readBatchFacts } from '@mortar/store/claims/read-facts'
import { readFills } from '@mortar/store/claims/read-fills'
import { readStanding } from '@mortar/store/claims/read-standing'
import type { Tx } from '@mortar/store/database'
import type { BatchKeys } from './batch-keys.ts'
import type { KnownFacts } from './batch-state.ts'

/** Locks what a batch must have for itself, and reads all that the store knows for it: one round trip, two where something stands beside claims. */
export const readKnown = async (tx: Tx, keys: BatchKeys, opened?: OpenedFamilies): Promise<KnownFacts> => {
  const [families, facts, fills, earlier] = await Promise.all([
    lockFamilies(tx, keys, opened),
    readBatchFacts(tx, keys),
    readFills(tx, keys),
    readEarlier(tx, keys.prescriptions),
  ])
  const standing = await readStanding(tx, { marked: facts.marked, reported: keys.reported })
  return { ...facts, families, fills, earlier, standing }
}

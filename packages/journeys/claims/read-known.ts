import { lockFamilies } from '@mortar/store/claims/lock'
import { readEarlier } from '@mortar/store/claims/read-earlier'
import { readBatchFacts } from '@mortar/store/claims/read-facts'
import { readFills } from '@mortar/store/claims/read-fills'
import { readStanding } from '@mortar/store/claims/read-standing'
import type { Tx } from '@mortar/store/database'
import type { BatchKeys } from './batch-keys.ts'
import type { KnownFacts } from './batch-state.ts'

/** Locks what a batch must have for itself, and reads all that the store knows for it: one round trip, two where something stands beside claims. */
export const readKnown = async (tx: Tx, keys: BatchKeys): Promise<KnownFacts> => {
  const [families, facts, fills, earlier, standing] = await Promise.all([
    lockFamilies(tx, keys),
    readBatchFacts(tx, keys),
    readFills(tx, keys),
    readEarlier(tx, keys.prescriptions),
    readStanding(tx, keys),
  ])
  return { ...facts, families, fills, earlier, standing }
}

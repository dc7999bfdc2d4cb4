import { noStanding } from '@mortar/store/claims/read-standing'
import { withTenant } from '@mortar/store/database'
import type { Ground } from '../ground.ts'
import { keysOf } from './batch-keys.ts'
import type { KnownFacts } from './batch-state.ts'
import { readKnown } from './read-known.ts'
import type { Transmission } from './transmission.ts'

/** A store that knows nobody. A claim decided by it has the number 0, which no live claim has. */
export const nothingKnown: KnownFacts = {
  decisionNumbers: [0],
  transmissionNumbers: [0],
  evidenceNumber: 0,
  people: [],
  families: [],
  fills: [],
  earlier: [],
  standing: noStanding,
}

/**
 * What a live batch of these messages would be decided by now. It is read under the same locks, in a transaction that is rolled back: a
 * live claim of the family that is under way is waited for and then seen, and nothing is left behind. No number is drawn.
 */
export const lookAtFacts = async (
  ground: Ground,
  transmissions: readonly Transmission[],
  lookBackDays: number,
): Promise<KnownFacts> => {
  const keys = { ...keysOf(transmissions, lookBackDays), transmissions: 0, decisions: 0 }
  let known: KnownFacts | undefined
  await withTenant(ground.db, ground.tenantId, async (tx) => {
    known = { ...(await readKnown(tx, keys)), ...numbers }
    throw rollback
  }).catch((error) => {
    if (error !== rollback) throw error
  })
  return known!
}

const numbers = { decisionNumbers: [0], transmissionNumbers: [0], evidenceNumber: 0 }

/** Thrown to end a transaction of which nothing is kept. */
const rollback = new Error('nothing is kept')

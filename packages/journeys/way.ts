import type { Connection } from '@mortar/canonical/site/connection'
import type { Partner } from '@mortar/canonical/site/site'
import { type Breaker, breaker } from '@mortar/transport/breaker'
import type { Ground } from './ground.ts'

const ways = new WeakMap<Ground, Map<string, { connection: Connection; breaker: Breaker }>>()

const usual = { open_after: 5, half_open_after: 10_000 }

/**
 * The breaker on what we ask of a partner, files and lists: a poll every few seconds with credentials that are refused
 * would lock the account. Deliveries have their own (lane.ts). A changed connection starts with a new one.
 */
export const breakerTo = (ground: Ground, { id, connection }: Partner): Breaker => {
  const known = ways.get(ground) ?? new Map<string, { connection: Connection; breaker: Breaker }>()
  ways.set(ground, known)
  const found = known.get(id)
  if (found?.connection === connection) return found.breaker
  const rule = connection.protocol === 'http' ? connection.breaker : usual
  const made = breaker({ openAfter: rule.open_after, halfOpenAfterMs: rule.half_open_after, now: ground.now })
  known.set(id, { connection, breaker: made })
  return made
}

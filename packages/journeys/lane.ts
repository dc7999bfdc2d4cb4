import type { Connection } from '@mortar/canonical/site/connection'
import type { Partner } from '@mortar/canonical/site/site'
import { type Breaker, breaker } from '@mortar/transport/breaker'
import type { HttpsClient } from '@mortar/transport/https'
import { rateLimit } from '@mortar/transport/rate-limit'
import { Fault } from '@mortar/values/issue'
import type { Ground } from './ground.ts'
import { openApi } from './partner-line.ts'

/** The way to one partner's API: one client, one breaker and one pace for all its feeds in this process. */
export interface Lane {
  readonly client: HttpsClient
  readonly breaker: Breaker
  /** Resolves when the next request may go at the agreed pace. */
  readonly pace: () => Promise<void>
  /** How long to wait before the next try: exponential with jitter, never less than the partner asks. */
  readonly waitMs: (attempts: number, retryAfterMs: number | undefined) => number
}

const lanes = new WeakMap<Ground, Map<string, { connection: Connection; lane: Lane }>>()

/** The lane to a partner; made anew when its connection in the applied site has changed. */
export const laneOf = async (ground: Ground, { id, connection }: Partner): Promise<Lane> => {
  const known = lanes.get(ground) ?? new Map<string, { connection: Connection; lane: Lane }>()
  lanes.set(ground, known)
  const found = known.get(id)
  if (found?.connection === connection) return found.lane
  found?.lane.client.close()
  const lane = await openLane(ground, connection)
  known.set(id, { connection, lane })
  return lane
}

const openLane = async (ground: Ground, connection: Connection): Promise<Lane> => {
  if (connection.protocol !== 'http') throw new Fault('connection-wrong-kind')
  const { retry, rate_limit: rate, breaker: rule } = connection
  const limit = rate && rateLimit({ ...rate, now: ground.now })
  return {
    client: await openApi(ground, connection),
    breaker: breaker({ openAfter: rule.open_after, halfOpenAfterMs: rule.half_open_after, now: ground.now }),
    pace: limit ? () => limit.take(ground.stopping) : async () => {},
    waitMs: (attempts, retryAfterMs = 0) => {
      const exponential = Math.min(retry.cap, retry.base * 2 ** Math.min(attempts, 30))
      return Math.max(retryAfterMs, exponential * (0.5 + Math.random() / 2))
    },
  }
}

import type { Partner } from '@mortar/canonical/site/site'
import { type Breaker, openBreaker } from '@mortar/transport/breaker'
import type { HttpsClient } from '@mortar/transport/https'
import { openClient } from '@mortar/transport/open'
import { openLimiter, type RateLimiter } from '@mortar/transport/rate-limit'
import { Fault } from '@mortar/values/issue'
import type { Ground } from './ground.ts'

/** The way to one partner's API: one client, one breaker and one limiter for all its feeds in this process. */
export interface Lane {
  readonly client: HttpsClient
  readonly breaker: Breaker
  readonly limiter: RateLimiter
  /** How long to wait before the next try: exponential with jitter, never less than the partner asks. */
  readonly waitMs: (attempts: number, retryAfterMs: number | undefined) => number
}

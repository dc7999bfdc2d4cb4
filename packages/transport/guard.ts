import { type Breaker, breaker } from './breaker.ts'
import type { Sleep } from './deadline.ts'
import { rateLimit } from './rate-limit.ts'
import { type RetryOptions, retry } from './retry.ts'

/** How a connection is to be treated, as `connection.yml` says it once parsed: times in milliseconds. */
export interface GuardRules {
  readonly retry: { readonly max_attempts: number; readonly base: number; readonly cap: number }
  readonly rate_limit?: { readonly rps: number; readonly burst: number } | undefined
  readonly breaker?: { readonly open_after: number; readonly half_open_after: number } | undefined
}

/** All calls to one partner go through one guard. */
export interface Guard {
  /** Runs the work with retry, breaker and rate limit; see retry.ts for what is tried again. */
  run<Result>(work: (attempt: number) => Promise<Result>, signal?: AbortSignal): Promise<Result>
  /** For health pages, and to reset when somebody has put things right. */
  readonly breaker: Breaker
}

/** Joins the three: each attempt asks the breaker first, so that a partner who is down uses up no turns. */
export const guardOf = (
  rules: GuardRules,
  tools: {
    readonly now: () => Date
    readonly random: () => number
    readonly sleep?: Sleep | undefined
    readonly onRetry?: RetryOptions['onRetry']
  },
): Guard => {
  const { now, random, sleep, onRetry } = tools
  const { open_after: openAfter, half_open_after: halfOpenAfterMs } = rules.breaker ?? usualBreaker
  const fuse = breaker({ openAfter, halfOpenAfterMs, now })
  const limit = rules.rate_limit && rateLimit({ ...rules.rate_limit, now, sleep })
  const patience = { maxAttempts: rules.retry.max_attempts, baseMs: rules.retry.base, capMs: rules.retry.cap }
  return {
    breaker: fuse,
    run: (work, signal) =>
      retry(
        (attempt) =>
          fuse.run(async () => {
            await limit?.take(signal)
            return work(attempt)
          }),
        { ...patience, random, sleep, signal, onRetry },
      ),
  }
}

const usualBreaker = { open_after: 5, half_open_after: 10_000 }

/** How many failures in a row open a breaker, and how long it stays open before one try. */
export interface BreakerRule {
  readonly openAfter: number
  readonly halfOpenAfterMs: number
}

/** Keeps us from hammering a partner that is down: open after failures in a row, then tried again now and then. */
export interface Breaker {
  /** Whether a request may go now.. */
  readonly mayTry: (now: Date) => boolean
  readonly worked: (now: Date) => void
  readonly failed: (now: Date) => void
  /** When the next try is allowed; undefined while closed. */
  readonly nextTryAt: () => Date | undefined
}

/** A closed breaker. The clock comes with every call. */
export const breaker = ({ openAfter, halfOpenAfterMs }: BreakerRule): Breaker => {
  let failures = 0
  let nextTry: Date | undefined
  return {
    mayTry: (now) => nextTry === undefined || now >= nextTry,
    worked: () => {
      failures = 0
      nextTry = undefined
    },
    failed: (now) => {
      failures++
      if (failures >= openAfter) nextTry = new Date(now.getTime() + halfOpenAfterMs)
    },
    nextTryAt: () => nextTry,
  }
}

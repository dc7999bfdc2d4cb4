import { isFailure, type TransportCode, TransportFailure } from './failure.ts'

/** `closed` calls pass; `open` they are refused at once; `half-open` one of them tries whether the partner is back. */
export type BreakerState = 'closed' | 'open' | 'half-open'

/** Keeps us from hammering a partner that is down. One for each partner and process. */
export interface Breaker {
  readonly state: () => BreakerState
  /** The code of the failure that opened it; null while closed. */
  readonly openedBy: () => TransportCode | null
  /** Milliseconds until a try is allowed; 0 when one is. */
  readonly restMs: () => number
  /** Runs the work, or fails with `breaker-open`, whose `retryAfterMs` tells when a try is allowed. */
  run<Result>(work: () => Promise<Result>): Promise<Result>
  /** Closes it: somebody has put right what was wrong. */
  reset(): void
}

/** True for failures with which calls to a partner pause for long. */
export const isLockout = (error: unknown): boolean => isFailure(error, ...lockedOut)

/** With these nothing at all works until somebody acts; tried again and again they lock the account. */
const lockedOut: readonly TransportCode[] = [
  'auth-refused',
  'host-key-changed',
  'host-key-expired',
  'ssh-key-unreadable',
  'ssh-no-agreement',
  'tls-refused',
]

/**
 * Opens after so many failures in a row that pass by themselves, and at once when we are locked out. Any other failure
 * is an answer and so a sign of life. An HTTP status is no failure by itself: throw busyFailure inside the work.
 */
export const breaker = (options: {
  readonly openAfter: number
  readonly halfOpenAfterMs: number
  /** The pause when locked out; 900,000 (a quarter of an hour) when left out. */
  readonly lockedOutMs?: number | undefined
  readonly now: () => Date
}): Breaker => {
  let failures = 0
  let opened: { readonly code: TransportCode; readonly untilMs: number } | null = null
  let probing = false

  const waitMs = (): number => Math.max(0, (opened?.untilMs ?? 0) - options.now().getTime())
  const state = (): BreakerState => (opened === null ? 'closed' : waitMs() > 0 ? 'open' : 'half-open')
  const close = (): void => {
    failures = 0
    opened = null
  }
  const judge = (error: unknown): void => {
    if (!isFailure(error) || error.code === 'transport-cancelled') return
    const lockout = isLockout(error)
    if (!lockout && !error.retryable) {
      close()
      return
    }
    failures += 1
    if (!lockout && opened === null && failures < options.openAfter) return
    const pauseMs = lockout ? (options.lockedOutMs ?? 900_000) : options.halfOpenAfterMs
    opened = { code: error.code, untilMs: options.now().getTime() + pauseMs }
  }

  return {
    state,
    openedBy: () => opened?.code ?? null,
    restMs: waitMs,
    reset: close,
    run: async (work) => {
      const isProbe = state() === 'half-open' && !probing
      if (opened !== null && !isProbe)
        // While another call probes nothing is known yet: a second later it is.
        throw new TransportFailure('breaker-open', { arrived: 'no', retryAfterMs: Math.max(waitMs(), 1_000) })
      if (isProbe) probing = true
      try {
        const result = await work()
        close()
        return result
      } catch (error) {
        judge(error)
        throw error
      } finally {
        if (isProbe) probing = false
      }
    },
  }
}

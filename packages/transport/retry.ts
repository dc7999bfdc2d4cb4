import { type Sleep, sleep, throwIfStopped } from './deadline.ts'
import { TransportFailure } from './failure.ts'

/** How often and how patiently something is tried again. Clock and chance are handed in. */
export interface RetryOptions {
  /** All attempts, the first among them. */
  readonly maxAttempts: number
  /** The longest wait before the second attempt, milliseconds; doubles with each further one. */
  readonly baseMs: number
  /** No wait is longer, unless the partner asks for it. */
  readonly capMs: number
  /** A partner that asks for a longer wait than this is left in peace: the failure goes to the caller. 300,000 when left out. */
  readonly maxRetryAfterMs?: number | undefined
  /** At least 0, below 1. */
  readonly random: () => number
  readonly sleep?: Sleep | undefined
  readonly signal?: AbortSignal | undefined
  /** Told before each wait. */
  readonly onRetry?: ((failure: TransportFailure, next: { attempt: number; waitMs: number }) => void) | undefined
}

/**
 * Tries until it succeeds, fails for good or has been tried often enough; then the last failure is thrown. Only
 * failures that pass by themselves are tried again (`retryable`). Whether repeating is safe the caller must know:
 * anything with an effect needs an idempotency key.
 */
export const retry = async <Result>(
  work: (attempt: number) => Promise<Result>,
  options: RetryOptions,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    throwIfStopped(options.signal)
    try {
      return await work(attempt)
    } catch (error) {
      const waitMs = waitAfter(error, attempt, options)
      if (waitMs === null) throw error
      options.onRetry?.(error as TransportFailure, { attempt: attempt + 1, waitMs })
      await (options.sleep ?? sleep)(waitMs, options.signal)
    }
  }
}

/** Milliseconds until the next attempt; null when there is none. */
const waitAfter = (error: unknown, attempt: number, options: RetryOptions): number | null => {
  if (!(error instanceof TransportFailure) || !error.retryable || attempt >= options.maxAttempts) return null
  const asked = error.retryAfterMs ?? 0
  if (asked > (options.maxRetryAfterMs ?? 300_000)) return null
  return Math.max(asked, backoffMs(attempt, options))
}

/**
 * A wait between nothing and a bound that doubles with each attempt up to the cap ("full jitter"): many who failed
 * together do not come back together.
 */
export const backoffMs = (
  attempt: number,
  { baseMs, capMs, random }: Pick<RetryOptions, 'baseMs' | 'capMs' | 'random'>,
): number => Math.floor(random() * Math.min(capMs, baseMs * 2 ** (attempt - 1)))

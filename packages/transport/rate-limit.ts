import { type Sleep, sleep } from './deadline.ts'

/** Lets calls through no faster than agreed. One for each partner and process. */
export interface RateLimit {
  /** Takes a turn and resolves when it has come, in the order of the calls. Fails with `transport-cancelled`. */
  take(signal?: AbortSignal): Promise<void>
  /** Takes a turn and tells in how many milliseconds it comes; 0 means now. */
  reserve(): number
}

/**
 * A bucket of turns: `burst` of them at once, then `rps` each second, evenly spaced. Several processes share one
 * partner by getting a part of its rate each.
 */
export const rateLimit = (options: {
  readonly rps: number
  readonly burst: number
  readonly now: () => Date
  readonly sleep?: Sleep | undefined
}): RateLimit => {
  const turnMs = 1000 / options.rps
  // The moment at which the bucket would be full again: one number tells all, and turns are promised ahead of time.
  let fullAtMs = Number.NEGATIVE_INFINITY
  const reserve = (): number => {
    const nowMs = options.now().getTime()
    fullAtMs = Math.max(fullAtMs, nowMs) + turnMs
    return Math.max(0, fullAtMs - nowMs - options.burst * turnMs)
  }
  return {
    reserve,
    take: async (signal) => {
      const waitMs = reserve()
      if (waitMs > 0) await (options.sleep ?? sleep)(Math.ceil(waitMs), signal)
    },
  }
}

import { setTimeout as sleep } from 'node:timers/promises'

/** A token bucket: `rps` requests a second in the long run, `burst` at once. */
export interface RateRule {
  readonly rps: number
  readonly burst: number
}

/** Lets requests through at a partner's pace. */
export interface RateLimit {
  /** Resolves when the next request may go. */
  readonly take: () => Promise<void>
}

/** A full bucket; without a rule everything goes at once. */
export const rateLimit = (rule: RateRule | undefined, now: () => Date): RateLimit => {
  if (!rule) return { take: async () => {} }
  let tokens = rule.burst
  let filledAt = now().getTime()
  const take = async () => {
    const at = now().getTime()
    tokens = Math.min(rule.burst, tokens + ((at - filledAt) / 1000) * rule.rps) - 1
    filledAt = at
    // Below zero the caller waits for the token it has taken in advance: first come, first served.
    if (tokens < 0) await sleep((-tokens / rule.rps) * 1000)
  }
  return { take }
}

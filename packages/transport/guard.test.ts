import { describe, expect, it } from 'vitest'
import { TransportFailure } from './failure.ts'
import { type GuardRules, guardOf } from './guard.ts'

const start = (changes: Partial<GuardRules> = {}) => {
  let nowMs = 0
  const waits: number[] = []
  const rules = { retry: { max_attempts: 4, base: 100, cap: 1_000 }, ...changes }
  const guard = guardOf(rules, {
    now: () => new Date(nowMs),
    random: () => 0.5,
    sleep: async (ms) => {
      waits.push(ms)
      nowMs += ms
    },
  })
  return { guard, waits }
}
const down = () => Promise.reject(new TransportFailure('host-unreachable'))

describe('a guard', () => {
  it('tries again what passes by itself', async () => {
    const { guard, waits } = start()
    expect(await guard.run(async (attempt) => (attempt < 3 ? down() : attempt))).toBe(3)
    expect(waits).toEqual([50, 100])
  })

  it('waits for the breaker instead of calling, and goes on when the partner is back', async () => {
    const { guard, waits } = start({ breaker: { open_after: 2, half_open_after: 60_000 } })
    let calls = 0
    const result = await guard.run(async () => {
      calls += 1
      return calls <= 2 ? down() : 'back'
    })
    expect(result).toBe('back')
    expect(calls).toBe(3)
    expect(waits).toEqual([50, 100, 60_000 - 100])
    expect(guard.breaker.state()).toBe('closed')
  })

  it('uses no turn of the rate limit while the breaker is open', async () => {
    const { guard, waits } = start({
      retry: { max_attempts: 1, base: 1, cap: 1 },
      rate_limit: { rps: 1, burst: 1 },
      breaker: { open_after: 1, half_open_after: 1_000 },
    })
    await expect(guard.run(down)).rejects.toMatchObject({ code: 'host-unreachable' })
    for (let i = 0; i < 5; i += 1) await expect(guard.run(down)).rejects.toMatchObject({ code: 'breaker-open' })
    expect(waits).toEqual([])
  })
})

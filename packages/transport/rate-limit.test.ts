import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateLimit } from './rate-limit.ts'

describe('a rate limit', () => {
  it('lets a burst through at once and then one turn after the other', () => {
    const limit = rateLimit({ rps: 20, burst: 3, now: () => new Date(0) })
    expect([1, 2, 3, 4, 5, 6].map(() => limit.reserve())).toEqual([0, 0, 0, 50, 100, 150])
  })

  it('fills again with time, but not beyond the burst', () => {
    let nowMs = 0
    const limit = rateLimit({ rps: 10, burst: 2, now: () => new Date(nowMs) })
    expect([limit.reserve(), limit.reserve(), limit.reserve()]).toEqual([0, 0, 100])
    nowMs = 3_600_000
    expect([limit.reserve(), limit.reserve(), limit.reserve()]).toEqual([0, 0, 100])
  })

  it('sleeps until the turn has come', async () => {
    const waits: number[] = []
    const limit = rateLimit({ rps: 3, burst: 1, now: () => new Date(0), sleep: async (ms) => void waits.push(ms) })
    await Promise.all([limit.take(), limit.take(), limit.take()])
    expect(waits).toEqual([334, 667])
  })

  it('never lets more through in any second than the rate and the burst', () => {
    const gap = fc.nat(400)
    fc.assert(
      fc.property(fc.array(gap, { minLength: 20, maxLength: 200 }), fc.integer({ min: 1, max: 20 }), (gaps, burst) => {
        const rps = 10
        let nowMs = 0
        const limit = rateLimit({ rps, burst, now: () => new Date(nowMs) })
        const passedAtMs = gaps.map((ms) => {
          nowMs += ms
          return nowMs + limit.reserve()
        })
        for (const startMs of passedAtMs) {
          const inSecond = passedAtMs.filter((at) => at >= startMs && at < startMs + 1000)
          expect(inSecond.length).toBeLessThanOrEqual(rps + burst)
        }
      }),
      { numRuns: 100, seed: 6 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TransportFailure } from './failure.ts'
import { backoffMs, type RetryOptions, retry } from './retry.ts'

const attempts = (failures: readonly unknown[], changes: Partial<RetryOptions> = {}) => {
  const waits: number[] = []
  const run = retry(
    async (attempt) => {
      if (attempt <= failures.length) throw failures[attempt - 1]
      return `at ${attempt}`
    },
    {
      maxAttempts: 5,
      baseMs: 100,
      capMs: 1_000,
      random: () => 0.5,
      sleep: async (ms) => void waits.push(ms),
      ...changes,
    },
  )
  return { run, waits }
}
const passing = new TransportFailure('remote-connection-lost')
const busy = (retryAfterMs: number) => new TransportFailure('remote-busy', { retryAfterMs })

describe('trying again', () => {
  it('is not needed after success', async () => {
    const { run, waits } = attempts([])
    expect(await run).toBe('at 1')
    expect(waits).toEqual([])
  })

  it('waits a random part of a bound that doubles up to the cap', async () => {
    const { run, waits } = attempts([passing, passing, passing, passing])
    expect(await run).toBe('at 5')
    expect(waits).toEqual([50, 100, 200, 400])
    const long = attempts(Array(9).fill(passing), { maxAttempts: 10 })
    await long.run
    expect(long.waits.at(-1)).toBe(500)
  })

  it('ends with the last failure', async () => {
    const { run, waits } = attempts(Array(9).fill(passing))
    await expect(run).rejects.toBe(passing)
    expect(waits).toHaveLength(4)
  })

  it.each(['auth-refused', 'host-key-changed', 'remote-not-found', 'pgp-corrupted', 'transport-cancelled'] as const)(
    'is not done after %s',
    async (code) => {
      const failure = new TransportFailure(code)
      await expect(attempts([failure]).run).rejects.toBe(failure)
    },
  )

  it('is not done after a fault of our own', async () => {
    await expect(attempts([new RangeError('a bug')]).run).rejects.toThrow(RangeError)
  })

  it('waits as long as the partner asks, unless that is too long', async () => {
    const { run, waits } = attempts([busy(7_000), busy(10)])
    await run
    expect(waits).toEqual([7_000, 100])
    const tooLong = busy(3_600_000)
    await expect(attempts([tooLong]).run).rejects.toBe(tooLong)
  })

  it('ends when stopped, before an attempt and in a wait', async () => {
    await expect(attempts([], { signal: AbortSignal.abort() }).run).rejects.toMatchObject({
      code: 'transport-cancelled',
    })
    const stop = new AbortController()
    const { sleep } = await import('./deadline.ts')
    const { run } = attempts([passing], { signal: stop.signal, sleep, baseMs: 1e9, capMs: 1e9 })
    setTimeout(() => stop.abort(), 20)
    await expect(run).rejects.toMatchObject({ code: 'transport-cancelled' })
  })

  it('tells before each wait why and how long', async () => {
    const told: unknown[] = []
    await attempts([passing], { onRetry: (failure, next) => told.push([failure.code, next]) }).run
    expect(told).toEqual([['remote-connection-lost', { attempt: 2, waitMs: 50 }]])
  })

  it('never waits longer than the cap, nor a negative time', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), chance, (attempt, part) => {
        const wait = backoffMs(attempt, { baseMs: 100, capMs: 5_000, random: () => part })
        return Number.isInteger(wait) && wait >= 0 && wait < 5_000
      }),
    )
  })
})

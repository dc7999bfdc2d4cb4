import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addLatency, noLatencies, packLatencies, withinMs } from './latency.ts'
import { openLiveMeter, slotMs } from './live-meter.ts'

const answer = (...fields: string[]) => Buffer.from(`D0B11A${fields.map((field) => `\x1c${field}`).join('')}`, 'latin1')
const paid = answer('AM21', 'ANP', 'F3100')
const refused = answer('AM21', 'ANR', 'FA2', 'FB75', 'FB7X')

describe('a meter of live claims', () => {
  test('counts claims by stretch, status and reject code; a message of two is two claims and one answer', () => {
    const meter = openLiveMeter()
    meter.answered(0, 0.002, paid)
    meter.answered(slotMs - 1, 0.004, refused)
    meter.answered(slotMs, 0.004, Buffer.concat([paid, refused]))
    const told = meter.tell(2 * slotMs)
    expect(told).toMatchObject({ messages: 3, statuses: { P: 2, R: 2 }, rejects: { '75': 2, '7X': 2 } })
    expect(told.perSlot.slice(-2)).toEqual([2, 2])
  })

  test('forgets what is older than its window, and the stretch under way is no rate yet', () => {
    const meter = openLiveMeter()
    meter.answered(0, 0.002, refused)
    meter.answered(60 * slotMs, 0.002, paid)
    expect(meter.tell(60 * slotMs)).toMatchObject({ messages: 1, statuses: { P: 1 }, rejects: {} })
    expect(meter.tell(60 * slotMs).perSlot.every((claims) => claims === 0)).toBe(true)
    expect(meter.tell(500 * slotMs)).toMatchObject({ messages: 0, latencies: [] })
  })

  test('an answer without a status, or cut in the middle, is no claim and harms nothing', () => {
    const meter = openLiveMeter()
    for (const bytes of [Buffer.alloc(0), Buffer.from('\x1cA'), Buffer.from('\x1cANR\x1cFB')])
      meter.answered(0, 1, bytes)
    expect(meter.tell(0)).toMatchObject({ messages: 3, statuses: { R: 1 } })
  })
})

describe('times', () => {
  test('the time of a share is never too short, at most 6 % too long, and several processes sum', () => {
    const seconds = fc.double({ min: 0.0002, max: 60, noNaN: true })
    fc.assert(
      fc.property(fc.array(seconds, { minLength: 1 }), fc.array(seconds), fc.constantFrom(0.5, 0.99), (a, b, share) => {
        const packed = [a, b].map((each) => {
          const latencies = noLatencies()
          for (const one of each) addLatency(latencies, one)
          return packLatencies([latencies])
        })
        const sorted = [...a, ...b].sort((x, y) => x - y)
        const exact = sorted[Math.ceil(sorted.length * share) - 1]! * 1_000
        const told = withinMs(packed, share)!
        expect(told).toBeGreaterThanOrEqual(exact * 0.999_999)
        expect(told).toBeLessThanOrEqual(exact * 1.0601)
      }),
    )
  })

  test('of nothing is unknown', () => {
    expect(withinMs([], 0.5)).toBeNull()
  })
})

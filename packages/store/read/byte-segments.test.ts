import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Segment, segmentsOf } from './byte-segments.ts'

const outcomes = ['posted', 'updated', 'unchanged', 'duplicate', 'held', 'rejected', 'envelope', 'dismissed']

/** Records of a file, one after the other. */
const records = fc
  .array(fc.record({ length: fc.integer({ min: 1, max: 300 }), outcome: fc.constantFrom(...outcomes) }), {
    minLength: 1,
    maxLength: 200,
  })
  .map((parts) => {
    let byte = 0
    return parts.map(({ length, outcome }): Segment => ({ byteFrom: byte, byteTo: (byte += length), outcome }))
  })

const tiles = (segments: readonly Segment[], bytes: number) => {
  expect(segments[0]?.byteFrom).toBe(0)
  expect(segments.at(-1)?.byteTo).toBe(bytes)
  for (const [at, { byteFrom, byteTo }] of segments.entries()) {
    expect(byteTo).toBeGreaterThan(byteFrom)
    if (at > 0) expect(byteFrom).toBe(segments[at - 1]!.byteTo)
  }
}

describe('the stretches of a file', () => {
  test('cover it from its first byte to its last, without gaps, in at most so many pieces', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 80 }), (marks, buckets) => {
        const bytes = marks.at(-1)!.byteTo
        const segments = segmentsOf(marks, bytes, buckets)
        tiles(segments, bytes)
        expect(segments.length).toBeLessThanOrEqual(buckets)
      }),
    )
  })

  test('lose no rejected record, however small beside the file', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 80 }), (marks, buckets) => {
        const segments = segmentsOf(marks, marks.at(-1)!.byteTo, buckets)
        for (const { byteFrom, outcome } of marks.filter((mark) => mark.outcome === 'rejected')) {
          expect(segments.find((each) => each.byteFrom <= byteFrom && byteFrom < each.byteTo)?.outcome).toBe(outcome)
        }
      }),
    )
  })

  test('are the records themselves, equal neighbours joined, when these are few enough', () => {
    const marks = [
      { byteFrom: 0, byteTo: 10, outcome: 'envelope' },
      { byteFrom: 10, byteTo: 20, outcome: 'posted' },
      { byteFrom: 20, byteTo: 30, outcome: 'posted' },
      { byteFrom: 30, byteTo: 40, outcome: 'held' },
    ]
    expect(segmentsOf(marks, 40, 3)).toEqual([
      { byteFrom: 0, byteTo: 10, outcome: 'envelope' },
      { byteFrom: 10, byteTo: 30, outcome: 'posted' },
      { byteFrom: 30, byteTo: 40, outcome: 'held' },
    ])
  })

  test('between samples are like the sample before', () => {
    const marks = [
      { byteFrom: 0, byteTo: 1, outcome: 'posted' },
      { byteFrom: 50, byteTo: 51, outcome: 'duplicate' },
    ]
    expect(segmentsOf(marks, 100, 10)).toEqual([
      { byteFrom: 0, byteTo: 50, outcome: 'posted' },
      { byteFrom: 50, byteTo: 100, outcome: 'duplicate' },
    ])
  })
})

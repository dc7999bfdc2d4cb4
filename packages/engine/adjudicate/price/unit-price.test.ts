import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extendedCents } from './unit-price.ts'

test('a price is extended exactly, however large: as wide integers do it, rounded once', () => {
  const micro = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 9_000_000_000 }))
  const milli = fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 9_999_999_999 }))
  fc.assert(
    fc.property(micro, milli, fc.integer({ min: -1_000_000, max: 1_000_000 }), (unit, quantity, adjust) => {
      const wide = BigInt(unit) * BigInt(quantity) * BigInt(1_000_000 + adjust)
      expect(extendedCents(unit, quantity, adjust)).toBe(Number((wide + 5n * 10n ** 12n) / 10n ** 13n))
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  [21_500, 30_000, 0, 65],
  [10_000_000, 30_000, -170_000, 24_900],
  [1, 5_000_000, 0, 1],
  [1, 4_999_999, 0, 0],
])('%d micro-dollars × %d thousandths, changed by %d ppm, is %d cents', (unit, quantity, adjust, cents) => {
  expect(extendedCents(unit, quantity, adjust)).toBe(cents)
})

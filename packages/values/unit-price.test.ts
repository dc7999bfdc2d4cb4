import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIssue } from './issue.ts'
import { formatQuantity, parseQuantity, type QuantityMilli, quantityMilliOf, sumQuantities } from './quantity.ts'
import { extendedPrice, formatUnitPrice, parseUnitPrice, type UnitPriceMicro, unitPriceMicroOf } from './unit-price.ts'

const quantity = (count: number) => quantityMilliOf(count) as QuantityMilli
const price = (count: number) => unitPriceMicroOf(count) as UnitPriceMicro

const bigAbs = (value: bigint) => (value < 0n ? -value : value)

describe('quantities and unit prices', () => {
  test('a quantity has at most three decimals', () => {
    expect(parseQuantity('2.5')).toBe(2500)
    expect(parseQuantity('-30')).toBe(-30000)
    expect(parseQuantity('0.1255')).toMatchObject({ code: 'quantity-not-exact' })
    expect(parseQuantity('ten')).toMatchObject({ code: 'quantity-not-exact' })
    expect(quantityMilliOf(0.1)).toMatchObject({ code: 'quantity-not-exact' })
  })

  test('a unit price has at most six decimals', () => {
    expect(parseUnitPrice('0.01234')).toBe(12340)
    expect(parseUnitPrice('0.0000001')).toMatchObject({ code: 'unit-price-not-exact' })
    expect(unitPriceMicroOf(1.5)).toMatchObject({ code: 'unit-price-not-exact' })
  })

  test('what is written reads back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (count) => {
        expect(parseQuantity(formatQuantity(quantity(count)))).toBe(quantity(count))
        expect(parseUnitPrice(formatUnitPrice(price(count)))).toBe(price(count))
      }),
    )
  })

  test('quantities past the safe range do not add', () => {
    expect(sumQuantities([quantity(1500), quantity(500)])).toBe(2000)
    expect(isIssue(sumQuantities([quantity(Number.MAX_SAFE_INTEGER), quantity(1)]))).toBe(true)
  })

  test.each([
    // price micro, quantity milli, cents
    [125_000, 30_000, 375],
    [12_345, 1_000, 1],
    [5_000, 1_000, 1],
    [4_999, 1_000, 0],
    [-5_000, 1_000, -1],
    [15_000, 1_000, 2],
    [3_000_000_000_000, 10_000, 3_000_000_000],
  ])('%d micro-dollars a unit by %d thousandths come to %d cents', (micro, milli, cents) => {
    expect(extendedPrice(price(micro), quantity(milli))).toBe(cents)
  })

  test('the extended price is the nearest cent, halves away from zero, small or large', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: -100_000_000, max: 100_000_000 }), (micro, milli) => {
        const cents = extendedPrice(price(micro), quantity(milli))
        const nanoDollars = BigInt(micro) * BigInt(milli)
        const nearest = (bigAbs(nanoDollars) * 2n + 10_000_000n) / 20_000_000n
        if (nearest > BigInt(Number.MAX_SAFE_INTEGER)) expect(cents).toMatchObject({ code: 'money-not-exact' })
        else expect(BigInt(cents as number)).toBe(nanoDollars < 0n ? -nearest : nearest)
      }),
    )
  })

  test('a reversal is the exact negative of its claim', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 7), (micro, milli) => {
        const paid = extendedPrice(price(micro), quantity(milli)) as number
        expect(extendedPrice(price(micro), quantity(-milli))).toBe(paid === 0 ? 0 : -paid)
      }),
    )
  })
})

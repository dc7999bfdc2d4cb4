import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIssue } from './issue.ts'
import { addCents, type Cents, centsOf, formatCents, negateCents, parseCents, sumCents } from './money.ts'

const anyCents = fc.maxSafeInteger().map((count) => centsOf(count) as Cents)

describe('money', () => {
  test.each([
    ['12.34', 1234],
    ['-5', -500],
    ['+0.5', 50],
    ['0.05', 5],
    ['1.230', 123],
    ['007.10', 710],
    ['-0.00', 0],
  ])('reads %s as %d cents', (text, cents) => {
    expect(parseCents(text)).toBe(cents)
  })

  test.each(['', '1.235', '1,000.00', '$5', '1.', '.5', '1e3', ' 1', '--1', '90071992547409.92', 'NaN'])(
    'refuses %j without holding it',
    (text) => {
      const result = parseCents(text)
      expect(result).toMatchObject({ code: 'money-not-exact', where: {} })
    },
  )

  test('what is written reads back as the same amount', () => {
    fc.assert(fc.property(anyCents, (amount) => parseCents(formatCents(amount)) === amount))
  })

  test('a sum is exact or refused, as bigint arithmetic decides', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })), (counts) => {
        const exact = counts.reduce((total, count) => total + BigInt(count), 0n)
        const sum = sumCents(counts as Cents[])
        expect(isIssue(sum)).toBe(exact > BigInt(Number.MAX_SAFE_INTEGER))
        if (!isIssue(sum)) expect(BigInt(sum)).toBe(exact)
      }),
    )
  })

  test('a reversal and its claim add up to nothing', () => {
    fc.assert(fc.property(anyCents, (amount) => Object.is(addCents(amount, negateCents(amount)), 0)))
  })

  test('adding past the safe range is a fault, never a rounded amount', () => {
    expect(() => addCents(Number.MAX_SAFE_INTEGER as Cents, 1 as Cents)).toThrow()
  })

  test('a fraction of a cent is no amount', () => {
    expect(isIssue(centsOf(0.5))).toBe(true)
    expect(isIssue(centsOf(2 ** 53))).toBe(true)
    expect(Object.is(centsOf(-0), 0)).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { npiCheckDigit, parseNpi } from './npi.ts'

const nineDigits = fc
  .tuple(fc.constantFrom('1', '2'), fc.stringMatching(/^\d{8}$/))
  .map(([first, rest]) => first + rest)

describe('NPI', () => {
  test('the example of the standard, 1234567893, is right', () => {
    expect(parseNpi('1234567893')).toBe('1234567893')
  })

  test('one check digit is right and the other nine are wrong', () => {
    fc.assert(
      fc.property(nineDigits, (digits) => {
        const right = [...'0123456789'].filter((check) => parseNpi(digits + check) === digits + check)
        expect(right).toEqual([npiCheckDigit(digits)])
      }),
    )
  })

  test('any single digit typed wrong is found', () => {
    fc.assert(
      fc.property(nineDigits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
        const npi = digits + npiCheckDigit(digits)
        const wrong = npi.slice(0, at) + ((Number(npi[at]) + shift) % 10) + npi.slice(at + 1)
        expect(parseNpi(wrong)).toMatchObject({ code: 'npi-wrong' })
      }),
    )
  })

  test.each(['', '123456789', '12345678930', '3234567893', '1234-56789', '１２３４５６７８９３'])(
    '%j is not an NPI',
    (text) => {
      expect(parseNpi(text)).toMatchObject({ code: 'npi-wrong' })
    },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIssue } from './issue.ts'
import { formatNdc, type Ndc11, ndcFromTenDigits, parseNdc } from './ndc.ts'

const tenDigitForms = ['4-4-2', '5-3-2', '5-4-1'] as const
const anyForm = fc.constantFrom(...tenDigitForms)

describe('NDC', () => {
  test.each([
    ['00093721201', '00093721201'],
    ['00093-7212-01', '00093721201'],
    ['0093-7212-01', '00093721201'],
    ['71015-523-09', '71015052309'],
    ['71015-5230-9', '71015523009'],
  ])('%s is %s', (text, ndc) => {
    expect(parseNdc(text)).toBe(ndc)
  })

  test('ten bare digits are ambiguous until their form is told', () => {
    expect(parseNdc('0093721201')).toMatchObject({ code: 'ndc-ambiguous' })
    expect(ndcFromTenDigits('0093721201', '4-4-2')).toBe('00093721201')
    expect(ndcFromTenDigits('0093721201', '5-3-2')).toBe('00937021201')
    expect(ndcFromTenDigits('0093721201', '5-4-1')).toBe('00937212001')
  })

  test.each(['', '123', '009372120', '000937212011', '093-7212-01', '00093-7212-1x', '0093--7212-01', '1234-123-1'])(
    '%j is no NDC',
    (text) => {
      expect(parseNdc(text)).toMatchObject({ code: 'ndc-wrong' })
      expect(isIssue(ndcFromTenDigits(text, '5-4-1'))).toBe(true)
    },
  )

  test('ten digits, their hyphenated form and the eleven digits all name the same drug', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), anyForm, (digits, form) => {
        const ndc = ndcFromTenDigits(digits, form) as Ndc11
        const hyphenated = formatNdc(ndc, form) as string
        expect(hyphenated.replaceAll('-', '')).toBe(digits)
        expect(parseNdc(hyphenated)).toBe(ndc)
      }),
    )
  })

  test('a code that needs all eleven digits has no ten-digit form', () => {
    for (const form of tenDigitForms) {
      expect(formatNdc('12345678911' as Ndc11, form)).toMatchObject({ code: 'ndc-wrong' })
    }
    expect(formatNdc('12345678911' as Ndc11, '5-4-2')).toBe('12345-6789-11')
  })
})

import { expect, test } from 'vitest'
import { errorsOf, milliOf, termsOf, unitsText, type WrittenTerms } from './terms.ts'

const written: WrittenTerms = {
  drug: ' generic:ADALPEN ',
  effectiveOn: '2026-01-15',
  expiresOn: '2027-01-14',
  pharmacyNpi: '',
  prescriberNpi: '',
  lifts: ['formulary'],
  quantityPerDayMilli: '0.5',
  fillsAllowed: '3',
  quantityAllowedMilli: '',
}

test('quantities are written in units and sent in thousandths', () => {
  for (const [milli, text] of [
    [2500, '2.5'],
    [30_000, '30'],
    [1, '0.001'],
    [null, ''],
  ] as const) {
    expect([unitsText(milli), milliOf(text)]).toEqual([text, milli])
  }
  for (const text of ['-1', '1.2345', 'ten', '1,000']) expect(milliOf(text)).toBeUndefined()
})

test('what is left empty is no limit', () => {
  expect(errorsOf(written)).toEqual({})
  expect(termsOf(written)).toEqual({
    drug: 'generic:ADALPEN',
    effectiveOn: '2026-01-15',
    expiresOn: '2027-01-14',
    pharmacyNpi: null,
    prescriberNpi: null,
    lifts: ['formulary'],
    quantityPerDayMilli: 500,
    fillsAllowed: 3,
    quantityAllowedMilli: null,
  })
})

test('everything wrong is told at once, beside its field', () => {
  const wrong = {
    ...written,
    drug: '',
    expiresOn: '2025-01-01',
    pharmacyNpi: '12',
    fillsAllowed: 'x',
    quantityPerDayMilli: '0',
  }
  expect(Object.keys(errorsOf(wrong)).sort()).toEqual([
    'drug',
    'expiresOn',
    'fillsAllowed',
    'pharmacyNpi',
    'quantityPerDayMilli',
  ])
})

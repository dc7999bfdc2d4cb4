import { expect, test } from 'vitest'
import type { LensField } from '../../client/index.ts'
import { segmentsOf } from './segments.ts'

const field = (name: string, byteFrom: number | null, byteTo: number | null, text = ''): LensField => ({
  name,
  type: 'text',
  describes: '',
  text,
  byteFrom,
  byteTo,
  value: null,
})

const cut = (...request: Parameters<typeof segmentsOf>) =>
  segmentsOf(...request).map(({ text, field: of }) => [of?.name ?? '', text])

test('a fixed-width record is cut at its fields, and what lies between them is kept', () => {
  const raw = { text: 'DTA100101 x', byteFrom: 322 }
  expect(cut(raw, [field('auth_no', 324, 329, 'A1001'), field('version_no', 329, 331, '01')])).toEqual([
    ['', 'DT'],
    ['auth_no', 'A1001'],
    ['version_no', '01'],
    ['', ' x'],
  ])
})

test('characters of several bytes do not shift the fields behind them', () => {
  const raw = { text: 'Zoë,Ångström,12', byteFrom: 100 }
  expect(
    cut(raw, [field('first', 100, 104, 'Zoë'), field('last', 105, 115, 'Ångström'), field('n', 116, 118, '12')]),
  ).toEqual([
    ['first', 'Zoë'],
    ['', ','],
    ['last', 'Ångström'],
    ['', ','],
    ['n', '12'],
  ])
})

test('in a one-byte charset the same text is as long as its bytes', () => {
  const raw = { text: 'Zoë,12', byteFrom: 0 }
  expect(cut(raw, [field('first', 0, 3, 'Zoë'), field('n', 4, 6, '12')])).toEqual([
    ['first', 'Zoë'],
    ['', ','],
    ['n', '12'],
  ])
})

test('fields the record is too short for are not drawn, and no text is lost', () => {
  const raw = { text: 'DTA1', byteFrom: 0 }
  expect(cut(raw, [field('auth_no', 2, 16), field('deductible', null, null), field('late', 20, 25)])).toEqual([
    ['', 'DT'],
    ['auth_no', 'A1'],
  ])
})

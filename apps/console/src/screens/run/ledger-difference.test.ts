import { expect, test } from 'vitest'
import { differenceOf } from './ledger-difference.ts'

const row = { unit: 'cents:plan-paid', posted: 900, updated: 0, unchanged: 0, duplicate: 50, held: 0, rejected: 50 }

test('a line that balances is off by nothing', () => {
  expect(differenceOf({ ...row, in: 1_000, envelope: 0, balances: true })).toBe(0)
})

test('a line tells how much came in that no outcome explains, the envelope counted', () => {
  expect(differenceOf({ ...row, in: 2_250, envelope: 0, balances: false })).toBe(1_250)
  expect(differenceOf({ ...row, in: 1_000, envelope: 7, balances: false })).toBe(-7)
})

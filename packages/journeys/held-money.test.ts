import type { ControlResult, MapReport, StageReport } from '@mortar/mapping/reports'
import { issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import { expect, test } from 'vitest'
import { heldMoney } from './held-money.ts'

const paid = {
  name: 'plan-paid',
  source: { total: 71_660, accepted: 70_000, rejected: 1_660, duplicate: 0, unread: 0 },
  mapped: { accepted: 70_000, rejected: 1_660, duplicate: 0 },
}
const count: ControlResult = { name: 'detail-count', expected: 4, actual: 3, ok: false }

const moneyOf = (code: IssueCode, control: Partial<ControlResult> = {}, money = [paid]) => {
  const differs: ControlResult = { name: 'plan-paid', expected: 61_660, actual: 71_660, ok: false, ...control }
  const staged = { controls: [count, differs] } as unknown as StageReport
  return heldMoney(issue(code), { staged, mapped: { money } as unknown as MapReport })
}

test('a file held for rejected records is about their money, not that of the whole file', () => {
  expect(moneyOf('error-rate-exceeded')).toBe(1_660)
})

test('a total that differs is about the difference, a total that cannot be read about all', () => {
  expect(moneyOf('control-differs')).toBe(10_000)
  expect(moneyOf('control-differs', { expected: 71_660, ok: true })).toBe(0)
  expect(moneyOf('control-differs', { expected: null })).toBe(71_660)
})

test('a reason that is about the file as a whole is about all of its money; without money it is about none', () => {
  expect(moneyOf('sequence-repeated')).toBe(71_660)
  expect(moneyOf('control-differs', {}, [])).toBe(0)
})

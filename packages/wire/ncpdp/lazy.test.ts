import { describe, expect, test } from 'vitest'
import { fieldValue, headerValue, openRequest } from './lazy.ts'
import { isGroup } from './plan.ts'
import { readRequest } from './read.ts'
import { pair, pairs } from './testing.ts'
import { versions } from './version.ts'

const { requestPlan } = versions[0]

describe('single fields of a request are what reading all of it gives', () => {
  test.each(pairs)('$name', ({ request }) => {
    const lazy = openRequest(request)!
    const read = readRequest(request)
    for (const { name } of requestPlan.header) {
      expect(headerValue(lazy, name as 'bin')).toEqual(read.header[name as 'bin'])
    }
    const [transaction = read] = read.transactions
    for (const { name: segment, items, level } of requestPlan.segments) {
      const owner = (level === 'transmission' ? read : transaction) as unknown as Record<
        string,
        Record<string, unknown>
      >
      for (const { name: field } of items.filter((item) => !isGroup(item))) {
        const wanted = { segment: segment as 'claim', field: field as 'prescriptionNumber' }
        expect(fieldValue(lazy, wanted)).toEqual(owner[segment]?.[field])
      }
    }
  })
})

test('each claim of several is asked for by its number', () => {
  const text = Buffer.from(pair('01-b1-paid').request).toString('latin1')
  const second = text.slice(text.indexOf('\x1d')).replace('D21000001', 'D21000002')
  const lazy = openRequest(Buffer.from(text + second, 'latin1'))!
  const wanted = { segment: 'claim', field: 'prescriptionNumber' } as const
  expect(fieldValue(lazy, wanted)).toBe('1000001')
  expect(fieldValue(lazy, { ...wanted, transaction: 1 })).toBe('1000002')
  expect(fieldValue(lazy, { ...wanted, transaction: 2 })).toBeUndefined()
  expect(fieldValue(lazy, { segment: 'pricing', field: 'grossAmountDueCents', transaction: 1 })).toBe(6619)
})

test('a message that is none of ours is not opened', () => {
  for (const text of ['', 'D0', '990011D0B1', '99001151B1'.padEnd(56), '990011D0B1'.padEnd(57)]) {
    expect(openRequest(Buffer.from(`${text}\x1e\x1cAM04`))).toBeUndefined()
  }
})

import type { Cents } from '@mortar/values/money'
import { expect, test } from 'vitest'
import { formIssues } from '../../flat/check-form.ts'
import type { SourceRecord } from '../../source-record.ts'
import { valuesOf } from '../fixed-records.ts'
import { sample } from '../testing.ts'
import { type AccumulatorDetail, accumulatorReader, detailOf, writeAccumulators } from './accumulator.ts'
import { accumulatorForm, layoutIssues } from './layout.ts'

const file = sample('accumulator/sample_1700.txt')

const readAll = (bytes: Uint8Array): SourceRecord[] => {
  const reader = accumulatorReader()
  return [...reader.push(bytes), ...reader.end()]
}

const details = (records: readonly SourceRecord[]) =>
  records.filter(({ record }) => record === 'detail').map((record) => detailOf(record))

test('the layout tiles its 1,700 bytes', () => {
  expect(layoutIssues).toEqual([])
  expect(formIssues(accumulatorForm())).toEqual([])
  for (const { record, fields } of accumulatorForm().layout.records) {
    const last = fields.at(-1)!
    expect(`${record} ${last.start + last.length! - 1}`).toBe(`${record} 1700`)
  }
})

test('the sample has four details: what was applied, and its reversal with the sign turned', () => {
  const read = details(readAll(file))
  expect(read.flatMap(({ issues }) => issues)).toEqual([])
  const first = read.map(({ detail }) => detail.accumulators[0]?.appliedCents)
  expect(first[0]).toBe(30_000)
  expect(first[2]).toBe(-30_000)
  expect(read[0]?.detail.accumulators).toMatchObject([
    { qualifier: '04', network: '1', periodCents: null, remainingCents: null },
    { qualifier: '05', network: '1' },
  ])
  expect(read[2]?.detail.values).toMatchObject({ accumulator_action_code: '11', service_on: '2026-01-15' })
})

test('the sample is written again byte for byte', () => {
  const records = readAll(file)
  const header = valuesOf(accumulatorForm(), records[0]!).values
  const message = valuesOf(accumulatorForm(), records.at(-1)!).values.message as string | null
  const written = writeAccumulators({
    header,
    details: details(records).map(({ detail }) => detail),
    ...(message === null ? {} : { message }),
  })
  expect(written).toEqual(Buffer.from(file))
})

test('all twelve accumulators, and amounts below zero, come back', () => {
  const lines = Array.from({ length: 12 }, (_, at) => ({
    qualifier: '04',
    network: '3',
    appliedCents: (at * 100 - 500) as Cents,
    periodCents: at as Cents,
    remainingCents: null,
  }))
  const detail: AccumulatorDetail = {
    values: { cardholder_id: 'X1', patient_pay_cents: -125, days_supply: '030' },
    accumulators: lines,
  }
  const bytes = writeAccumulators({ header: { batch_number: '0000007' }, details: [detail] }) as Uint8Array
  expect(bytes).toHaveLength(3 * 1702)
  const [read] = details(readAll(bytes))
  expect(read?.issues).toEqual([])
  expect(read?.detail.accumulators).toEqual(lines)
  expect(read?.detail.values).toMatchObject({ cardholder_id: 'X1', patient_pay_cents: -125, copay_cents: null })
  const tooMany = { values: {}, accumulators: [...lines, lines[0]!] }
  expect(writeAccumulators({ header: {}, details: [tooMany] })).toMatchObject([{ code: 'ncpdp-count-too-high' }])
  const tooWide = { values: { cardholder_id: 'X'.repeat(21) }, accumulators: [] }
  expect(writeAccumulators({ header: {}, details: [tooWide] })).toMatchObject([{ code: 'value-too-wide' }])
})

test('a count that lies, an amount without a right sign and a wrong date are told by field', () => {
  const text = Buffer.from(file).toString('latin1')
  const at = text.indexOf('DTDQ') - 200
  const set = (all: string, start: number, value: string) =>
    all.slice(0, at + start - 1) + value + all.slice(at + start - 1 + value.length)
  const changed = [
    [966, '03'],
    [1003, 'X'],
    [316, '20261301'],
  ].reduce((all, [start, value]) => set(all, start as number, value as string), text)
  const [read] = details(readAll(Buffer.from(changed, 'latin1')))
  expect(read?.issues.map(({ code, where }) => `${code} ${where.field}`).sort()).toEqual([
    'date-not-real service_on',
    'ncpdp-count-differs accumulator_balance_count',
    'number-wrong accumulator_1_applied_sign',
  ])
})

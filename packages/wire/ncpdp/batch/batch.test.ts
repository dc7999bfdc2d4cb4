import type { PlainDate } from '@mortar/values/dates'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceRecord } from '../../source-record.ts'
import { readRequest, readResponse } from '../read.ts'
import { sample } from '../testing.ts'
import { type BatchHeader, batchHeaderOf, batchMessageOf } from './batch.ts'
import { batchReader } from './read.ts'
import { batchWriter } from './write.ts'

const readAll = (bytes: Uint8Array, cuts: readonly number[] = []) => {
  const reader = batchReader()
  const records: SourceRecord[] = []
  let at = 0
  for (const cut of [...cuts, bytes.length]) {
    records.push(...reader.push(bytes.subarray(at, at + cut)))
    at += cut
  }
  records.push(...reader.end())
  return { records, issues: reader.fileIssues().map(({ code }) => code) }
}

const files = [
  ['batch/batch12-request.bat', readRequest],
  ['batch/batch12-response.bat', readResponse],
] as const

const rewritten = (records: readonly SourceRecord[], lineEnd: 'crlf' | 'none') => {
  const header = batchHeaderOf(records[0]!.fields) as BatchHeader
  const writer = batchWriter(header, lineEnd)
  const details = records.filter(({ record }) => record === 'detail')
  const written = [
    writer.begin(),
    ...details.map(({ fields }) => writer.add(fields[0]!, batchMessageOf(fields))),
    writer.end(records.at(-1)!.fields[2]!.trimEnd()),
  ]
  return Buffer.concat(written as Uint8Array[])
}

describe.each(files)('%s', (path, read) => {
  const bytes = sample(path)

  test('has three transmissions that can be read', () => {
    const { records, issues } = readAll(bytes)
    expect(issues).toEqual([])
    expect(records.map(({ record }) => record)).toEqual(['header', 'detail', 'detail', 'detail', 'trailer'])
    for (const { fields } of records.slice(1, -1)) {
      const message = read(batchMessageOf(fields))
      expect(message.issues).toEqual([])
      expect(message.transactions).toHaveLength(1)
    }
  })

  test('is written again byte for byte, and without line ends is read the same', () => {
    const { records } = readAll(bytes)
    expect(rewritten(records, 'crlf')).toEqual(Buffer.from(bytes))
    const bare = readAll(rewritten(records, 'none'))
    expect(bare.issues).toEqual([])
    expect(bare.records.map(({ fields }) => fields)).toEqual(records.map(({ fields }) => fields))
  })
})

const whole = Buffer.from(sample('batch/batch12-request.bat'))
const text = whole.toString('latin1')
const spoil = (change: (text: string) => string) => readAll(Buffer.from(change(text), 'latin1'))

describe('a batch that is wrong', () => {
  test.each([
    ['without trailer', (all: string) => all.slice(0, all.lastIndexOf('\x02')), ['trailer-missing']],
    [
      'without header',
      (all: string) => all.slice(all.indexOf('\x02', 1)),
      Array(4).fill('record-before-header').concat('header-missing', 'ncpdp-batch-count'),
    ],
    [
      'with another count',
      (all: string) => all.replace('990000001000000000', '990000001000000001'),
      ['ncpdp-batch-count'],
    ],
    ['with another number', (all: string) => all.replace('\x02990000001', '\x02990000002'), ['ncpdp-batch-number']],
    [
      'with a second header',
      (all: string) => all.slice(0, all.indexOf('\x02', 1)) + all,
      ['header-repeated', 'ncpdp-batch-count'],
    ],
    [
      'that goes on',
      (all: string) => all + all.slice(all.lastIndexOf('\x02')),
      ['trailer-repeated', 'ncpdp-batch-count'],
    ],
    ['with nothing in it', () => '', ['header-missing', 'trailer-missing']],
  ])('%s', (_, change, codes) => {
    expect(spoil(change).issues).toEqual(codes)
  })

  test.each([
    ['noise between records', (all: string) => all.replace('\x03\r\n\x02', '\x03\r\nnoise\x02'), 'ncpdp-noise'],
    ['a record of another type', (all: string) => all.replace('\x02G1', '\x02G2'), 'record-type-unknown'],
    [
      'a header too short',
      (all: string) => all.replace('   12DEMOPBM', '12DEMOPBM').replace('DEMOPBM      ', 'DEMOPBM'),
      'row-short',
    ],
    ['a trailer too long', (all: string) => all.replace(/ \x03\r\n$/, '  \x03\r\n'), 'row-long'],
    ['another version', (all: string) => all.replace('T12DEMOPBM', 'T11DEMOPBM'), 'ncpdp-version-unknown'],
    ['an end in the middle of a record', (all: string) => all.slice(0, -30), 'ncpdp-truncated'],
  ])('%s is told with its bytes', (_, change, code) => {
    const told = spoil(change).records.flatMap(({ issues }) => issues)
    expect(told).toMatchObject([{ code, where: { byteFrom: expect.any(Number) } }])
  })

  test('a record without end does not fill the memory, and the next one is read', () => {
    const { records } = spoil((all) => `\x02G1${'A'.repeat(200_000)}\x03${all}`)
    expect(records[0]).toMatchObject({ kind: 'reject', issues: [{ code: 'record-too-long' }] })
    expect(records.filter(({ record }) => record === 'trailer')).toHaveLength(1)
  })
})

describe('however a batch is cut', () => {
  test('its records are the same', () => {
    const expected = readAll(whole)
    fc.assert(
      fc.property(fc.array(fc.nat(300)), (cuts) => {
        expect(readAll(whole, cuts)).toEqual(expected)
      }),
    )
  })

  test('the pieces of any bytes tile them, and are the same cut or whole', () => {
    const piece = fc.oneof(
      fc.constantFrom('\x02', '\x03', '\r', '\n', '\x0299', '\x0200', '\x02G10000000001', 'A', ' '),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(fc.nat(20)), (pieces, cuts) => {
        const bytes = Buffer.from(pieces.join(''), 'latin1')
        const all = readAll(bytes)
        let at = 0
        for (const { byteFrom, byteTo } of all.records) {
          expect(byteFrom).toBe(at)
          expect(byteTo).toBeGreaterThan(at)
          at = byteTo
        }
        expect(at).toBe(bytes.length)
        expect(readAll(bytes, cuts)).toEqual(all)
      }),
    )
  })
})

test('what does not fit a batch is not written', () => {
  const header: BatchHeader = {
    transmissionType: 'R',
    senderId: 'X'.repeat(25),
    batchNumber: '0000001',
    createdOn: '2026-01-16' as PlainDate,
    createdTime: '0130',
    fileType: 'T',
    receiverId: 'DEMO\n',
  }
  const writer = batchWriter(header)
  expect(writer.begin()).toMatchObject([{ code: 'value-too-wide' }, { code: 'control-character' }])
  expect(writer.add('12345678901', Buffer.from('A\x02'))).toMatchObject([
    { code: 'value-too-wide' },
    { code: 'ncpdp-frame-broken' },
  ])
  expect(batchHeaderOf(['X', '', '12', '20261340', '', 'Q'])).toHaveLength(4)
})

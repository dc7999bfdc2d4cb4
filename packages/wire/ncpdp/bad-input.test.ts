import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRequest } from './read.ts'
import { formRejects } from './rejects.ts'
import { pair } from './testing.ts'

const separators: Readonly<Record<string, string>> = { FS: '\x1c', GS: '\x1d', RS: '\x1e' }

const bytesOf = (text: string): string =>
  text
    .replace(/<(FS|GS|RS)>/g, (_, name: string) => separators[name]!)
    .replace(/<([0-9A-F]{2})>/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const withBlanks = (text: string): string => text.replace(/\.{2,}/g, (dots) => ' '.repeat(dots.length))

const cases = readFileSync(join(import.meta.dirname, 'bad-input.cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [what = '', from = '', to = '', issues = '', headerStatus = '', rejects = ''] = line
      .split('|')
      .map((cell) => cell.trim())
    return { what, from, to, issues, headerStatus, rejects }
  })

const good = Buffer.from(pair('01-b1-paid').request).toString('latin1')

describe('a request that is wrong is answered with the reject its fault asks for', () => {
  test.each(cases)('$what', ({ from, to, issues, headerStatus, rejects }) => {
    const part = withBlanks(bytesOf(from))
    expect(good).toContain(part)
    const bytes = Buffer.from(good.replace(part, withBlanks(bytesOf(to))), 'latin1')
    const read = readRequest(bytes)
    const found = [...read.issues, ...read.transactions.flatMap((transaction) => transaction.issues)]
    const told = found.map(({ code, where }) => [code, where.record, where.field].filter(Boolean).join(' '))
    expect(told.sort()).toEqual(
      issues
        .split(', ')
        .filter((each) => each !== '')
        .sort(),
    )
    for (const { where } of found) {
      expect(where.byteFrom).toBeGreaterThanOrEqual(0)
      expect(where.byteTo).toBeLessThanOrEqual(bytes.length)
    }
    const answer = formRejects(read)
    expect(answer.headerStatus).toBe(headerStatus)
    expect(new Set(answer.transactions.flat())).toEqual(new Set(rejects.split(' ').filter((each) => each !== '')))
  })
})

test('nothing, and four kilobytes of noise, are a message with a short header', () => {
  const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 193 + (at >> 3) * 71) % 256))
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(4096), noise, Buffer.from('GET / HTTP/1.1\r\n\r\n')]) {
    const read = readRequest(bytes)
    expect(read.transactions).toEqual([])
    expect(formRejects(read)).toMatchObject({ headerStatus: 'R' })
    expect(formRejects(read).transactions[0]).toContain('R8')
  }
})

test('a transmission over the limit is not read', () => {
  const read = readRequest(Buffer.concat([Buffer.from(good, 'latin1'), Buffer.alloc(70_000, 'A')]))
  expect(read.issues).toMatchObject([{ code: 'ncpdp-message-too-long' }])
  expect(formRejects(read)).toEqual({ headerStatus: 'R', transactions: [['R8']] })
})

test('each of several claims has its own rejects, and those of the transmission too', () => {
  const claim = good.slice(good.indexOf('\x1d'))
  const text =
    good.replace('RXDEMO    1', 'RXDEMO    3') + claim.replace('D530', 'D5X') + claim.replace('D9557{', 'D9557')
  const read = readRequest(Buffer.from(text.replace('C2DEMO00000001', 'C2'), 'latin1'))
  expect(read.transactions).toHaveLength(3)
  expect(formRejects(read)).toEqual({ headerStatus: 'A', transactions: [['07'], ['07', '19'], ['07']] })
})

test('of two compounds in one transmission none is taken', () => {
  const compound = Buffer.from(pair('08-b1-compound').request).toString('latin1')
  const text = compound.replace('RXDEMO    1', 'RXDEMO    2') + compound.slice(compound.indexOf('\x1d'))
  expect(formRejects(readRequest(Buffer.from(text, 'latin1')))).toEqual({
    headerStatus: 'A',
    transactions: [['1W'], ['1W']],
  })
})

test('no more than five rejects, and forty issues, come of one message', () => {
  const text = good.replace('<FS>U71', '') + '\x1cD1'.repeat(5000)
  const read = readRequest(Buffer.from(text, 'latin1'))
  expect(read.transactions[0]!.issues.length).toBeLessThanOrEqual(40)
  expect(formRejects(read).transactions[0]!.length).toBeLessThanOrEqual(5)
})

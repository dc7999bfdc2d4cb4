import { parseFieldType } from '@mortar/wire/flat/field-type'
import { typedValue } from '@mortar/wire/flat/fields'
import type { LayoutField } from '@mortar/wire/flat/layout'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsValue } from './context.ts'
import { type Database, type Lane, openDatabase, rowsOf } from './database.ts'
import { sourceColumns } from './source-columns.ts'
import { quoteText } from './sql-text.ts'

let database: Database
let lane: Lane
beforeAll(async () => {
  database = await openDatabase(200)
  lane = await database.openLane()
})
afterAll(() => database.close())

const types = [
  'digits',
  'int',
  'cents',
  'cents:overpunch',
  'cents:point',
  'decimal:3',
  'decimal:0:point',
  'decimal:3:overpunch',
  'date:CCYYMMDD',
  'date:MMDDYYYY',
  'date:YYMMDD',
  'date:YYYY-MM-DD',
  'date:MM/DD/YYYY',
  'enum:P|X|A',
]

const columnOf = (type: string) => {
  const field: LayoutField = {
    field: 'f',
    start: 1,
    type: parseFieldType(type)!,
    required: false,
    specRef: '',
    note: '',
    line: 1,
  }
  const [column] = sourceColumns({ format: 'delimited' } as never, [field])
  return column!
}

/** What SQL makes of texts: a value, null for a blank, 'unreadable'. */
const readAll = async (type: string, texts: readonly string[]) => {
  const column = columnOf(type)
  const rows = texts.map((text, at) => `(${at}, ${quoteText(text)})`).join(', ')
  const sql = `select ${column.read('t')} as value, ${column.isBlank('t')} as blank from (values ${rows}) as v(n, t) order by n`
  const read = await rowsOf(lane.connection, sql)
  return read.map(({ value, blank }) => (value === null && !blank ? 'unreadable' : jsValue(value, column.duckdbType)))
}

// Up to 15 digits: where SQL and wire count differently, a layout has no business.
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 12 })
const likely = fc.oneof(
  digits,
  fc
    .tuple(
      fc.constantFrom('', '-', '+'),
      digits,
      fc.constantFrom('', '.'),
      fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 3 }),
      fc.constantFrom('', '-', '+'),
    )
    .map((parts) => parts.join('')),
  fc.tuple(digits, fc.constantFrom(...'{}ABCDEFGHIJKLMNOPQRSZa0')).map((parts) => parts.join('')),
  fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).chain((date) => {
    const [year, month, day] = date.toISOString().slice(0, 10).split('-')
    return fc.constantFrom(
      `${year}${month}${day}`,
      `${month}${day}${year}`,
      `${year!.slice(2)}${month}${day}`,
      `${year}-${month}-${day}`,
      `${month}/${day}/${year}`,
    )
  }),
  fc.constantFrom(
    '00000000',
    '0000-00-00',
    '00/00/0000',
    '20260230',
    '20261301',
    '02302026',
    '260230',
    '',
    'P',
    'X',
    'p',
    '1e5',
    '1_000',
    '0x1F',
    '١٢',
    '.',
    '.0',
    '-',
    '+',
    '1.2.3',
    '12 3',
  ),
  fc.string({ unit: fc.constantFrom(...'0123456789.-+/{}AJPX eE_x'), maxLength: 10 }).map((text) => text.trim()),
)

describe.each(types)('%s', (type) => {
  it('is read by SQL as wire reads it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(likely, { minLength: 1, maxLength: 200 }), async (texts) => {
        const wanted = texts.map((text) => {
          const value = typedValue(parseFieldType(type)!, text)
          return typeof value === 'object' && value !== null ? 'unreadable' : value
        })
        const read = await readAll(type, texts)
        const differing = texts
          .map((text, at) => ({ text, sql: read[at], wire: wanted[at] }))
          .filter(({ sql, wire }) => sql !== wire)
        expect(differing).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

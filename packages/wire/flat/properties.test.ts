import { dateOfDayNumber, type PlainDate } from '@mortar/values/dates'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceRecord } from '../source-record.ts'
import { textOf, windowOf } from './charset.ts'
import { formIssues, layoutShapeOf } from './check-form.ts'
import { fieldSpans, type TypedValue, typedValue } from './fields.ts'
import type { Charset, FlatForm, RecordTypeRule } from './form.ts'
import { type LayoutField, type LayoutRow, readLayout } from './layout.ts'
import { flatReader } from './read.ts'
import { flatWriter, formatValue } from './write.ts'

/** A form, and rows of values that its layout can hold. */
interface Sample {
  readonly form: FlatForm
  readonly rows: readonly { readonly record: string; readonly values: readonly TypedValue[] }[]
}

const characters: Record<Charset, fc.Arbitrary<string>> = {
  ascii: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  'latin-1': fc
    .oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x80, max: 0xff }))
    .map((code) => String.fromCharCode(code)),
  cp037: fc
    .oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0xa0, max: 0xff }))
    .map((code) => String.fromCharCode(code)),
  'utf-8': fc.oneof(
    fc.constantFrom('é', 'ß', '中', '🙂', '\ud7ff', '\ufffd'),
    fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  ),
}

const separators = [',', '|', '\t', ';', '"', '\r', '\n', '\r\n', 'x"', ' ']

const typeNames = [
  'text',
  'digits',
  'int',
  'cents',
  'cents:overpunch',
  'cents:point',
  'decimal:3',
  'decimal:1:overpunch',
  'decimal:2:point',
  'date:CCYYMMDD',
  'date:MMDDYYYY',
  'date:YYMMDD',
  'date:YYYY-MM-DD',
  'date:MM/DD/YYYY',
  'enum:P|XX',
  'filler',
] // prettier-ignore

const value = (form: FlatForm, { type, length = 20 }: LayoutField): fc.Arbitrary<TypedValue> => {
  const mayBeText = form.format === 'delimited' && form.quote !== null ? [fc.constantFrom(...separators)] : []
  switch (type.kind) {
    case 'filler':
      return fc.constant(null)
    case 'text': {
      const character = fc.oneof(characters[form.charset], ...mayBeText)
      return fc
        .string({ unit: character, maxLength: length })
        .map((text) => text.slice(0, length).toWellFormed().replace(/ +$/, '') || null)
    }
    case 'digits':
      return fc.stringMatching(new RegExp(`^\\d{${length}}$`))
    case 'enum':
      return fc.constantFrom(...type.values, null)
    case 'date':
      return fc.integer({ min: -300, max: 30_000 }).map((days) => dateOfDayNumber(days) as PlainDate)
    default:
      return fc.integer({ min: -(10 ** Math.min(length - 3, 14)) + 1, max: 10 ** Math.min(length - 3, 14) - 1 })
  }
}

const anyForm: fc.Arbitrary<FlatForm> = fc
  .record({
    isFixed: fc.boolean(),
    charset: fc.constantFrom<Charset>('ascii', 'utf-8', 'latin-1', 'cp037'),
    lineEnding: fc.constantFrom('lf', 'crlf', 'any', 'none'),
    delimiter: fc.constantFrom(',', '|', '\t', '\x1f', '~', '§'),
    quote: fc.constantFrom('"', "'", '«', null),
    headerRow: fc.boolean(),
    typeKind: fc.constantFrom('only', 'position', 'prefix', 'column'),
    typeAt: fc.integer({ min: 1, max: 3 }),
    records: fc.array(
      fc.array(fc.tuple(fc.constantFrom(...typeNames), fc.integer({ min: 10, max: 14 })), {
        minLength: 1,
        maxLength: 6,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    hasOneLength: fc.boolean(),
    roles: fc.boolean(),
  })
  .map(({ isFixed, charset, records, hasOneLength, ...chosen }) => {
    const names = ['HD', 'DTL', 'TR'].slice(0, chosen.typeKind === 'only' ? 1 : records.length)
    const recordType = typeRule(isFixed, chosen, names)
    const narrow = charset === 'ascii'
    const lineEnding = chosen.lineEnding as 'lf'
    const shared = { charset, recordType, roles: chosen.roles ? { header: names[0]!, trailer: names.at(-1)! } : {} }
    const open: FlatForm = isFixed
      ? { format: 'fixed_width', lineEnding, ...shared, layout: { records: [] } }
      : {
          format: 'delimited',
          lineEnding: (chosen.lineEnding === 'none' ? 'any' : lineEnding) as 'lf',
          delimiter: narrow && chosen.delimiter === '§' ? ',' : chosen.delimiter,
          quote: narrow && chosen.quote === '«' ? '"' : chosen.quote,
          headerRow: chosen.headerRow,
          ...shared,
          layout: { records: [] },
        }
    const { layout, issues } = readLayout(layoutRows(open, names, records), layoutShapeOf(open))
    expect(issues).toEqual([])
    const ends = layout.records.flatMap(({ fields }) => fields.map(({ start, length = 0 }) => start + length - 1))
    const needsLength = isFixed && (hasOneLength || chosen.lineEnding === 'none')
    const form: FlatForm = { ...open, layout, ...(needsLength ? { recordLength: Math.max(...ends) + 2 } : {}) }
    expect(formIssues(form)).toEqual([])
    return form
  })

const typeRule = (
  isFixed: boolean,
  { typeKind, typeAt }: { typeKind: string; typeAt: number },
  names: string[],
): RecordTypeRule => {
  const records = Object.fromEntries(names.map((name) => [name, name]))
  if (typeKind === 'only') return { kind: 'only', record: names[0]! }
  if (!isFixed) return { kind: 'column', column: typeAt, records }
  if (typeKind === 'prefix') return { kind: 'prefix', records }
  return { kind: 'position', start: typeAt, length: 3, records }
}

const layoutRows = (
  form: FlatForm,
  names: readonly string[],
  records: readonly (readonly (readonly [string, number])[])[],
) =>
  names.flatMap((record, which) => {
    const rows: LayoutRow[] = []
    const rule = form.recordType
    const isColumn = form.format === 'delimited'
    const taken = isColumn ? 1 : rule.kind === 'prefix' ? record.length : 3
    const typeAt =
      rule.kind === 'only' ? 0 : rule.kind === 'position' ? rule.start : rule.kind === 'column' ? rule.column : 1
    let start = 1
    // Fillers of one byte or column lead up to a record type that does not stand in front.
    for (; start < typeAt; start += 1)
      rows.push({ line: 1, record, field: 'filler', start: `${start}`, length: '1', type: 'filler' })
    if (typeAt > 0) start += taken
    for (const [at, [type, length]] of (records[which] ?? records[0]!).entries()) {
      const limit = isColumn && at % 2 === 0 ? '' : `${length}`
      rows.push({ line: 1, record, field: `f${at}`, start: `${start}`, length: limit, type, required: 'y' })
      start += isColumn ? 1 : length
    }
    return rows
  })

const anySample: fc.Arbitrary<Sample> = anyForm.chain((form) =>
  fc
    .array(
      fc
        .constantFrom(...form.layout.records)
        .chain(({ record, fields }) =>
          fc.tuple(...fields.map((field) => value(form, field))).map((values) => ({ record, values })),
        ),
      { minLength: 1, maxLength: 12 },
    )
    .map((rows) => ({ form, rows })),
)

const fieldsOf = (form: FlatForm, record: string): readonly LayoutField[] =>
  form.layout.records.find((candidate) => candidate.record === record)!.fields

/** The sample written; undefined when a value happens not to be writable in this form (a byte order mark, a wide text). */
const written = ({ form, rows }: Sample): Uint8Array | undefined => {
  const writer = flatWriter(form)
  if (form.format === 'delimited' && form.headerRow) expect(writer.writeHeaderRow()).toEqual([])
  for (const { record, values } of rows) {
    const fields = fieldsOf(form, record)
    const texts = values.map((one, at) => {
      const { type, length } = fields[at]!
      return formatValue(type, form.format === 'fixed_width' && type.kind !== 'text' ? length : undefined, one)
    })
    expect(texts.every((text) => typeof text === 'string')).toBe(true)
    const issues = writer.write(record, texts as string[])
    if (issues.length > 0) {
      expect(issues.every(({ code }) => code === 'value-too-wide' || code === 'separator-in-text')).toBe(true)
      return undefined
    }
  }
  return writer.take()
}

/** Reads the file in pieces cut at these places; `whole` reads it in one. */
const read = (form: FlatForm, bytes: Uint8Array, cuts: readonly number[]) => {
  const reader = flatReader(form)
  const records: SourceRecord[] = []
  let from = 0
  for (const to of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    records.push(...reader.push(bytes.subarray(from, to)))
    from = to
  }
  records.push(...reader.end())
  return { records, fileIssues: reader.fileIssues() }
}

const anyCuts = fc.oneof(
  fc.array(fc.nat(5000), { maxLength: 30 }),
  fc.constant(Array.from({ length: 3000 }, (_, at) => at)),
)

const expectTiled = (records: readonly SourceRecord[], size: number) => {
  let at = 0
  for (const [index, record] of records.entries()) {
    expect(record.recordNo).toBe(index + 1)
    expect(record.byteFrom).toBe(at)
    expect(record.byteTo).toBeGreaterThan(at)
    if (record.kind === 'reject') expect(record.issues.length).toBeGreaterThan(0)
    for (const { where } of record.issues) {
      expect(where.byteFrom).toBeGreaterThanOrEqual(record.byteFrom)
      expect(where.byteTo).toBeLessThanOrEqual(record.byteTo)
    }
    at = record.byteTo
  }
  expect(at).toBe(size)
}

describe('a conforming file', () => {
  test('is read into the values written, and written again byte for byte, however it is cut', () => {
    let checked = 0
    fc.assert(
      fc.property(anySample, anyCuts, ({ form, rows }, cuts) => {
        const bytes = written({ form, rows })
        fc.pre(bytes !== undefined)
        checked += 1
        const { records } = read(form, bytes, cuts)
        expectTiled(records, bytes.length)
        const hasHeaderRow = form.format === 'delimited' && form.headerRow
        const data = hasHeaderRow ? records.slice(1) : records
        expect(data.map(({ kind, issues }) => [kind, issues])).toEqual(rows.map(() => ['record', []]))
        const writer = flatWriter(form)
        if (hasHeaderRow) writer.writeHeaderRow(records[0]!.fields)
        for (const [at, record] of data.entries()) {
          const types = fieldsOf(form, record.record).map(({ type }) => type)
          expect(record.record).toBe(rows[at]!.record)
          expect(record.fields.map((text, which) => typedValue(types[which]!, text))).toEqual(rows[at]!.values)
          expect(writer.write(record.record, record.fields)).toEqual([])
        }
        expect(Buffer.from(writer.take()).equals(bytes)).toBe(true)
      }),
      { numRuns: 400 },
    )
    expect(checked).toBeGreaterThan(200)
  })

  test('shows each field in the bytes of its record', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const bytes = written(sample)
        fc.pre(bytes !== undefined)
        const { form } = sample
        for (const record of read(form, bytes, []).records.filter(({ kind }) => kind === 'record')) {
          const own = bytes.subarray(record.byteFrom, record.byteTo)
          const spans = fieldSpans(form, own)
          expect(spans.map(({ field }) => field)).toEqual(fieldsOf(form, record.record).map(({ field }) => field))
          const shown = spans.map(
            ({ byteFrom, byteTo }) => textOf(form.charset, windowOf(form.charset, own.subarray(byteFrom, byteTo)))!,
          )
          expect(shown.map((text) => unquoted(form, text))).toEqual(record.fields)
        }
      }),
      { numRuns: 200 },
    )
  })
})

const unquoted = (form: FlatForm, text: string): string => {
  if (form.format === 'fixed_width' || form.quote === null || !text.startsWith(form.quote)) return text
  return text.slice(1, -1).replaceAll(form.quote + form.quote, form.quote)
}

/** What may happen to a file on its way. */
const anyDamage = fc.array(
  fc.record({
    how: fc.constantFrom('cut', 'flip', 'insert', 'repeat', 'swap', 'drop'),
    at: fc.nat(3000),
    size: fc.nat(200),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  { maxLength: 4 },
)

const hostileBytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\n',
          '\r\n',
          '\r',
          '"',
          '""',
          ',"',
          '",',
          '"x',
          ',',
          '|',
          'HD',
          'DTL',
          '\x1a',
          '\x00',
          '\xef\xbb\xbf',
          ' ',
          '\x15',
          '\x25',
          '\x7f',
          'a""","',
        ].map((text) => Buffer.from(text, 'latin1')),
      ),
      fc.uint8Array({ minLength: 1, maxLength: 12 }),
    ),
    { maxLength: 200 },
  )
  .map((pieces) => new Uint8Array(Buffer.concat(pieces)))

const damaged = (bytes: Uint8Array, damage: typeof anyDamage extends fc.Arbitrary<infer T> ? T : never): Uint8Array =>
  damage.reduce((before, { how, at: place, size, bytes: other }) => {
    const at = place % (before.length + 1)
    const head = before.subarray(0, at)
    const tail = before.subarray(at)
    const middle = tail.subarray(0, size)
    const rest = tail.subarray(size)
    switch (how) {
      case 'cut':
        return head
      case 'flip':
        return Buffer.concat([head, tail.subarray(0, 1).map((byte) => byte ^ other[0]!), tail.subarray(1)])
      case 'insert':
        return Buffer.concat([head, other, tail])
      case 'repeat':
        return Buffer.concat([head, middle, middle, rest])
      case 'swap':
        return Buffer.concat([middle, head, rest])
      default:
        return Buffer.concat([head, rest])
    }
  }, bytes)

describe('a damaged or hostile file', () => {
  const anyLimit = fc.constantFrom(undefined, undefined, 16, 60)

  const limited = (form: FlatForm, maxRecordBytes: number | undefined): FlatForm =>
    maxRecordBytes === undefined ? form : { ...form, maxRecordBytes }

  const expectSound = (form: FlatForm, bytes: Uint8Array, cuts: readonly number[]) => {
    const whole = read(form, bytes, [])
    expectTiled(whole.records, bytes.length)
    expect(read(form, bytes, cuts)).toEqual(whole)
    for (const { byteFrom, byteTo } of whole.records.slice(0, 5)) fieldSpans(form, bytes.subarray(byteFrom, byteTo))
  }

  test('of any bytes is tiled by its records, and reads the same however it is cut', () => {
    fc.assert(
      fc.property(anyForm, anyLimit, hostileBytes, anyCuts, (form, limit, bytes, cuts) => {
        expectSound(limited(form, limit), bytes, cuts)
      }),
      { numRuns: 1000 },
    )
  })

  test('of quotes and separators in any order too', () => {
    const pieces = fc.constantFrom('"', '""', ',', '\n', '\r\n', 'a', '"a",', '\r', 'é', 'a""","')
    const quotes = fc.array(pieces, { maxLength: 80 }).map((parts) => new Uint8Array(Buffer.from(parts.join(''))))
    const counts = fc.integer({ min: 1, max: 4 })
    fc.assert(
      fc.property(counts, fc.constantFrom(undefined, 5, 20), quotes, anyCuts, (count, limit, bytes, cuts) => {
        expectSound(limited(commaForm(count), limit), bytes, cuts)
      }),
      { numRuns: 1000 },
    )
  })

  test('that was good once is tiled too', () => {
    fc.assert(
      fc.property(anySample, anyLimit, anyDamage, anyCuts, (sample, limit, damage, cuts) => {
        const bytes = written(sample)
        fc.pre(bytes !== undefined)
        expectSound(limited(sample.form, limit), damaged(bytes, damage), cuts)
      }),
      { numRuns: 1000 },
    )
  })
})

const commaForm = (columnCount: number): FlatForm => {
  const row = (_: unknown, at: number): LayoutRow => ({
    line: at + 2,
    record: 'R',
    field: `c${at}`,
    start: `${at + 1}`,
    type: 'text',
  })
  return {
    format: 'delimited',
    charset: 'utf-8',
    lineEnding: 'any',
    delimiter: ',',
    quote: '"',
    headerRow: false,
    recordType: { kind: 'only', record: 'R' },
    roles: {},
    layout: readLayout(Array.from({ length: columnCount }, row), { format: 'delimited' }).layout,
  }
}

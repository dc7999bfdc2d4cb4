import { isIssue } from '@mortar/values/issue'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FieldType, parseFieldType } from './field-type.ts'
import { fieldSpans, typedValue } from './fields.ts'
import type { FixedWidthForm } from './form.ts'
import { readLayout } from './layout.ts'
import { formatValue, writeRecord } from './write.ts'

const type = (text: string): FieldType => parseFieldType(text)!

describe('a typed value', () => {
  test.each([
    ['text', '  Ann  ', '  Ann'],
    ['digits', '00123 ', '00123'],
    ['int', ' 007', 7],
    ['int', '-7', -7],
    ['int', '7-', -7],
    ['int', '000', 0],
    ['cents', '000001250', 1250],
    ['cents', '-00001250', -1250],
    ['cents', '00001250-', -1250],
    ['cents', '+1', 1],
    ['cents:overpunch', '0000125{', 1250],
    ['cents:overpunch', '0000125}', -1250],
    ['cents:overpunch', '12A', 121],
    ['cents:overpunch', '12R', -129],
    ['cents:overpunch', '1234', 1234],
    ['cents:point', '12.5', 1250],
    ['cents:point', '-0.05', -5],
    ['cents:point', '12.50-', -1250],
    ['cents:point', '.5', 50],
    ['cents:point', '12', 1200],
    ['cents:point', '12.', 1200],
    ['decimal:3', '0000030000', 30000],
    ['decimal:3:point', '30.5', 30500],
    ['decimal:1:overpunch', '12I', 129],
    ['date:CCYYMMDD', '20260105', '2026-01-05'],
    ['date:YYYYMMDD', '20240229', '2024-02-29'],
    ['date:MMDDYYYY', '01052026', '2026-01-05'],
    ['date:YYMMDD', '260105', '2026-01-05'],
    ['date:YYMMDD', '690105', '1969-01-05'],
    ['date:YYYY-MM-DD', '2026-01-05', '2026-01-05'],
    ['date:MM/DD/YYYY', '01/05/2026', '2026-01-05'],
    ['date:CCYYMMDD', '00000000', null],
    ['date:MM/DD/YYYY', '00/00/0000', null],
    ['enum:P|X', 'X', 'X'],
    ['cents', '    ', null],
    ['text', '', null],
    ['filler', 'anything', null],
  ])('%s %j is %j', (name, text, value) => {
    expect(typedValue(type(name), text)).toBe(value)
  })

  test.each([
    ['digits', '12 3', 'digits-wrong'],
    ['int', '1.5', 'number-wrong'],
    ['int', '-7-', 'number-wrong'],
    ['int', '9007199254740993', 'number-wrong'],
    ['cents', '12.50', 'number-wrong'],
    ['cents', '1A', 'number-wrong'],
    ['cents:overpunch', '1A2', 'number-wrong'],
    ['cents:overpunch', '12S', 'number-wrong'],
    ['cents:overpunch', '-12A', 'number-wrong'],
    ['cents:point', '12.505', 'number-wrong'],
    ['cents:point', '1.2.3', 'number-wrong'],
    ['cents:point', '.', 'number-wrong'],
    ['cents:point', '1,200.00', 'number-wrong'],
    ['date:CCYYMMDD', '20260230', 'date-not-real'],
    ['date:CCYYMMDD', '99999999', 'date-not-real'],
    ['date:CCYYMMDD', '2026-1-5', 'date-not-readable'],
    ['enum:P|X', 'p', 'code-not-in-list'],
  ])('%s %j is refused as %s', (name, text, code) => {
    expect(typedValue(type(name), text)).toMatchObject({ code })
  })

  test('of any text is a value or an issue that does not hold it', () => {
    const names = [
      'text',
      'digits',
      'int',
      'cents',
      'cents:overpunch',
      'cents:point',
      'decimal:9',
      'date:YYMMDD',
      'enum:A|B',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9.{}A-R/ ]{0,20}$/)),
        (name, text) => {
          const value = typedValue(type(name), text)
          if (isIssue(value)) expect(Object.keys(value.where)).toEqual([])
          else expect(typeof value === 'string' || value === null || Number.isSafeInteger(value)).toBe(true)
        },
      ),
    )
  })
})

describe('a written value', () => {
  test.each([
    ['text', 6, 'Ann', 'Ann   '],
    ['digits', 6, '123', '000123'],
    ['int', 4, -7, '-007'],
    ['cents', 9, 1250, '000001250'],
    ['cents', 9, -1250, '-00001250'],
    ['cents:overpunch', 8, 1250, '0000125{'],
    ['cents:overpunch', 8, -1251, '0000125J'],
    ['cents:point', 8, 5, '00000.05'],
    ['cents:point', undefined, -1250, '-12.50'],
    ['decimal:3', 10, 30000, '0000030000'],
    ['decimal:0:point', undefined, 7, '7'],
    ['date:MM/DD/YYYY', 10, '2026-01-05', '01/05/2026'],
    ['date:YYMMDD', 8, '2026-01-05', '260105  '],
    ['enum:P|XX', 2, 'P', 'P '],
    ['cents', 4, null, '    '],
    ['filler', 3, 'x', '   '],
  ])('%s in %s of %j is %j', (name, length, value, text) => {
    expect(formatValue(type(name), length, value)).toBe(text)
  })

  test.each([
    ['text', 2, 'Ann', 'value-too-wide'],
    ['cents', 3, 1250, 'value-too-wide'],
    ['cents', 4, -1250, 'value-too-wide'],
    ['cents', 9, 12.5, 'value-wrong-kind'],
    ['cents', 9, '1250', 'value-wrong-kind'],
    ['text', 9, 5, 'value-wrong-kind'],
    ['digits', 9, '1x', 'digits-wrong'],
    ['date:CCYYMMDD', 8, '2026-02-30', 'date-not-real'],
    ['date:YYMMDD', 6, '1926-01-05', 'value-too-wide'],
    ['enum:P|X', 2, 'Q', 'code-not-in-list'],
  ])('%s in %s of %j is refused as %s', (name, length, value, code) => {
    expect(formatValue(type(name), length, value)).toMatchObject({ code })
  })
})

describe('a record', () => {
  const typeSpans = { DT: { start: 4, length: 2 } }
  const form: FixedWidthForm = {
    format: 'fixed_width',
    charset: 'latin-1',
    lineEnding: 'crlf',
    recordLength: 16,
    recordType: { kind: 'position', start: 4, length: 2, records: { DT: 'DT' } },
    roles: {},
    layout: readLayout(
      [
        { line: 2, record: 'DT', field: 'seq', start: '1', length: '3', type: 'int' },
        { line: 3, record: 'DT', field: 'name', start: '6', length: '5', type: 'text' },
        { line: 4, record: 'DT', field: 'paid', start: '11', length: '4', type: 'cents:overpunch' },
      ],
      { format: 'fixed_width', typeSpans },
    ).layout,
  }

  test('is padded by what its fields are, with the record type in its place', () => {
    expect(Buffer.from(writeRecord(form, 'DT', ['7', 'Zoé', '12}']) as Uint8Array).toString('latin1')).toBe(
      '007DTZoé  012}  \r\n',
    )
    expect(Buffer.from(writeRecord(form, 'DT', ['-7', '', '']) as Uint8Array).toString('latin1')).toBe(
      '-07DT           \r\n',
    )
  })

  test('that does not fit is refused with the field, and nothing is written', () => {
    expect(writeRecord(form, 'DT', ['1000', 'Ann', '1A'])).toMatchObject([
      { code: 'value-too-wide', where: { record: 'DT', field: 'seq' } },
    ])
    expect(writeRecord(form, 'DT', ['1', '→', 'A\n'])).toMatchObject([
      { code: 'bytes-not-in-charset', where: { field: 'name' } },
      { code: 'control-character', where: { field: 'paid' } },
    ])
    expect(writeRecord(form, 'DT', ['1', 'Ann'])).toMatchObject([{ code: 'row-short' }])
    expect(writeRecord(form, 'XX', [])).toMatchObject([{ code: 'form-record-unknown' }])
  })

  test('cut short shows the fields it still has', () => {
    expect(fieldSpans(form, Buffer.from('007DTZo\r\n')).map(({ field }) => field)).toEqual(['seq'])
    expect(fieldSpans(form, Buffer.from('007XXZoe  012}\r\n'))).toEqual([])
  })
})

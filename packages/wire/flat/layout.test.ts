import { describe, expect, test } from 'vitest'
import { formIssues } from './check-form.ts'
import { parseFieldType } from './field-type.ts'
import type { FlatForm } from './form.ts'
import { type LayoutRow, readLayout } from './layout.ts'

const rows = (text: string): LayoutRow[] =>
  text
    .trim()
    .split('\n')
    .map((line, index) => {
      const [record, field, start, length, type, required] = line.trim().split(',')
      return { line: index + 2, record, field, start, length, type, required } as LayoutRow
    })

const codes = (text: string, shape?: Parameters<typeof readLayout>[1]) =>
  readLayout(rows(text), shape).issues.map(({ code, where }) => [code, where.line])

const typeInFront = {
  format: 'fixed_width',
  typeSpans: { HD: { start: 1, length: 2 }, DT: { start: 1, length: 2 } },
} as const

describe('a layout', () => {
  test('keeps record types in the order of the file and fields in the order of their bytes', () => {
    const { layout, issues } = readLayout(
      rows(`HD,sender,3,6,text,y
            DT,filler,13,2,filler,n
            DT,paid,3,10,cents:overpunch,y`),
      typeInFront,
    )
    expect(issues).toEqual([])
    expect(layout.records.map(({ record, fields }) => [record, fields.map(({ field }) => field)])).toEqual([
      ['HD', ['sender']],
      ['DT', ['paid', 'filler']],
    ])
    expect(layout.records[1]!.fields[0]).toMatchObject({ start: 3, length: 10, required: true, line: 4 })
  })

  test.each([
    ['an overlap', 'DT,a,3,4,text,y\nDT,b,6,2,text,y', [['layout-overlap', 3]]],
    [
      'an overlap with a field two before',
      'DT,a,3,9,text,y\nDT,b,4,1,text,y\nDT,c,6,1,text,y',
      [
        ['layout-overlap', 3],
        ['layout-overlap', 4],
      ],
    ],
    ['a gap', 'DT,a,3,4,text,y\nDT,b,8,2,text,y', [['layout-gap', 3]]],
    ['a gap in front', 'DT,a,4,4,text,y', [['layout-gap', 2]]],
    ['a field that covers the record type', 'DT,type,1,2,text,y\nDT,a,3,4,text,y', []],
    ['a name twice', 'DT,a,3,4,text,y\nDT,A,7,2,text,y', [['layout-duplicate', 3]]],
    ['two fillers of one name', 'DT,filler,3,4,filler,n\nDT,filler,7,2,filler,n', []],
    ['an unknown type', 'DT,a,3,4,money,y', [['layout-type', 2]]],
    ['a start of zero', 'DT,a,0,4,text,y', [['layout-start', 2]]],
    ['a length that is no number', 'DT,a,3,x,text,y', [['layout-length', 2]]],
    ['a missing length', 'DT,a,3,,text,y', [['layout-length', 2]]],
    ['an unknown required', 'DT,a,3,4,text,maybe', [['layout-required', 2]]],
    ['a name that is none', 'DT,2nd,3,4,text,y', [['layout-name', 2]]],
    ['a name that would hide the lineage columns', 'DT,_line,3,4,text,y', [['layout-name', 2]]],
  ])('tells %s with its line', (_what, text, expected) => {
    expect(codes(text, typeInFront)).toEqual(expected)
  })

  test('of a fixed record length must end inside it', () => {
    expect(codes('DT,a,3,8,text,y', { ...typeInFront, recordLength: 10 })).toEqual([])
    expect(codes('DT,a,3,9,text,y', { ...typeInFront, recordLength: 10 })).toEqual([['layout-too-long', 2]])
  })

  test('of a delimited file counts columns, and a length is a choice', () => {
    expect(codes('R,a,1,,text,y\nR,b,2,5,int,n', { format: 'delimited' })).toEqual([])
    expect(codes('R,a,1,,text,y\nR,b,3,5,int,n', { format: 'delimited' })).toEqual([['layout-gap', 3]])
    expect(codes('R,a,1,,text,y\nR,b,1,5,int,n', { format: 'delimited' })).toEqual([['layout-overlap', 3]])
  })

  test('without rows or without columns is told, not thrown', () => {
    expect(readLayout([]).issues).toMatchObject([{ code: 'layout-empty' }])
    expect(readLayout([{ line: 2 }]).issues.map(({ code }) => code)).toEqual([
      'layout-name',
      'layout-start',
      'layout-length',
      'layout-type',
    ])
  })
})

describe('a field type', () => {
  test.each([
    ['cents', { kind: 'cents', form: 'implied' }],
    ['cents:overpunch', { kind: 'cents', form: 'overpunch' }],
    ['cents:point', { kind: 'cents', form: 'point' }],
    ['decimal:3', { kind: 'decimal', decimals: 3, form: 'implied' }],
    ['decimal:3:point', { kind: 'decimal', decimals: 3, form: 'point' }],
    ['date:MM/DD/YYYY', { kind: 'date', pattern: 'MM/DD/YYYY' }],
    ['enum:P|X', { kind: 'enum', values: ['P', 'X'] }],
  ])('%s is read', (text, type) => {
    expect(parseFieldType(text)).toEqual(type)
  })

  test.each([
    '',
    'money',
    'text:3',
    'decimal',
    'decimal:x',
    'decimal:12',
    'decimal:2:sign',
    'cents:3',
    'cents:overpunch:x',
    'date',
    'date:YYYYDDMM',
    'date:YYMMDD:x',
    'enum',
    'enum:',
    'enum:A||B',
    'enum:A|A',
    'enum: A',
  ])('%j is unknown', (text) => {
    expect(parseFieldType(text)).toBeUndefined()
  })
})

describe('a form', () => {
  const layout = readLayout(rows('HD,a,3,2,text,y\nDT,b,3,2,text,y'), typeInFront).layout
  const form: FlatForm = {
    format: 'fixed_width',
    charset: 'ascii',
    lineEnding: 'lf',
    recordType: { kind: 'position', start: 1, length: 2, records: { HD: 'HD', DT: 'DT' } },
    roles: { header: 'HD' },
    layout,
  }
  const delimited: FlatForm = {
    format: 'delimited',
    charset: 'ascii',
    lineEnding: 'any',
    delimiter: '|',
    quote: '"',
    headerRow: false,
    recordType: { kind: 'column', column: 1, records: { DT: 'DT' } },
    roles: {},
    layout,
  }
  const tell = (changed: FlatForm) => formIssues(changed).map(({ code }) => code)

  test('that agrees with its layout has no issue', () => {
    expect(tell(form)).toEqual([])
    expect(tell(delimited)).toEqual([])
  })

  test('that does not is told what is wrong', () => {
    expect(tell({ ...form, lineEnding: 'none' })).toEqual(['form-length-missing'])
    expect(tell({ ...form, roles: { trailer: 'TR' } })).toEqual(['form-record-unknown'])
    expect(tell({ ...form, recordType: { kind: 'column', column: 1, records: { DT: 'DT' } } })).toEqual([
      'form-type-place',
    ])
    expect(tell({ ...form, recordType: { kind: 'prefix', records: { '': 'DT' } } })).toEqual(['form-type-place'])
    expect(
      tell({ ...form, recordLength: 4, recordType: { kind: 'position', start: 4, length: 2, records: { DT: 'DT' } } }),
    ).toEqual(['form-type-place'])
    for (const delimiter of ['', '||', '"', '\n', '¦']) {
      expect(tell({ ...delimited, delimiter })).toEqual(['form-separator'])
    }
    expect(tell({ ...delimited, delimiter: '¦', charset: 'utf-8' })).toEqual([])
    expect(tell({ ...delimited, delimiter: '→', charset: 'latin-1' })).toEqual(['form-separator'])
  })
})

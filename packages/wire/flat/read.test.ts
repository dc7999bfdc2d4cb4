import { describe, expect, test } from 'vitest'
import type { SourceRecord } from '../source-record.ts'
import { layoutShapeOf } from './check-form.ts'
import type { DelimitedForm, FixedWidthForm } from './form.ts'
import { type LayoutRow, readLayout } from './layout.ts'
import { flatReader } from './read.ts'

const rows = (text: string): LayoutRow[] =>
  text.split('\n').map((line, index) => {
    const [record = '', field = '', start = '', length = '', type = ''] = line.trim().split(',')
    return { line: index + 2, record, field, start, length, type, required: 'y' }
  })

const claims: FixedWidthForm = (() => {
  const open: FixedWidthForm = {
    format: 'fixed_width',
    charset: 'ascii',
    lineEnding: 'lf',
    recordLength: 14,
    recordType: { kind: 'position', start: 1, length: 2, records: { HD: 'HD', DT: 'DT', TR: 'TR' } },
    roles: { header: 'HD', trailer: 'TR' },
    layout: { records: [] },
  }
  const { layout } = readLayout(
    rows('HD,sender,3,4,text\nDT,auth_no,3,6,text\nDT,paid,9,6,cents\nTR,count,3,4,int'),
    layoutShapeOf(open),
  )
  return { ...open, layout }
})()

const people: DelimitedForm = {
  format: 'delimited',
  charset: 'utf-8',
  lineEnding: 'any',
  delimiter: ',',
  quote: '"',
  headerRow: false,
  recordType: { kind: 'only', record: 'P' },
  roles: {},
  layout: readLayout(rows('P,id,1,,text\nP,name,2,6,text\nP,note,3,,text'), { format: 'delimited' }).layout,
}

const read = (form: FixedWidthForm | DelimitedForm, file: string | Uint8Array) => {
  const reader = flatReader(form)
  const bytes = typeof file === 'string' ? Buffer.from(file, form.charset === 'latin-1' ? 'latin1' : 'utf8') : file
  const records = [...reader.push(bytes), ...reader.end()]
  return { records, issues: reader.fileIssues() }
}

const told = ({ kind, record, fields, issues }: SourceRecord) => [
  kind,
  record,
  ...fields,
  ...issues.map(({ code }) => code),
]

const good = ['HDACME        ', 'DTA1    001250', 'DTA2    000999', 'TR0002        ']
const file = (lines: readonly string[], end = '\n') => lines.map((line) => line + end).join('')

describe('a fixed width file', () => {
  test('gives each record its type, its exact texts, its line and its bytes', () => {
    const { records, issues } = read(claims, file(good))
    expect(records).toEqual([
      { kind: 'record', record: 'HD', recordNo: 1, line: 1, byteFrom: 0, byteTo: 15, fields: ['ACME'], issues: [] },
      {
        kind: 'record',
        record: 'DT',
        recordNo: 2,
        line: 2,
        byteFrom: 15,
        byteTo: 30,
        fields: ['A1    ', '001250'],
        issues: [],
      },
      {
        kind: 'record',
        record: 'DT',
        recordNo: 3,
        line: 3,
        byteFrom: 30,
        byteTo: 45,
        fields: ['A2    ', '000999'],
        issues: [],
      },
      { kind: 'record', record: 'TR', recordNo: 4, line: 4, byteFrom: 45, byteTo: 60, fields: ['0002'], issues: [] },
    ])
    expect(issues).toEqual([])
  })

  test.each([
    ['row-short', 'DTA1    00125', 'DT'],
    ['row-long', 'DTA1    0012500', 'DT'],
    ['record-type-unknown', 'XXA1    001250', ''],
    ['record-type-unknown', 'D', ''],
    ['control-character', 'DTA1\x1f   001250', ''],
    ['control-character', 'DTA1\x00   001250', ''],
    ['control-character', 'DTA1\r   001250', ''],
    ['bytes-not-in-charset', 'DTA1é   00125', ''],
    ['line-ending-wrong', 'DTA1    001250\r', ''],
  ])('tells %s of %j and goes on at the next line', (code, line, record) => {
    const { records } = read(claims, file([good[0]!, line, good[2]!]))
    expect(told(records[1]!)).toEqual(['reject', record, code])
    expect(records[1]!.issues[0]!.where).toMatchObject({ line: 2 })
    expect(told(records[2]!)).toEqual(['record', 'DT', 'A2    ', '000999'])
  })

  test('points at the very byte of a control character', () => {
    const [, reject] = read(claims, file([good[0]!, 'DTA1  \x1e 001250'])).records
    expect(reject!.issues[0]!.where).toEqual({ line: 2, byteFrom: 15 + 6, byteTo: 15 + 7 })
  })

  test('no issue holds what is in the file', () => {
    const { records, issues } = read(claims, file(['DTSECRET', 'XXSECRET', 'DTSECRÉT  01', 'DTS\x00CRET']))
    expect(JSON.stringify([records, issues])).not.toMatch(/SECR|CRET/)
  })

  test('warns of bytes after the last field that are not blank', () => {
    const { records } = read(claims, file(['HDACME  NEW   ', good[3]!]))
    expect(told(records[0]!)).toEqual(['record', 'HD', 'ACME', 'undeclared-bytes'])
    expect(records[0]!.issues[0]!.where).toEqual({ line: 1, byteFrom: 6, byteTo: 14, record: 'HD' })
  })

  test('keeps a last line without terminator, and takes a control-Z for its end', () => {
    const { records, issues } = read(claims, `${good.join('\n')}\x1a\x1a`)
    expect(records.map(told).at(-2)).toEqual(['record', 'TR', '0002'])
    expect(records.at(-1)).toMatchObject({ kind: 'filler', byteFrom: 59, byteTo: 61 })
    expect(issues).toEqual([])
  })

  test('counts blank lines as one filler, wherever they are', () => {
    const { records, issues } = read(claims, `${file(good.slice(0, 2))}\n   \n${file(good.slice(2))}\n\n\n`)
    expect(records.map(({ kind, line, byteTo }) => [kind, line, byteTo])).toEqual([
      ['record', 1, 15],
      ['record', 2, 30],
      ['filler', 3, 35],
      ['record', 5, 50],
      ['record', 6, 65],
      ['filler', 7, 68],
    ])
    expect(issues).toEqual([])
  })

  test('ends its lines as the form says', () => {
    expect(read({ ...claims, lineEnding: 'crlf' }, file(good, '\r\n')).records.map(({ kind }) => kind)).toEqual(
      Array(4).fill('record'),
    )
    expect(read({ ...claims, lineEnding: 'crlf' }, file(good)).records.map(told)[0]).toEqual([
      'reject',
      '',
      'line-ending-wrong',
    ])
    const mixed = `${good[0]}\r\n${good[1]}\n${good[3]}\r`
    const any = read({ ...claims, lineEnding: 'any' }, mixed)
    expect(any.records.map(({ kind, byteTo }) => [kind, byteTo])).toEqual([
      ['record', 16],
      ['record', 31],
      ['record', 46],
    ])
    expect(any.issues).toEqual([])
  })

  test('may have no lines at all', () => {
    const blocks = { ...claims, lineEnding: 'none' } as const
    expect(read(blocks, good.join('')).records.map(({ record, line }) => [record, line])).toEqual([
      ['HD', 1],
      ['DT', 2],
      ['DT', 3],
      ['TR', 4],
    ])
    expect(read(blocks, `${good.join('')}\r\n`).records.at(-1)).toMatchObject({
      kind: 'filler',
      byteFrom: 56,
      byteTo: 58,
    })
    expect(told(read(blocks, good.join('').slice(0, 50)).records.at(-1)!)).toEqual(['reject', '', 'row-short'])
    expect(read({ ...blocks, charset: 'cp037' }, cp037(good.join(''))).records.map(told)[1]).toEqual([
      'record',
      'DT',
      'A1    ',
      '001250',
    ])
  })

  test('that has no lines refuses a record with a line end inside, whatever stands elsewhere', () => {
    const blocks = { ...claims, lineEnding: 'none' } as const
    for (const other of ['A2    ', 'A2  \x1e '])
      for (const end of ['\n', '\r']) {
        const { records } = read(blocks, [good[0], `DTA1  ${end} 001250`, `DT${other}000999`].join(''))
        expect(told(records[1]!)).toEqual(['reject', '', 'control-character'])
        expect(records[1]!.issues[0]!.where).toMatchObject({ byteFrom: 14 + 6, byteTo: 14 + 7 })
      }
  })

  test('a line without end does not fill memory and is one reject', () => {
    const reader = flatReader({ ...claims, maxRecordBytes: 1000 })
    const piece = Buffer.alloc(100_000, 'x')
    const records = Array.from({ length: 50 }, () => reader.push(piece)).flat()
    expect(records).toEqual([])
    records.push(...reader.push(Buffer.from(`\n${file(good)}`)), ...reader.end())
    expect(records[0]).toMatchObject({
      kind: 'reject',
      byteFrom: 0,
      byteTo: 5_000_001,
      issues: [{ code: 'record-too-long' }],
    })
    expect(records.slice(1).map(({ record, line }) => [record, line])).toEqual([
      ['HD', 2],
      ['DT', 3],
      ['DT', 4],
      ['TR', 5],
    ])
  })

  test('in EBCDIC ends its lines with a line feed or a new line', () => {
    const bytes = Buffer.concat([
      cp037(good[0]!),
      Buffer.from([0x15]),
      cp037(good[1]!),
      Buffer.from([0x25]),
      cp037(good[3]!),
    ])
    const { records } = read({ ...claims, charset: 'cp037', lineEnding: 'any' }, bytes)
    expect(records.map(told)).toEqual([
      ['record', 'HD', 'ACME'],
      ['record', 'DT', 'A1    ', '001250'],
      ['record', 'TR', '0002'],
    ])
  })

  test('in UTF-8 counts bytes, and refuses a character cut by a field boundary', () => {
    const utf8 = { ...claims, charset: 'utf-8' } as const
    expect(told(read(utf8, 'DTZoé  001250\n').records[0]!)).toEqual(['record', 'DT', 'Zoé  ', '001250'])
    expect(told(read(utf8, 'DTabcdeé01250\n').records[0]!)).toEqual([
      'reject',
      'DT',
      'bytes-not-in-charset',
      'bytes-not-in-charset',
    ])
  })

  test('may tell its record types by prefixes of different lengths, and the longest counts', () => {
    const open: FixedWidthForm = {
      ...claims,
      recordType: { kind: 'prefix', records: { D: 'SHORT', DX: 'LONG' } },
      roles: {},
    }
    const { layout, issues } = readLayout(rows('SHORT,a,2,13,text\nLONG,a,3,12,text'), layoutShapeOf(open))
    expect(issues).toEqual([])
    const { records } = read({ ...open, layout }, 'D1234567890123\nDX123456789012\n')
    expect(records.map(told)).toEqual([
      ['record', 'SHORT', '1234567890123'],
      ['record', 'LONG', '123456789012'],
    ])
  })
})

// Written out by hand for the few characters used here, so as not to test the table with itself.
const cp037 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((character) => {
      if (character === ' ') return 0x40
      if (character >= '0' && character <= '9') return 0xf0 + Number(character)
      const place = 'ABCDEFGHI'.indexOf(character)
      if (place >= 0) return 0xc1 + place
      const later = 'JKLMNOPQR'.indexOf(character)
      return later >= 0 ? 0xd1 + later : 0xe2 + 'STUVWXYZ'.indexOf(character)
    }),
  )

describe('the order of a file', () => {
  const [header = '', first = '', second = '', trailer = ''] = good
  test.each([
    ['nothing', [], ['records-missing']],
    ['only blank lines', ['', ''], ['records-missing']],
    ['no header', [first, trailer], ['record-before-header', 'header-missing']],
    ['no trailer', [header, first], ['trailer-missing']],
    ['a detail before the header', [first, header, trailer], ['record-before-header']],
    ['a record after the trailer', [header, trailer, second, first], ['record-after-trailer']],
    ['two headers and two trailers', [header, header, trailer, trailer], ['header-repeated', 'trailer-repeated']],
    ['a header that is cut', [header.slice(0, 5), first, trailer], ['record-before-header', 'header-missing']],
  ])('with %s is told once for the file', (_what, lines, codes) => {
    const { issues } = read(claims, file(lines))
    expect(issues.map(({ code }) => code)).toEqual(codes)
  })

  test('is told with its place', () => {
    expect(read(claims, file([header, trailer, second])).issues).toMatchObject([
      { where: { line: 3, byteFrom: 30, byteTo: 45, record: 'DT' } },
    ])
  })
})

describe('a delimited file', () => {
  test('has quotes where needed, and lines inside them', () => {
    const { records } = read(people, '1,"Ann","a ""b"", c\nd"\r\n2,,\n3, x ,5" gauze\n')
    expect(records.map(({ line, fields }) => [line, ...fields])).toEqual([
      [1, '1', 'Ann', 'a "b", c\nd'],
      [3, '2', '', ''],
      [4, '3', ' x ', '5" gauze'],
    ])
    expect(records.map(({ byteFrom, byteTo }) => [byteFrom, byteTo])).toEqual([
      [0, 24],
      [24, 28],
      [28, 43],
    ])
  })

  test.each([
    ['row-short', '1,2', 'P'],
    ['row-long', '1,2,3,4', 'P'],
    ['quote-misplaced', '1,"2"x,3', ''],
    ['quote-unbalanced', '1,"2,3', ''],
    ['control-character', '1,\x00,3', ''],
    ['control-character', '1,\r,3', ''],
    ['control-character', '1,"\x1f",3', ''],
  ])('tells %s of %j and goes on at the next line', (code, line, record) => {
    const { records } = read(people, `a,b,c\n${line}\nd,e,f\ng,h,i\n`)
    expect(told(records[1]!)).toEqual(['reject', record, code])
    expect(records.slice(2).map(told)).toEqual([
      ['record', 'P', 'd', 'e', 'f'],
      ['record', 'P', 'g', 'h', 'i'],
    ])
  })

  test('warns of a text longer than the layout allows', () => {
    const { records } = read(people, '1,Annabel,x\n')
    expect(told(records[0]!)).toEqual(['record', 'P', '1', 'Annabel', 'x', 'field-too-long'])
    expect(records[0]!.issues[0]!.where).toEqual({ line: 1, byteFrom: 2, byteTo: 9, record: 'P', field: 'name' })
  })

  test('may begin with a byte order mark and a header row, which are fillers', () => {
    const { records, issues } = read({ ...people, headerRow: true }, '\ufeff\nID,"Full, name",Note\n1,Ann,x\n')
    expect(records.map(({ kind, fields }) => [kind, ...fields])).toEqual([
      ['filler'],
      ['filler'],
      ['filler', 'ID', 'Full, name', 'Note'],
      ['record', '1', 'Ann', 'x'],
    ])
    expect(issues).toEqual([])
    expect(read({ ...people, headerRow: true }, 'ID,Name\n1,Ann,x\n').issues).toMatchObject([
      { code: 'header-row-wrong' },
    ])
  })

  test('a header row without end is not followed by a lost record', () => {
    const { records } = read({ ...people, headerRow: true, maxRecordBytes: 50 }, `${'x'.repeat(300)}\n1,Ann,x\n`)
    expect(records.map(told)).toEqual([
      ['reject', '', 'record-too-long'],
      ['record', 'P', '1', 'Ann', 'x'],
    ])
  })

  test('may tell its record type in a column', () => {
    const open: DelimitedForm = {
      ...people,
      recordType: { kind: 'column', column: 2, records: { '1': 'P', '9': 'T' } },
    }
    const { layout, issues } = readLayout(rows('P,id,1,,text\nP,name,3,,text\nT,count,1,,int'), layoutShapeOf(open))
    expect(issues).toEqual([])
    const { records } = read({ ...open, layout }, 'a,1,Ann\n7,9\n7,9,\nx,2,y\nlonely\n')
    expect(records.map(told)).toEqual([
      ['record', 'P', 'a', 'Ann'],
      ['record', 'T', '7'],
      ['reject', 'T', 'row-long'],
      ['reject', '', 'record-type-unknown'],
      ['reject', '', 'record-type-unknown'],
    ])
  })

  test('may have any separator and no quotes', () => {
    const piped = { ...people, delimiter: '¦', quote: null }
    expect(read(piped, '1¦"Ann¦é\n').records.map(told)).toEqual([['record', 'P', '1', '"Ann', 'é']])
    expect(read({ ...piped, charset: 'latin-1' }, '1¦"Ann¦é\n').records.map(told)).toEqual([
      ['record', 'P', '1', '"Ann', 'é'],
    ])
    expect(read({ ...people, delimiter: '\x1f' }, '1\x1f2\x1f3\n').records.map(told)).toEqual([
      ['record', 'P', '1', '2', '3'],
    ])
  })

  test('an open quote takes no more than its own line with it, even over the limit', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `${at},n,x\n`).join('')
    const { records } = read({ ...people, maxRecordBytes: 64 }, `a,"b,c\n${lines}`)
    expect(records.map(told)[0]).toEqual(['reject', '', 'quote-unbalanced'])
    expect(records.filter(({ kind }) => kind === 'record')).toHaveLength(40)
  })

  test('has at most 16 fields over several lines in a record', () => {
    const layoutRows = Array.from({ length: 20 }, (_, at) => `P,c${at},${at + 1},,text`).join('\n')
    const wide = { ...people, layout: readLayout(rows(layoutRows), { format: 'delimited' }).layout }
    const record = (overLines: number) =>
      Array.from({ length: 20 }, (_, at) => (at < overLines ? '"a\nb"' : 'c')).join(',')
    expect(read(wide, record(16)).records.map(({ kind }) => kind)).toEqual(['record'])
    expect(read(wide, record(17)).records[0]).toMatchObject({ kind: 'reject', issues: [{ code: 'quote-unbalanced' }] })
  })

  test.each(['§', ','])('is read the same when it is cut inside a quote of several bytes or %s', (delimiter) => {
    const form = { ...people, delimiter, quote: '«' }
    const bytes = Buffer.from('1,«a\n««b«,«c«\n2,««,x\n'.replaceAll(',', delimiter))
    const whole = read(form, bytes)
    expect(whole.records.map(({ fields }) => fields)).toEqual([
      ['1', 'a\n«b', 'c'],
      ['2', '', 'x'],
    ])
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const reader = flatReader(form)
      const records = [bytes.subarray(0, cut), bytes.subarray(cut)].flatMap(reader.push)
      expect([...records, ...reader.end()]).toEqual(whole.records)
    }
  })
})

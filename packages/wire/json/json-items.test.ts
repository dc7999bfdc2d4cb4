import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceRecord } from '../source-record.ts'
import { type JsonForm, jsonFormIssues, jsonItems } from './json-items.ts'

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

/** Reads the file in pieces cut at these places. */
const read = (form: JsonForm, file: string | Uint8Array, cuts: readonly number[] = []) => {
  const bytes = typeof file === 'string' ? bytesOf(file) : file
  const reader = jsonItems(form)
  const records: SourceRecord[] = []
  let from = 0
  for (const to of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    records.push(...reader.push(bytes.subarray(from, to)))
    from = to
  }
  records.push(...reader.end())
  return { records, fileIssues: reader.fileIssues(), values: reader.values() }
}

const outline = (file: string, form: JsonForm) =>
  read(form, file).records.map(({ kind, byteFrom, byteTo, issues }) => [
    kind,
    Buffer.from(bytesOf(file)).subarray(byteFrom, byteTo).toString(),
    ...issues.map(({ code }) => code),
  ])

const members: JsonForm = { items: '$.members[*]', values: { total: '$.total', next: '$.page.next' } }

describe('items of JSON documents', () => {
  test('are records, and what stands between them is filler', () => {
    expect(outline('{"total": 2,\n "members": [ {"id": "A"}, {"id": "B"} ]}\n', members)).toEqual([
      ['filler', '{"total": 2,\n "members": [ '],
      ['record', '{"id": "A"}'],
      ['filler', ', '],
      ['record', '{"id": "B"}'],
      ['filler', ' ]}\n'],
    ])
  })

  test('come from several documents, each with its own values', () => {
    const pages = [
      '{"total": 3, "page": {"next": "/2", "no": 1}, "members": [{"id":1},{"id":2}]}',
      '{"members": [{"id":3}], "page": {"next": null}, "total": 3}',
    ]
    const { records, values, fileIssues } = read(members, pages.join('\n'))
    const items = records.filter(({ kind }) => kind === 'record')
    expect(items.map(({ fields, line }) => [fields, line])).toEqual([
      [['{"id":1}'], 1],
      [['{"id":2}'], 1],
      [['{"id":3}'], 2],
    ])
    expect(values).toEqual([
      { total: 3, next: '/2' },
      { total: 3, next: null },
    ])
    expect(fileIssues).toEqual([])
  })

  test('may be at the top, or deep inside, and of any kind', () => {
    expect(
      read({ items: '$[*]' }, '[1, "two", null, [4], {"five": {}}]').records.flatMap(({ fields }) => fields),
    ).toEqual(['1', '"two"', 'null', '[4]', '{"five": {}}'])
    const deep = '{"x": {"members": [0]}, "pages": [{"members": [1]}, {"members": [2, 3], "other": [9]}]}'
    expect(read({ items: '$.pages[*].members[*]' }, deep).records.flatMap(({ fields }) => fields)).toEqual([
      '1',
      '2',
      '3',
    ])
  })

  test('hold brackets, quotes and any letters as text', () => {
    const item = '{"name": "O\'Brien ]}\\" \\\\", "city": "Zürich 🙂"}'
    expect(read({ items: '$[*]' }, `[${item}]`).records[1]!.fields).toEqual([item])
  })

  test('an empty array is a document without items, a missing one is told', () => {
    expect(read(members, '{"members": []}').fileIssues).toEqual([])
    for (const file of ['{}', '{"members": null}', '{"members": {"0": 1}}', '[]', '7', '{"other": {"members": [1]}}']) {
      expect(read(members, file).fileIssues).toMatchObject([{ code: 'json-items-missing', where: { line: 1 } }])
    }
    expect(read(members, ' \n').fileIssues).toMatchObject([{ code: 'records-missing' }])
  })

  test('a byte order mark is filler', () => {
    expect(outline('\ufeff[1]', { items: '$[*]' })[0]).toEqual(['filler', '\ufeff['])
  })
})

describe('a wrong item', () => {
  test.each([
    ['broken inside', '{"id": }', 'json-broken'],
    ['a word that is none', 'nul', 'json-broken'],
    ['brackets that do not match', '{"id": [1}]', 'json-broken'],
    ['an escaped NUL', '{"id": "a\\u0000"}', 'control-character'],
    ['a NUL as it is', '{"id": "\0"}', 'json-broken'],
    ['half of a surrogate pair', '{"id": "\\ud83d"}', 'json-half-character'],
  ])('with %s is rejected alone', (_what, item, code) => {
    expect(outline(`[1,${item},3]`, { items: '$[*]' })).toEqual([
      ['filler', '['],
      ['record', '1'],
      ['filler', ','],
      ['reject', item, code],
      ['filler', ','],
      ['record', '3'],
      ['filler', ']'],
    ])
  })

  test('with bytes that are no UTF-8 is rejected alone', () => {
    const file = Buffer.concat([Buffer.from('["'), Buffer.from([0xc3, 0x28]), Buffer.from('", 2]')])
    const { records } = read({ items: '$[*]' }, new Uint8Array(file))
    expect(records.map(({ kind, issues }) => [kind, issues[0]?.code])).toEqual([
      ['filler', undefined],
      ['reject', 'bytes-not-in-charset'],
      ['filler', undefined],
      ['record', undefined],
      ['filler', undefined],
    ])
  })

  test('is no escape when the backslash itself is escaped, and a whole pair is a character', () => {
    const item = '{"path": "C:\\\\u0000", "smile": "\\ud83d\\ude00"}'
    expect(read({ items: '$[*]' }, `[${item}]`).records[1]).toMatchObject({ kind: 'record', fields: [item] })
  })
})

describe('a broken document', () => {
  test.each([
    ['a missing comma', '{"members": [1 2]}'],
    ['a comma too many', '{"members": [1,]}'],
    ['a key without quotes', '{"members": [1], total: 3}'],
    ['a missing colon', '{"members": [1], "total" 3}'],
    ['the wrong bracket', '{"members": [1}}'],
    ['nothing but words', 'Internal Server Error'],
    ['nesting without end', `{"members": [1], "x": ${'['.repeat(300)}`],
  ])('with %s is rejected from there to the next document, and the file is told', (_what, document) => {
    const given = `${document}\n more of it\n`
    const { records, fileIssues } = read(members, `${given}{"members": [7]}`)
    const reject = records.find(({ kind }) => kind === 'reject')!
    expect(reject.issues[0]!.where.byteFrom).toBe(reject.byteFrom)
    expect(reject.byteFrom).toBeLessThan(document.length)
    expect(reject.byteTo).toBe(given.length)
    expect(records.filter(({ kind }) => kind === 'record').at(-1)!.fields).toEqual(['7'])
    expect(fileIssues[0]).toMatchObject(reject.issues[0]!)
  })

  test('cut short keeps its whole items and is told', () => {
    const { records, fileIssues } = read(members, '{"members": [{"id": 1}, {"id": 2')
    expect(records.map(({ kind, fields }) => [kind, ...fields])).toEqual([
      ['filler'],
      ['record', '{"id": 1}'],
      ['filler'],
      ['reject'],
    ])
    expect(fileIssues).toMatchObject([{ code: 'json-broken' }])
    expect(read(members, '{"members": [{"id": 1}').fileIssues).toMatchObject([{ code: 'json-broken' }])
  })

  test.each([
    ['a string', '{"members": [{"id": 1}, {"name": "An'],
    ['an item', '{"members": [{"id": 1}, {"id": 2,'],
    ['a key', '{"members": [{"id": 1}], "tot'],
    ['an escape', '{"members": [{"id": 1}, "\\'],
  ])('cut inside %s does not swallow the page after it', (_what, page) => {
    const { records } = read(members, `${page}\n{"members": [{"id": 7}]}\n{"members": [{"id": 8}]}`)
    expect(records.flatMap(({ fields }) => fields)).toEqual(['{"id": 1}', '{"id": 7}', '{"id": 8}'])
    expect(records.filter(({ kind }) => kind === 'reject')).toHaveLength(1)
  })

  test('with an item longer than the limit is given up to the next document', () => {
    const file = `{"members": [1, "${'x'.repeat(200)}", 3]}\n{"members": [4]}`
    const { records } = read({ ...members, maxItemBytes: 100 }, file)
    expect(
      records
        .filter(({ kind }) => kind !== 'filler')
        .map(({ kind, fields, issues }) => [kind, ...fields, ...issues.map(({ code }) => code)]),
    ).toEqual([
      ['record', '1'],
      ['reject', 'record-too-long'],
      ['record', '4'],
    ])
  })
})

describe('a file of one item per line', () => {
  test('gives a record per line, its line end included', () => {
    expect(outline('{"id":1}\r\n\n[2]\nno\n"x"', { items: 'ndjson' })).toEqual([
      ['record', '{"id":1}\r\n'],
      ['filler', '\n'],
      ['record', '[2]\n'],
      ['reject', 'no\n', 'json-broken'],
      ['record', '"x"'],
    ])
    expect(read({ items: 'ndjson' }, '{"id":1}\n').records[0]!.fields).toEqual(['{"id":1}'])
  })
})

describe('a form', () => {
  test('names an array and scalars, or is told', () => {
    expect(jsonFormIssues(members)).toEqual([])
    expect(jsonFormIssues({ items: 'ndjson' })).toEqual([])
    for (const items of ['', '$', '$.members', 'members[*]', '$.members[0]', '$..x[*]']) {
      expect(jsonFormIssues({ items })).toMatchObject([{ code: 'json-path' }])
    }
    expect(jsonFormIssues({ items: '$[*]', values: { total: '$.x[*]' } })).toMatchObject([{ code: 'json-path' }])
  })
})

describe('however a file is cut', () => {
  const anyCuts = fc.oneof(
    fc.array(fc.nat(4000), { maxLength: 20 }),
    fc.constant(Array.from({ length: 2000 }, (_, at) => at)),
  )
  const anyForm: fc.Arbitrary<JsonForm> = fc.record({
    items: fc.constantFrom('$.members[*]', '$[*]', '$.a.b[*]', '$.members[*].x[*]', 'ndjson'),
    values: fc.constant({ total: '$.total', next: '$.page.next' }),
    maxItemBytes: fc.constantFrom(10, 40, 1_000_000),
  })

  const expectTiled = (records: readonly SourceRecord[], size: number) => {
    let at = 0
    for (const [index, { recordNo, byteFrom, byteTo, issues }] of records.entries()) {
      expect([recordNo, byteFrom]).toEqual([index + 1, at])
      expect(byteTo).toBeGreaterThan(at)
      for (const { where } of issues) {
        expect(where.byteFrom).toBeGreaterThanOrEqual(byteFrom)
        expect(where.byteTo).toBeLessThanOrEqual(byteTo)
      }
      at = byteTo
    }
    expect(at).toBe(size)
  }

  test('the items of good pages are what was put into them', () => {
    const anyPage = fc.record({
      total: fc.nat(),
      members: fc.array(fc.jsonValue()),
      page: fc.record({ next: fc.string() }),
      more: fc.jsonValue(),
    })
    fc.assert(
      fc.property(
        fc.array(anyPage, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(undefined, 1, '\t'),
        anyCuts,
        (pages, indent, cuts) => {
          const file = pages.map((page) => JSON.stringify(page, null, indent)).join('\n')
          const { records, values, fileIssues } = read(members, file, cuts)
          expectTiled(records, Buffer.byteLength(file))
          const items = records.filter(({ kind }) => kind === 'record').map(({ fields }) => JSON.parse(fields[0]!))
          expect(items).toEqual(JSON.parse(JSON.stringify(pages.flatMap((page) => page.members))))
          expect(values).toEqual(pages.map(({ total, page }) => ({ total, next: page.next })))
          expect(fileIssues).toEqual([])
          const lines = records.map(
            ({ byteFrom }) => Buffer.from(file).subarray(0, byteFrom).toString('latin1').split('\n').length,
          )
          expect(records.map(({ line }) => line)).toEqual(lines)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('any bytes are tiled, and read the same', () => {
    const piece = fc.oneof(
      fc
        .constantFrom(
          '{',
          '}',
          '[',
          ']',
          '"',
          '\\',
          ',',
          ':',
          '\n',
          '\n{',
          '\n[',
          ' ',
          '"members":',
          '{"members":[',
          ']}\n',
          '1',
          'null',
          '"a"',
          '\\u0000',
          '\0',
          '\r',
        )
        .map((text) => Buffer.from(text)),
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
    )
    const hostile = fc.array(piece, { maxLength: 150 }).map((pieces) => new Uint8Array(Buffer.concat(pieces)))
    fc.assert(
      fc.property(anyForm, hostile, anyCuts, (form, bytes, cuts) => {
        const whole = read(form, bytes)
        expectTiled(whole.records, bytes.length)
        expect(read(form, bytes, cuts)).toEqual(whole)
      }),
      { numRuns: 1500 },
    )
  })
})

import type { InFeed } from '@mortar/canonical/site/site'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCopyText } from './copy-text.ts'
import { type Mapper, openMapper } from './mapper.ts'
import { demoInFeed, memberFeedWith, memberInput, memberLine, memberMap, memberText } from './site-for-tests.ts'

let mapper: Mapper
beforeAll(async () => {
  mapper = await openMapper()
})
afterAll(() => mapper.close())

/** Stages and maps details of the member feed; gives everything that came of it. */
const run = async (feed: InFeed, details: readonly string[]) => {
  const staged = await mapper.stage(feed, memberInput(details))
  const mapped = await mapper.map()
  const members = await readCopyText(mapper.rows('member'))
  const records = await readCopyText(mapper.records())
  records.sort((left, right) => Number(left[0]) - Number(right[0]))
  return { staged, mapped, members, records }
}

const codesOf = (record: readonly (string | null)[] | undefined): string[] =>
  (JSON.parse(record?.[7] ?? '[]') as { code: string }[]).map(({ code }) => code).sort()

describe('a good file', () => {
  it('gives a row for each detail record, and a line for each physical record', async () => {
    const { staged, mapped, members, records } = await run(memberFeedWith(), [memberLine('A1'), memberLine('A2', '02')])
    expect(staged).toMatchObject({
      bytes: 120,
      bytesExplained: 120,
      records: { HD: 1, DT: 2, TR: 1 },
      details: 2,
      rejected: 0,
      header: { file_date: '2026-01-05' },
      trailer: { count: 2, total: 0 },
      controls: [{ name: 'rows', expected: 2, actual: 2, ok: true }],
      fileIssues: [],
      issues: [],
    })
    expect(mapped).toMatchObject({
      failed: [],
      rows: { member: 2 },
      details: 2,
      accepted: 2,
      rejected: 0,
      duplicate: 0,
    })
    expect(members.map((row) => [row[0], row[1], ...row.slice(3, 10)])).toEqual([
      ['2', 'pass', 'A1', 'A1', null, 'self', 'TEST', 'Ann', '1980-01-01'],
      ['3', 'pass', 'A2', 'A2', null, 'spouse', 'TEST', 'Ann', '1980-01-01'],
    ])
    expect(records.map((record) => record.slice(0, 7))).toEqual([
      ['1', 'HD', '1', '0', '30', 'pass', 'envelope'],
      ['2', 'DT', '2', '30', '60', 'pass', null],
      ['3', 'DT', '3', '60', '90', 'pass', null],
      ['4', 'TR', '4', '90', '120', 'pass', 'envelope'],
    ])
  })

  it('gives the same content hash for the same columns, and another for others', async () => {
    const first = await run(memberFeedWith(), [memberLine('A1'), memberLine('A2')])
    const again = await run(memberFeedWith(), [memberLine('A2'), memberLine('A1', '02')])
    const hashes = (members: typeof first.members) => new Map(members.map((row) => [row[3], row[2]]))
    expect(hashes(again.members).get('A2')).toBe(hashes(first.members).get('A2'))
    expect(hashes(again.members).get('A1')).not.toBe(hashes(first.members).get('A1'))
    expect(first.members[0]![2]).toMatch(/^[0-9a-f]{32}$/)
  })

  it('comes out the same however its bytes are cut', async () => {
    const text = Buffer.from(memberText([memberLine('A1'), memberLine('A2', '02')]))
    const whole = await mapper.stage(memberFeedWith(), { ...memberInput([]), plaintext: [text] })
    const cut = await mapper.stage(memberFeedWith(), {
      ...memberInput([]),
      plaintext: Array.from(text, (byte) => Uint8Array.of(byte)),
    })
    expect(cut).toEqual(whole)
  })

  it('keeps tabs, line feeds and backslashes of a value apart from those of COPY', async () => {
    const odd = memberMap.replace("'Ann'", "'A' || chr(9) || chr(10) || chr(92) || chr(13) || 'n'")
    const { members } = await run(memberFeedWith({ 'map/member.sql': odd }), [memberLine('A1')])
    expect(members[0]![8]).toBe('A\t\n\\\rn')
  })
})

describe('a record that cannot be typed', () => {
  it('is rejected with the field and its bytes, and the rest goes through', async () => {
    const bad = [memberLine('A1', '01', ''), memberLine('A2', '01', 'TEST', '20260230'), memberLine('A3')]
    const { staged, mapped, members, records } = await run(memberFeedWith(), bad)
    expect(staged.rejected).toBe(2)
    expect(mapped).toMatchObject({ accepted: 1, rejected: 2, codes: { 'field-missing': 1, 'field-unreadable': 1 } })
    expect(members).toHaveLength(1)
    expect(JSON.parse(records[1]![7]!)).toEqual([
      {
        code: 'field-missing',
        where: { record: 'DT', field: 'last', line: 2, byteFrom: 38, byteTo: 44 },
        hint: 'The field last is required and blank.',
      },
    ])
    expect(codesOf(records[2])).toEqual(['field-unreadable'])
    expect(records[2]!.slice(5, 7)).toEqual(['rejected', 'rejected'])
  })

  it('never tells the value', async () => {
    const { staged, mapped } = await run(memberFeedWith(), [memberLine('A1', '01', 'TEST', 'SECRET')])
    expect(JSON.stringify([staged, mapped])).not.toContain('SECRET')
  })

  it('may have blanks where the layout does not require a value', async () => {
    const { mapped } = await run(memberFeedWith(), [memberLine('A1', '01', 'TEST', '19800101', '')])
    expect(mapped.accepted).toBe(1)
  })

  it('is a short row as well', async () => {
    const { staged, mapped, records } = await run(memberFeedWith(), [memberLine('A1').slice(0, 20), memberLine('A2')])
    expect(staged).toMatchObject({ details: 2, rejected: 1, bytes: staged.bytesExplained })
    expect(mapped).toMatchObject({ accepted: 1, rejected: 1 })
    expect(codesOf(records[1])).toEqual(['row-short'])
  })

  it('counts whatever its type, so that what came in is what is explained', async () => {
    const { staged, mapped } = await run(memberFeedWith(), [memberLine('A1').replace('DT', 'DX'), memberLine('A2')])
    expect(staged).toMatchObject({ details: 2, rejected: 1, records: { DT: 1, unknown: 1 } })
    expect(mapped).toMatchObject({ details: 2, accepted: 1, rejected: 1 })
  })
})

describe('a mapped row', () => {
  it('is rejected when a required column is empty or holds none of its codes', async () => {
    const map = memberMap.replace('r.canonical_value', "case d.rel when '01' then 'self' when '02' then 'cousin' end")
    const lines = [memberLine('A1'), memberLine('A2', '02'), memberLine('A3', '03')]
    const { mapped, records } = await run(memberFeedWith({ 'map/member.sql': map }), lines)
    expect(mapped.codes).toEqual({ 'column-missing': 1, 'column-not-in-codes': 1 })
    expect(records.map((record) => record[6])).toEqual(['envelope', null, 'rejected', 'rejected', 'envelope'])
    expect(mapped.issues.map(({ code, where }) => [code, where.line, where.field])).toEqual([
      ['column-not-in-codes', 3, 'relationship'],
      ['column-missing', 4, 'relationship'],
    ])
  })

  it('is rejected when a text is too long or a number does not fit', async () => {
    const long = memberMap.replace("'Ann'", "repeat('x', 40)")
    expect((await run(memberFeedWith({ 'map/member.sql': long }), [memberLine('A1')])).mapped.codes).toEqual({
      'column-too-long': 1,
    })
    const early = memberMap.replace(
      'd.born',
      'd.born - interval 3000 year'.replace('d.born', '(d.born').concat(')::date'),
    )
    expect((await run(memberFeedWith({ 'map/member.sql': early }), [memberLine('A1')])).mapped.codes).toEqual({
      'column-out-of-range': 1,
    })
  })

  it('is flagged by a warning and rejected by a check', async () => {
    const checks = `checks:
  - { id: MB01, noun: member, severity: warn, column: birth_on, message: Very old, where: c.birth_on < date '1900-01-01' }
  - { id: MB02, noun: member, severity: reject, message: After the file, where: c.birth_on > ctx.header_file_date }
`
    const lines = [
      memberLine('A1', '01', 'TEST', '18990101'),
      memberLine('A2', '01', 'TEST', '20260106'),
      memberLine('A3'),
    ]
    const { mapped, members, records } = await run(memberFeedWith({ 'checks.yml': checks }), lines)
    expect(mapped).toMatchObject({ accepted: 2, rejected: 1, warned: 1, codes: { MB01: 1, MB02: 1 } })
    expect(members.map((row) => row[1])).toEqual(['warn', 'pass'])
    expect(records.map((record) => [record[5], ...codesOf(record)])).toEqual([
      ['pass'],
      ['warn', 'MB01'],
      ['rejected', 'MB02'],
      ['pass'],
      ['pass'],
    ])
  })

  it('is told by the check when one says why a required column is empty', async () => {
    const checks =
      'checks:\n  - { id: MB01, noun: member, severity: reject, column: relationship, message: m, where: c.relationship is null }\n'
    const { mapped } = await run(memberFeedWith({ 'checks.yml': checks }), [memberLine('A1', '77')])
    expect(mapped).toMatchObject({ rejected: 1, codes: { MB01: 1 } })
  })

  it('that no map gives leaves its record rejected', async () => {
    const { mapped, records } = await run(memberFeedWith({ 'map/member.sql': `${memberMap} where d.rel = '01'` }), [
      memberLine('A1'),
      memberLine('A2', '02'),
    ])
    expect(mapped).toMatchObject({ accepted: 1, rejected: 1 })
    expect(codesOf(records[2])).toEqual(['record-not-mapped'])
  })
})

describe('two rows for one record', () => {
  const doubled = `${memberMap} cross join (values (1), (2)) as twice(n)`

  it('fail the map', async () => {
    const { mapped } = await run(memberFeedWith({ 'map/member.sql': doubled }), [memberLine('A1'), memberLine('A2')])
    expect(mapped.failed).toMatchObject([
      { code: 'map-two-rows', where: { file: expect.stringContaining('map/member.sql') } },
    ])
    expect(mapped.failed[0]!.hint).toContain('line 2')
    expect(mapped.rows).toEqual({ member: 0 })
  })

  it('are what the feed means when it lists the noun under many', async () => {
    const many = memberFeedWith()
    const feed = { ...many, feed: { ...many.feed, many: ['member'] }, mapVersion: 'many' }
    const map = memberMap
      .replace('d.id as member_key', "d.id || '-' || twice.n as member_key")
      .concat(' cross join (values (1), (2)) as twice(n)')
    const { mapped } = await run({ ...feed, maps: [{ ...feed.maps[0]!, sql: map }] }, [memberLine('A1')])
    expect(mapped).toMatchObject({ failed: [], rows: { member: 2 }, accepted: 1 })
  })
})

describe('a key that comes again in the file', () => {
  it('is a duplicate with the same content, and refused with other content', async () => {
    const lines = [memberLine('A1'), memberLine('A2'), memberLine('A1'), memberLine('A2', '02'), memberLine('A2')]
    const { mapped, members, records } = await run(memberFeedWith(), lines)
    expect(mapped).toMatchObject({ accepted: 2, duplicate: 2, rejected: 1, details: 5, codes: { 'key-repeated': 1 } })
    expect(members.map((row) => row[3])).toEqual(['A1', 'A2'])
    expect(records.slice(1, 6).map((record) => record[6])).toEqual([null, null, 'duplicate', 'rejected', 'duplicate'])
  })

  it('does not count when the first record of it was rejected', async () => {
    const { mapped } = await run(memberFeedWith(), [memberLine('A1', '77'), memberLine('A1')])
    expect(mapped).toMatchObject({ accepted: 1, rejected: 1, duplicate: 0 })
  })

  it('is found however far apart the records stand', async () => {
    const id = (n: number) => n.toString(36).padStart(4, '0')
    const lines = Array.from({ length: 70_000 }, (_, at) => memberLine(id(at)))
    const { mapped } = await run(memberFeedWith(), [...lines, memberLine(id(0)), memberLine(id(5), '02')])
    expect(mapped).toMatchObject({ accepted: 70_000, duplicate: 1, rejected: 1, details: 70_002 })
  })
})

describe('money', () => {
  it('is summed on both sides of the map, whatever becomes of it', async () => {
    const feed = demoInFeed('acme-pbm/paid-claims-daily')
    const input = feed.cases.find(({ name }) => name === 'bad-relationship')!.files.get('input.txt')!
    const staged = await mapper.stage(feed, {
      fileName: 'ACMERX_CLM_20260303_0042.txt.pgp',
      arrivedAt: '2026-03-03T06:00:00Z',
      plaintext: [input],
    })
    const { money, rejected } = await mapper.map()
    expect(rejected).toBeGreaterThan(0)
    for (const { name, source, mapped } of money) {
      expect(source.total).toBe(staged.controls.find((control) => control.name === name)!.expected)
      expect(source.accepted + source.rejected + source.duplicate).toBe(source.total)
      expect(mapped).toEqual({ accepted: source.accepted, rejected: source.rejected, duplicate: source.duplicate })
    }
  })
})

describe('a map that fails on data', () => {
  const failing = memberMap.replace("'Ann'", 'd.last::integer::varchar')

  it('tells its line and not the value', async () => {
    const { mapped } = await run(memberFeedWith({ 'map/member.sql': failing }), [memberLine('A1', '01', 'SECRET')])
    expect(mapped.failed).toMatchObject([
      { code: 'map-failed', where: { file: expect.stringContaining('member.sql'), line: 2 } },
    ])
    expect(JSON.stringify(mapped)).not.toContain('SECRET')
  })
})

describe('maps that need the whole file', () => {
  it('see it whole', async () => {
    const counted = memberMap.replace("'Ann'", '(count(*) over ())::varchar')
    const { mapped, members } = await run(memberFeedWith({ 'map/member.sql': counted }), [
      memberLine('A1'),
      memberLine('A2'),
    ])
    expect(mapped.failed).toEqual([])
    expect(members.map((row) => row[8])).toEqual(['2', '2'])
  })

  it('or its trailer get it', async () => {
    const counted = memberMap.replace("'Ann'", 'ctx.trailer_count::varchar').concat(' cross join ctx')
    const { members } = await run(memberFeedWith({ 'map/member.sql': counted }), [memberLine('A1'), memberLine('A2')])
    expect(members.map((row) => row[8])).toEqual(['2', '2'])
  })
})

describe('the context', () => {
  it('knows the file name, its groups, its day, its header and when it came', async () => {
    const map = memberMap
      .replace("'Ann'", "concat_ws(' ', ctx.file_name, ctx.seq, ctx.file_on, ctx.header_file_date, ctx.arrived_at)")
      .concat(' cross join ctx')
    const { members, mapped } = await run(
      memberFeedWith({ 'map/member.sql': map.replace("' ', ctx.file_name", "' '") }),
      [memberLine('A1')],
    )
    expect(mapped.codes).toEqual({ 'column-too-long': 1 })
    expect(members).toEqual([])
    const short = memberMap
      .replace("'Ann'", "concat_ws(' ', ctx.seq, ctx.file_on, ctx.header_file_date)")
      .concat(' cross join ctx')
    expect((await run(memberFeedWith({ 'map/member.sql': short }), [memberLine('A1')])).members[0]![8]).toBe(
      '1 2026-01-05 2026-01-05',
    )
  })
})

it('reads an empty file to an end', async () => {
  const staged = await mapper.stage(memberFeedWith(), { ...memberInput([]), plaintext: [] })
  const mapped = await mapper.map()
  expect(staged).toMatchObject({ bytes: 0, bytesExplained: 0, details: 0 })
  expect(staged.fileIssues.length).toBeGreaterThan(0)
  expect(mapped).toMatchObject({ details: 0, rows: { member: 0 } })
})

it('does not run a feed that does not compile, and takes the next call', async () => {
  const broken = memberFeedWith({ 'map/member.sql': 'select 1 as nothing' })
  await expect(mapper.stage(broken, memberInput([memberLine('A1')]))).rejects.toMatchObject({
    code: 'feed-not-compiled',
  })
  expect((await run(memberFeedWith(), [memberLine('A1')])).mapped.accepted).toBe(1)
})

it('can leave a stream half read and go on', async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => memberLine(at.toString(36).padStart(4, '0')))
  await mapper.stage(memberFeedWith(), memberInput(lines))
  await mapper.map()
  for await (const _ of mapper.rows('member')) break
  expect(await readCopyText(mapper.rows('member'))).toHaveLength(20_000)
})

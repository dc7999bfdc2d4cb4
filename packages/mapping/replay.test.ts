import type { InFeed } from '@mortar/canonical/site/site'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCopyText } from './copy-text.ts'
import type { RecordBytes } from './mapper.ts'
import { type Mapper, openMapper } from './mapper.ts'
import {
  demoFeed,
  demoInFeed,
  feedOfFiles,
  memberFeedWith,
  memberInput,
  memberLine,
  memberText,
} from './site-for-tests.ts'

let mapper: Mapper
beforeAll(async () => {
  mapper = await openMapper()
})
afterAll(() => mapper.close())

/** The physical records of a text whose records are its lines. */
const recordsOf = (text: string): RecordBytes[] => {
  let byteFrom = 0
  return text.split(/(?<=\n)/).map((line, at) => {
    const bytes = new TextEncoder().encode(line)
    byteFrom += bytes.length
    return { recordNo: at + 1, line: at + 1, byteFrom: byteFrom - bytes.length, bytes }
  })
}

const context = { fileName: 'M_20260105_1.txt', arrivedAt: '2026-01-05T06:00:00.000Z' }

describe('records read again', () => {
  const lines = [memberLine('A1', '77'), memberLine('A2'), memberLine('A3').slice(0, 9)]
  const [header, first, second, short, trailer] = recordsOf(memberText(lines)) as [
    RecordBytes,
    RecordBytes,
    RecordBytes,
    RecordBytes,
    RecordBytes,
  ]

  it('give the same rows, places and hashes as the whole file', async () => {
    await mapper.stage(memberFeedWith(), memberInput(lines))
    await mapper.map()
    const rows = await readCopyText(mapper.rows('member'))
    const records = await readCopyText(mapper.records())
    await mapper.stageRecords(memberFeedWith(), { ...context, envelope: [header, trailer], records: [second] })
    await mapper.map()
    expect(await readCopyText(mapper.rows('member'))).toEqual(rows)
    const again = await readCopyText(mapper.records())
    for (const record of again) expect(records).toContainEqual(record)
    expect(again).toHaveLength(3)
  })

  it('take corrections', async () => {
    const corrections = [{ recordNo: 2, field: 'rel', value: '02' }]
    await mapper.stageRecords(memberFeedWith(), {
      ...context,
      envelope: [header],
      records: [first, second],
      corrections,
    })
    expect(await mapper.map()).toMatchObject({ accepted: 2, rejected: 0 })
    expect((await readCopyText(mapper.rows('member'))).map((row) => row[6])).toEqual(['spouse', 'self'])
  })

  it('tell a correction that fits nothing', async () => {
    const corrections = [
      { recordNo: 2, field: 'relation', value: '02' },
      { recordNo: 4, field: 'rel', value: '02' },
    ]
    const staged = await mapper.stageRecords(memberFeedWith(), { ...context, records: [first, short], corrections })
    expect(staged.fileIssues.map(({ code, where }) => [code, where.line, where.field])).toEqual([
      ['correction-unknown', 2, 'relation'],
      ['correction-unknown', 4, 'rel'],
    ])
  })

  it('keep the place of what is wrong', async () => {
    const whole = await mapper.stage(memberFeedWith(), memberInput(lines))
    const alone = await mapper.stageRecords(memberFeedWith(), { ...context, records: [short] })
    expect(alone.issues).toEqual(whole.issues)
    expect(alone).toMatchObject({ details: 1, rejected: 1 })
  })
})

describe('one record explained', () => {
  it('shows its fields with their bytes and values, and its row with lineage', async () => {
    const text = memberText([memberLine('A1', '02')])
    const [header, record] = recordsOf(text) as [RecordBytes, RecordBytes]
    const told = await mapper.explain(memberFeedWith(), { ...context, envelope: [header], records: [record] })
    for (const field of told.fields) expect(text.slice(field.byteFrom, field.byteTo)).toBe(field.text)
    expect(told.fields.map(({ field, value }) => [field, value])).toEqual([
      ['id', 'A1'],
      ['rel', '02'],
      ['last', 'TEST'],
      ['born', '1980-01-01'],
      ['paid', 1000],
    ])
    expect(told.rows).toMatchObject([
      { noun: 'member', values: { member_key: 'A1', relationship: 'spouse', birth_on: '1980-01-01', city: null } },
    ])
    expect(told.rows[0]!.columns.find(({ name }) => name === 'relationship')!.sources).toContainEqual({
      kind: 'src',
      table: 'DT',
      column: 'rel',
      role: 'key',
    })
    expect(told.findings).toEqual([])
  })

  it('tells why it is rejected', async () => {
    const [, record] = recordsOf(memberText([memberLine('A1', '77')])) as [RecordBytes, RecordBytes]
    const told = await mapper.explain(memberFeedWith(), { ...context, records: [record] })
    expect(told.findings.map(({ code, where }) => [code, where.line])).toEqual([['column-missing', 2]])
  })

  it('shows a JSON item by the paths of its scalars', async () => {
    const item = '{"memberId":"M1-01", "plans":[{"type":"RX","planCode":"é"}]}'
    const bytes = new TextEncoder().encode(item)
    const told = await mapper.explain(demoInFeed('north-tpa/eligibility-api'), {
      ...context,
      records: [{ recordNo: 2, line: 3, byteFrom: 100, bytes }],
    })
    expect(told.fields.map(({ field, value }) => [field, value])).toEqual([
      ['$.memberId', 'M1-01'],
      ['$.plans[0].type', 'RX'],
      ['$.plans[0].planCode', 'é'],
    ])
    const last = told.fields[2]!
    expect(new TextDecoder().decode(bytes.subarray(last.byteFrom - 100, last.byteTo - 100))).toBe('"é"')
    expect(told.rows.map(({ noun }) => noun).sort()).toEqual(['coverage', 'member'])
  })
})

describe('JSON items', () => {
  const members = (...items: object[]) => JSON.stringify({ total: items.length, next: null, members: items }, null, 1)
  const person = (id: string, rest: object = {}) => ({
    memberId: id,
    subscriberId: 'M1',
    relationship: 'SELF',
    lastName: 'Testone',
    firstName: 'Ann',
    birthDate: '1980-01-01',
    plans: [{ type: 'RX', planCode: 'RXGOLD', effectiveDate: '2026-01-01' }],
    ...rest,
  })
  const stage = async (text: string) => {
    const staged = await mapper.stage(demoInFeed('north-tpa/eligibility-api'), {
      fileName: 'page.json',
      arrivedAt: context.arrivedAt,
      plaintext: [new TextEncoder().encode(text)],
    })
    return { staged, mapped: await mapper.map() }
  }

  it('fill several nouns, and several rows of a noun that is many', async () => {
    const two = [
      { type: 'RX', planCode: 'A', effectiveDate: '2026-01-01' },
      { type: 'RX', planCode: 'B', effectiveDate: '2026-01-01' },
      { type: 'MED', planCode: 'C' },
    ]
    const { staged, mapped } = await stage(members(person('1', { plans: two }), person('2', { plans: [] })))
    expect(staged.controls).toEqual([{ name: 'member-count', expected: 2, actual: 2, ok: true }])
    expect(mapped).toMatchObject({ failed: [], rows: { member: 2, coverage: 2 }, accepted: 2 })
  })

  it('leave nothing behind of a record when one of its rows is rejected', async () => {
    const bad = [{ type: 'RX', planCode: 'A', effectiveDate: 'soon' }]
    const { mapped } = await stage(members(person('1', { plans: bad }), person('2')))
    expect(mapped).toMatchObject({ rows: { member: 1, coverage: 1 }, accepted: 1, rejected: 1 })
  })

  it('are duplicates only when all of their rows are', async () => {
    const other = [{ type: 'RX', planCode: 'B', effectiveDate: '2026-01-01' }]
    const { mapped } = await stage(members(person('1'), person('1', { plans: other }), person('1')))
    expect(mapped).toMatchObject({ rows: { member: 1, coverage: 2 }, accepted: 2, duplicate: 1 })
  })

  it('are corrected by path', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(person('1', { relationship: 'ALIEN' })))
    const records = [{ recordNo: 2, line: 3, byteFrom: 40, bytes }]
    const corrections = [
      { recordNo: 2, field: '$.relationship', value: 'SPOUSE' },
      { recordNo: 2, field: '$.plans[0].planCode', value: 'RXSILV' },
    ]
    const staged = await mapper.stageRecords(demoInFeed('north-tpa/eligibility-api'), {
      ...context,
      records,
      corrections,
    })
    expect(staged.fileIssues).toEqual([])
    expect(await mapper.map()).toMatchObject({ accepted: 1 })
    expect((await readCopyText(mapper.rows('coverage')))[0]![6]).toBe('RXSILV')
    const wrong = await mapper.stageRecords(demoInFeed('north-tpa/eligibility-api'), {
      ...context,
      records,
      corrections: [{ recordNo: 2, field: '$.a.b', value: 'x' }],
    })
    expect(wrong.fileIssues.map(({ code }) => code)).toEqual(['correction-unknown'])
  })

  it('of pages that disagree are told', async () => {
    const { staged } = await stage(`${members(person('1'))}\n${members(person('2'), person('3'))}`)
    expect(staged.fileIssues).toMatchObject([{ code: 'values-differ', where: { field: 'total' } }])
  })
})

describe('a delimited file', () => {
  const feed = feedOfFiles({
    'feeds/members.in/feed.yml': `feed: members\ndirection: in\nfile: { format: delimited, layout: layout.csv, name: { regex: '^m' } }\nmax_error_rate: 1\n`,
    'feeds/members.in/layout.csv':
      'record,field,start,length,type,required\nROW,id,1,,text,y\nROW,last,2,,text,y\nROW,born,3,,date:MM/DD/YYYY,y\n',
    'feeds/members.in/map/member.sql': `select id as member_key, id as family_id, 'self' as relationship, last as last_name, 'Ann' as first_name, born as birth_on from src.ROW`,
  }) as InFeed
  const text = 'id,last,born\nA1,"Test, ""one""",01/31/1980\nA2,\t,02/30/1980\n'

  it('is mapped, with the bytes of what is wrong', async () => {
    const staged = await mapper.stage(feed, { ...context, plaintext: [new TextEncoder().encode(text)] })
    expect(staged).toMatchObject({ records: { ROW: 2, filler: 1 }, details: 2, rejected: 1 })
    expect(await mapper.map()).toMatchObject({ accepted: 1, rejected: 1 })
    expect((await readCopyText(mapper.rows('member')))[0]!.slice(7, 10)).toEqual(['Test, "one"', 'Ann', '1980-01-31'])
  })

  it('is read again without its header row', async () => {
    const [headerRow, first] = recordsOf(text) as [RecordBytes, RecordBytes]
    await mapper.stageRecords(feed, { ...context, envelope: [headerRow], records: [first] })
    expect(await mapper.map()).toMatchObject({ accepted: 1, rejected: 0, details: 1 })
    const told = await mapper.explain(feed, { ...context, envelope: [headerRow], records: [first] })
    expect(text.slice(told.fields[1]!.byteFrom, told.fields[1]!.byteTo)).toBe('"Test, ""one"""')
    expect(told.fields[1]!.text).toBe('Test, "one"')
  })
})

it('an out feed does not bring data in', async () => {
  await expect(
    mapper.stage(demoFeed('north-tpa/claims-api') as unknown as InFeed, memberInput([])),
  ).rejects.toMatchObject({ name: 'Fault' })
})

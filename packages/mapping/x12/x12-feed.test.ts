import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseRun, readCaseRun } from '../case-run.ts'
import { readCopyText } from '../copy-text.ts'
import { type Mapper, openMapper } from '../mapper.ts'
import type { RecordBytes } from '../mapper-types.ts'
import { x12FeedWith, x12Sample } from '../site-for-tests.ts'

let mapper: Mapper
beforeAll(async () => {
  mapper = await openMapper()
})
afterAll(() => mapper.close())

const family = x12Sample('valid/834-01-add-family.edi')

const feedYml = (more: string): string =>
  `feed: x12\ndirection: in\nfile:\n  format: x12\n  set: 834\n  name: { regex: '.*' }\nmax_error_rate: 1\n${more}`

const run = async (set: string, text: string, files: Record<string, string> = {}): Promise<CaseRun> => {
  const feed = await x12FeedWith(set, files)
  expect((await mapper.compile(feed)).issues).toEqual([])
  return await readCaseRun(mapper, feed, { fileName: 'f.x12', bytes: Buffer.from(text, 'latin1') })
}

/** All records of a file as the ledger sees them. */
const recordsOf = async (text: string) => {
  const feed = await x12FeedWith('834')
  const bytes = Buffer.from(text, 'latin1')
  const staged = await mapper.stage(feed, { fileName: 'f', arrivedAt: '2026-01-01T00:00:00Z', plaintext: [bytes] })
  await mapper.map()
  const records = (await readCopyText(mapper.records())).map(([no, type, line, from, to, flag, outcome, issues]) => ({
    no: Number(no),
    type,
    line: Number(line),
    from: Number(from),
    to: Number(to),
    flag,
    outcome,
    codes: (JSON.parse(issues ?? '[]') as { code: string }[]).map(({ code }) => code),
  }))
  return { staged, bytes, records: records.sort((left, right) => left.from - right.from) }
}

describe('the records of an 834', () => {
  it('are the members and what stands around them, and they tile the file', async () => {
    const { staged, bytes, records } = await recordsOf(family)
    expect(records.map(({ type }) => type)).toEqual(
      'ISA GS ST L1000A L1000B L2000 L2000 L2000 ST_SE GS_GE ISA_IEA'.split(' '),
    )
    expect(records.map(({ no }) => no)).toEqual(records.map((_, at) => at + 1))
    expect(records[0]!.from).toBe(0)
    for (const [at, record] of records.entries()) expect(record.to).toBe(records[at + 1]?.from ?? bytes.length)
    expect(staged).toMatchObject({ bytes: bytes.length, bytesExplained: bytes.length, details: 3, rejected: 0 })
  })

  it('tile it whatever is wrong with it', async () => {
    const broken = family
      .replace('HD*021**HLT*PLANA*FAM~', 'ZZZ*1~HD*021**HLT*PLANA*FAM~\n\n')
      .replace('NM1*IL*1*DOE*JOHN', 'QQQ*NM1*IL*1*DOE*JOHN')
      .replace('SE*43*0001~', '')
    const { bytes, records } = await recordsOf(broken)
    for (const [at, record] of records.entries()) expect(record.to).toBe(records[at + 1]?.from ?? bytes.length)
  })

  it('a segment that has no place in a member rejects that member, and no other', async () => {
    const { records } = await recordsOf(family.replace('DMG*D8*19790101*M~', 'DMG*D8*19790101*M~\nZZZ*1~'))
    const members = records.filter(({ type }) => type === 'L2000')
    expect(members.map(({ outcome }) => outcome)).toEqual([null, 'rejected', null])
    expect(members[1]!.codes).toContain('x12-segment-unknown')
  })

  it('a set of another kind in the file is rejected segment by segment', async () => {
    const { records, staged } = await recordsOf(x12Sample('valid/835-01-paid-and-denied.edi'))
    expect(staged.rejected).toBeGreaterThan(10)
    expect(records.some(({ codes }) => codes.includes('record-type-unknown'))).toBe(true)
  })
})

describe('the standard maps of an 834', () => {
  it('give members and their coverages', async () => {
    const { rows, outcome } = await run('834', family)
    expect(outcome).toBe('posted')
    expect(rows.get('member')).toMatchObject([
      { member_key: '111223333-19800515-JANE', family_id: '111223333', relationship: 'self', birth_on: '1980-05-15' },
      { member_key: '111223333-19790101-JOHN', relationship: 'spouse', sex: 'M', zip: '01609' },
      { member_key: '111223333-20150303-KID', relationship: 'child', last_name: 'DOE', state: 'MA' },
    ])
    expect(rows.get('coverage')).toMatchObject([
      {
        member_key: '111223333-19800515-JANE',
        group_number: 'GRP12345',
        plan_code: 'PLANA',
        effective_on: '2027-01-01',
        terminated_on: null,
      },
      { member_key: '111223333-19790101-JOHN' },
      { member_key: '111223333-20150303-KID' },
    ])
  })

  it('keep the whole of the rows inside their slice', async () => {
    const { maps } = await mapper.compile(await x12FeedWith('834'))
    expect(maps.map(({ wholeFile }) => wholeFile)).toEqual([null, null])
  })

  it('one member may have several coverages, each with its own days', async () => {
    const two = family.replace(
      'HD*021**HLT*PLANA*FAM~\nDTP*348*D8*20270101~\nINS*N*01',
      'HD*024**HLT*PLANA*FAM~\nDTP*348*D8*20260101~\nDTP*349*D8*20261231~\nHD*021**HLT*PLANB*FAM~\nDTP*348*D8*20270101~\nINS*N*01',
    )
    const { rows } = await run('834', two)
    expect(rows.get('coverage')!.slice(0, 2)).toMatchObject([
      { plan_code: 'PLANA', effective_on: '2026-01-01', terminated_on: '2026-12-31' },
      { plan_code: 'PLANB', effective_on: '2027-01-01', terminated_on: null },
    ])
  })

  it('a coverage taken back ends the day before it begins', async () => {
    const { rows } = await run('834', family.replace('HD*021**HLT', 'HD*002**HLT'))
    expect(rows.get('coverage')![0]).toMatchObject({ effective_on: '2027-01-01', terminated_on: '2026-12-31' })
  })

  it('a member that ends without saying of which plan is rejected', async () => {
    const ended = family.replace('INS*N*01*021', 'INS*N*01*024').replace(/(DMG\*D8\*19790101\*M~\n)HD.*\nDTP.*\n/, '$1')
    const { rows, rejected } = await run('834', ended)
    expect(rows.get('member')).toHaveLength(2)
    expect(rejected).toMatchObject([{ line: 21, codes: expect.arrayContaining(['column-missing']) }])
  })

  it('an end date that is no date rejects the member instead of leaving the coverage open', async () => {
    const { rejected } = await run(
      '834',
      family.replace('DTP*348*D8*20270101~\nINS*N*01', 'DTP*348*D8*20270101~\nDTP*349*D8*20270231~\nINS*N*01'),
    )
    expect(rejected).toMatchObject([{ line: 9, codes: expect.arrayContaining(['field-unreadable']) }])
  })

  it('a partner overrides one map by the same path, and keeps the other', async () => {
    const own = `select m.ref_0f_02 || m.ins_02 as member_key, m.ref_0f_02 as family_id, 'other' as relationship,
      n.nm1_03 as last_name, n.nm1_04 as first_name, ccyymmdd(n.dmg_02) as birth_on
      from src.L2000 m join src.L2100A n on n._record_no = m._record_no`
    const { rows } = await run('834', family, { 'map/member.sql': own })
    expect(rows.get('member')![1]).toMatchObject({ member_key: '11122333301', relationship: 'other' })
    expect(rows.get('coverage')).toHaveLength(3)
  })

  it('a feed may take some of the nouns only', async () => {
    const yml = feedYml('').replace('set: 834', 'set: 834\n  nouns: [member]')
    const { rows } = await run('834', family, { 'feed.yml': yml })
    expect([...rows.keys()]).toEqual(['member'])
  })
})

describe('what a file says of itself', () => {
  const control = feedYml('control:\n  - { name: members, expect: values.qty_to, count: L2000 }\n')
  const withTotal = (total: number) =>
    family.replace('DTP*303*D8*20261122~\n', `DTP*303*D8*20261122~\nQTY*TO*${total}~\n`).replace('SE*43', 'SE*44')

  it('is held against the members that came', async () => {
    expect(await run('834', withTotal(3), { 'feed.yml': control })).toMatchObject({
      outcome: 'posted',
      controls: [{ name: 'members', expected: 3, actual: 3, ok: true }],
    })
    expect(await run('834', withTotal(4), { 'feed.yml': control })).toMatchObject({
      outcome: 'held',
      codes: ['control-differs'],
    })
  })

  it('a total that is not told equals nothing', async () => {
    expect(await run('834', family, { 'feed.yml': control })).toMatchObject({ outcome: 'held' })
  })

  it('a wrong count in a trailer holds the file', async () => {
    expect(await run('834', family.replace('SE*43', 'SE*42'))).toMatchObject({
      outcome: 'held',
      codes: ['x12-se-count'],
    })
  })

  it('a control that names no total of the set is told before any run', async () => {
    const feed = await x12FeedWith('834', { 'feed.yml': control.replace('qty_to', 'qty_xx') })
    expect((await mapper.compile(feed)).issues).toMatchObject([{ code: 'feed-control-wrong' }])
  })
})

describe('a member read again', () => {
  const pieces = async (wanted: number) => {
    const { bytes, records } = await recordsOf(family)
    const pieceOf = ({ no, line, from, to }: (typeof records)[number]): RecordBytes => ({
      recordNo: no,
      line,
      byteFrom: from,
      bytes: bytes.subarray(from, to),
    })
    const members = records.filter(({ type }) => type === 'L2000')
    return {
      records: [pieceOf(members[wanted]!)],
      envelope: records.filter(({ outcome }) => outcome === 'envelope').map(pieceOf),
      fileName: 'f',
      arrivedAt: '2026-01-01T00:00:00Z',
    }
  }

  it('alone gives the same rows under its own record number', async () => {
    const feed = await x12FeedWith('834')
    const input = await pieces(1)
    const staged = await mapper.stageRecords(feed, input)
    expect(staged).toMatchObject({ details: 1, rejected: 0 })
    await mapper.map()
    const rows = await readCopyText(mapper.rows('member'))
    expect(rows).toHaveLength(1)
    expect(rows[0]![0]).toBe(String(input.records[0]!.recordNo))
    expect(rows[0]).toContain('111223333-19790101-JOHN')
  })

  it('takes a correction of a field', async () => {
    const feed = await x12FeedWith('834')
    const input = await pieces(1)
    const { recordNo } = input.records[0]!
    const corrections = [{ recordNo, field: 'L2300[1].hd_04', value: 'PLANZ' }]
    await mapper.stageRecords(feed, { ...input, corrections })
    await mapper.map()
    await readCopyText(mapper.rows('member'))
    expect((await readCopyText(mapper.rows('coverage')))[0]).toContain('PLANZ')
    const unknown = await mapper.stageRecords(feed, {
      ...input,
      corrections: [{ recordNo, field: 'L2300[2].hd_04', value: 'X' }],
    })
    expect(unknown.fileIssues.map(({ code }) => code)).toContain('correction-unknown')
  })

  it('tells each element with its bytes, and the rows made of it', async () => {
    const input = await pieces(2)
    const { fields, rows, findings } = await mapper.explain(await x12FeedWith('834'), input)
    expect(findings).toEqual([])
    expect(rows.map(({ noun }) => noun)).toEqual(['coverage', 'member'])
    for (const { text, byteFrom, byteTo } of fields) expect(family.slice(byteFrom, byteTo)).toBe(text)
    expect(fields.find(({ field }) => field === 'L2000.ins_02')).toMatchObject({ text: '19', value: '19' })
    expect(fields.find(({ field }) => field === 'L2300_DTP[1].dtp_03')).toMatchObject({ text: '20270101' })
    expect(fields.find(({ field }) => field === 'L2100A[1].dmg_02')).toMatchObject({ text: '20150303' })
  })
})

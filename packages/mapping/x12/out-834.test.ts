import type { MapFile } from '@mortar/canonical/site/site'
import { x12Judge } from '@mortar/wire/x12/judge'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCaseRun } from '../case-run.ts'
import { type Mapper, openMapper } from '../mapper.ts'
import { x12FeedWith } from '../site-for-tests.ts'
import { readStandardMaps } from '../standard-maps.ts'
import type { X12Out } from './out-file.ts'

let mapper: Mapper
let maps: MapFile[]
beforeAll(async () => {
  mapper = await openMapper()
  maps = [...(await readStandardMaps())]
    .filter(([path]) => path.startsWith('_standard/out/834/'))
    .map(([path, bytes]) => ({
      name: path.split('/').at(-1)!.replace('.sql', ''),
      path,
      sql: Buffer.from(bytes).toString(),
    }))
})
afterAll(() => mapper.close())

const outOf = (more: Partial<X12Out> = {}): X12Out => ({
  set: '834',
  maps,
  companion: {
    senderQualifier: 'ZZ',
    senderId: 'NORTHTPA',
    receiverQualifier: 'ZZ',
    receiverId: 'ACMEPBM',
    isTest: true,
    lineEnd: '\n',
  },
  values: { sponsor_name: 'NORTH TPA', sponsor_tax_id: '112233445', payer_name: 'ACME PBM', payer_tax_id: '512345678' },
  numbers: { interchange: 7, group: 7, date: '20261122', time: '0900' },
  action: 'full',
  reference: 'NT000007',
  ...more,
})

const judged = (bytes: Uint8Array) => {
  const numbersOf = () => ({ day: '20261122', time: '1000', interchange: '000000001', group: 1 })
  const judge = x12Judge({ numbersOf })
  judge.push(bytes)
  return judge.end()
}

const member = (of: Record<string, unknown> = {}) => ({
  member_key: 'M1',
  family_id: 'F1',
  relationship: 'self',
  last_name: 'DOE',
  first_name: 'JANE',
  birth_on: '1980-05-15',
  sex: 'F',
  address_line: '12 ELM STREET',
  city: 'WORCESTER',
  state: 'MA',
  zip: '01609',
  effective_on: '2026-11-01',
  ...of,
})
const coverage = (of: Record<string, unknown> = {}) => ({
  member_key: 'M1',
  family_id: 'F1',
  group_number: 'GRP1',
  plan_code: 'PLANA',
  effective_on: '2026-01-01',
  terminated_on: null,
  ...of,
})

const readBack = async (bytes: Uint8Array) => {
  const yml = `feed: x12\ndirection: in\nfile:\n  format: x12\n  set: 834\n  name: { regex: '.*' }\ncontrol:\n  - { name: members, expect: values.qty_to, count: L2000 }\n`
  return await readCaseRun(mapper, await x12FeedWith('834', { 'feed.yml': yml }), { fileName: 'f', bytes })
}

const family = {
  member: [
    member({
      member_key: 'M3',
      relationship: 'child',
      first_name: 'KID',
      birth_on: '2015-03-03',
      sex: 'M',
      effective_on: null,
    }),
    member(),
    member({
      member_key: 'M2',
      relationship: 'spouse',
      first_name: 'JOHN',
      address_line: null,
      city: null,
      state: null,
      zip: null,
    }),
  ],
  coverage: [
    coverage(),
    coverage({ plan_code: 'PLANB', effective_on: '2025-01-01', terminated_on: '2025-12-31' }),
    coverage({ member_key: 'M2' }),
    coverage({ member_key: 'M3', group_number: 'GRP2' }),
  ],
}

describe('an 834 made of canonical rows', () => {
  it('is one our own check finds nothing in, subscriber first', async () => {
    const { bytes, issues } = await mapper.makeX12(outOf(), family)
    expect(issues).toEqual([])
    const { findings, isAccepted } = judged(bytes)
    expect(findings).toEqual([])
    expect(isAccepted).toBe(true)
    const text = Buffer.from(bytes).toString('latin1')
    expect(text.split('\n').filter((line) => /^(INS|HD|QTY|BGN|SE|GE|IEA)/.test(line))).toEqual([
      'BGN*00*NT000007*20261122*0900****4~',
      'QTY*TO*3~',
      'QTY*ET*1~',
      'QTY*DT*2~',
      'INS*Y*18*030*XN*A***AC~',
      'HD*030**PDG*PLANA~',
      'HD*030**PDG*PLANB~',
      'INS*N*01*030*XN*A~',
      'HD*030**PDG*PLANA~',
      'INS*N*19*030*XN*A~',
      'HD*030**PDG*PLANA~',
      'SE*41*0001~',
      'GE*1*7~',
      'IEA*1*000000007~',
    ])
  })

  it('maps back to the same rows', async () => {
    const { bytes } = await mapper.makeX12(outOf(), family)
    const back = await readBack(bytes)
    expect(back).toMatchObject({ outcome: 'posted', rejected: [], controls: [{ ok: true }] })
    for (const row of family.member) expect(back.rows.get('member')).toContainEqual(expect.objectContaining(row))
    for (const row of family.coverage) expect(back.rows.get('coverage')).toContainEqual(expect.objectContaining(row))
    expect(back.rows.get('coverage')).toHaveLength(family.coverage.length)
  })

  it('of changes says what changed', async () => {
    const rows = {
      member: [
        member({ change: 'add' }),
        member({ member_key: 'M2', relationship: 'spouse', first_name: 'JOHN', change: 'end' }),
      ],
      coverage: [
        coverage({ change: 'add' }),
        coverage({ member_key: 'M2', terminated_on: '2026-11-30', change: 'end' }),
      ],
    }
    const { bytes } = await mapper.makeX12(outOf({ action: 'delta' }), rows)
    expect(judged(bytes).findings).toEqual([])
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('BGN*00*NT000007*20261122*0900****2~')
    expect(text).toMatch(
      /INS\*Y\*18\*021[\s\S]*HD\*021[\s\S]*INS\*N\*01\*024[\s\S]*DTP\*357\*D8\*20261130[\s\S]*HD\*024/,
    )
  })

  it('any family comes back as it was', async () => {
    const text = fc.stringMatching(/^[A-Z][A-Z ]{0,18}[A-Z]$/)
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
    const anyMember = fc.record({
      last_name: text,
      first_name: text,
      birth_on: day,
      sex: fc.constantFrom('F', 'M', 'U'),
      effective_on: fc.option(day),
    })
    const anyCoverage = fc.record({
      plan_code: fc.constantFrom('A1', 'B2', 'C3'),
      group_number: fc.constantFrom('G1', 'G2'),
      effective_on: day,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMember, { minLength: 1, maxLength: 5 }),
        fc.uniqueArray(anyCoverage, {
          maxLength: 4,
          selector: ({ plan_code, effective_on }) => plan_code + effective_on,
        }),
        async (people, spans) => {
          const members = people.map((person, at) =>
            member({ ...person, member_key: `M${at}`, relationship: at === 0 ? 'self' : 'child' }),
          )
          const coverages = members.flatMap(({ member_key }) =>
            spans.map((span) => coverage({ ...span, member_key, terminated_on: null })),
          )
          const { bytes, issues } = await mapper.makeX12(outOf(), { member: members, coverage: coverages })
          expect(issues).toEqual([])
          expect(judged(bytes).findings).toEqual([])
          const back = await readBack(bytes)
          expect(back).toMatchObject({ outcome: 'posted', rejected: [] })
          const plain = (rows: readonly object[] = []) => rows.map((row) => JSON.stringify(row)).sort()
          const shown = (row: Record<string, unknown>, like: object) =>
            Object.fromEntries(Object.keys(like).map((name) => [name, row[name] ?? null]))
          expect(plain(back.rows.get('member')?.map((row) => shown(row, member())))).toEqual(
            plain(members.map((row) => shown(row, member()))),
          )
          expect(plain(back.rows.get('coverage')?.map((row) => shown(row, coverage())))).toEqual(
            plain(coverages.map((row) => shown(row, coverage()))),
          )
        },
      ),
      { numRuns: 15 },
    )
  })

  it('is not made when a name holds a separator: the issue says so', async () => {
    const { issues } = await mapper.makeX12(outOf(), {
      member: [member({ last_name: 'DO*E' })],
      coverage: [coverage()],
    })
    expect(issues).toMatchObject([{ code: 'separator-in-text' }])
  })

  it('a coverage of somebody who is not there is told', async () => {
    const { issues } = await mapper.makeX12(outOf(), { member: [member()], coverage: [coverage({ member_key: 'M9' })] })
    expect(issues.map(({ code }) => code)).toContain('map-loses-record')
  })

  it('a map may read nothing but the rows given', async () => {
    const bad = maps.map((map) => (map.name === 'ST' ? { ...map, sql: "select * from read_csv('/etc/passwd')" } : map))
    const { bytes, issues } = await mapper.makeX12(outOf({ maps: bad }), family)
    expect([bytes.length, issues[0]?.code]).toEqual([0, 'map-forbidden'])
  })
})

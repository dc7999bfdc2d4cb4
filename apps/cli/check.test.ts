import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { check } from './commands/check.ts'

const demo = resolve(import.meta.dirname, '../../sites/demo')
const crosswalk = 'partners/acme-pbm/crosswalks/relationship.csv'
const map = 'partners/acme-pbm/feeds/paid-claims-daily.in/map/pharmacy-claim.sql'

let site: string
let told: string[]
beforeEach(() => {
  site = join(mkdtempSync(join(tmpdir(), 'mortar-check-')), 'site')
  cpSync(demo, site, { recursive: true })
  told = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(dirname(site), { recursive: true })
})

const change = (path: string, from: string, to: string) => {
  const text = readFileSync(join(site, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(site, path), text.replace(from, to))
}

describe('mortar check of a feed that makes X12 files', () => {
  const feed = 'partners/acme-pbm/feeds/enrolment.out'
  const files: Readonly<Record<string, string>> = {
    'feed.yml':
      "feed: enrolment\ndirection: out\nfrom: north-tpa\nfile: { format: x12, set: 834, name: 'E_{control}.834' }\n",
    'companion.yml':
      "sender: { id: NORTHTPA }\nreceiver: { id: ACMEPBM }\nusage: test\nline_end: lf\nvalues: { sponsor_name: 'N', sponsor_tax_id: '112233445', payer_name: 'A', payer_tax_id: '512345678' }\n",
    'tests/one/given.yml': `member:
  - { member_key: M1, family_id: F1, relationship: self, last_name: DOE, first_name: JANE, birth_on: '1980-05-15', sex: F }
coverage:
  - { member_key: M1, family_id: F1, plan_code: PLANA, effective_on: '2026-01-01' }
`,
    'tests/one/expected.x12': `ISA*00*          *00*          *ZZ*NORTHTPA       *ZZ*ACMEPBM        *260101*0000*^*00501*000000001*0*T*:~
GS*BE*NORTHTPA*ACMEPBM*20260101*0000*1*X*005010X220A1~
ST*834*0001*005010X220A1~
BGN*00*000000001*20260101*0000****4~
QTY*TO*1~
QTY*ET*1~
QTY*DT*0~
N1*P5*N*FI*112233445~
N1*IN*A*FI*512345678~
INS*Y*18*030*XN*A***AC~
REF*0F*F1~
REF*ABB*M1~
NM1*IL*1*DOE*JANE~
DMG*D8*19800515*F~
HD*030**PDG*PLANA~
DTP*348*D8*20260101~
SE*15*0001~
GE*1*1~
IEA*1*000000001~
`,
  }
  beforeEach(() => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(site, feed, path)), { recursive: true })
      writeFileSync(join(site, feed, path), content)
    }
  })

  test('compiles its maps and compares what its cases make, byte for byte', async () => {
    expect(await check.run([join(site, feed)])).toBe(0)
    expect(told.join('\n')).toMatch(/✓ acme-pbm\/enrolment {2}1 of 1 cases/)
    change(`${feed}/tests/one/expected.x12`, 'QTY*DT*0~', 'QTY*DT*1~')
    expect(await check.run([join(site, feed)])).toBe(1)
    expect(told.join('\n')).toMatch(/expected\.x12:7 differs at byte \d+/)
  })

  test('a mistake in a map of its own, and one in its companion, are told with their place', async () => {
    mkdirSync(join(site, feed, 'map'))
    writeFileSync(join(site, feed, 'map/L2000_REF_supplement.sql'), 'select m.nothing as _unit from canon.member m\n')
    expect(await check.run([join(site, feed)])).toBe(1)
    expect(told.join('\n')).toMatch(/L2000_REF_supplement\.sql:1/)
    change(`${feed}/companion.yml`, 'usage: test', 'usage: tset')
    expect(await check.run([site])).toBe(1)
    expect(told.join('\n')).toMatch(/enrolment\.out\/companion\.yml:3.*site-value-wrong/)
  })
})

describe('mortar check', () => {
  test('passes on the demo site and counts its cases', async () => {
    expect(await check.run([site])).toBe(0)
    expect(told.join('\n')).toMatch(/✓ acme-pbm\/paid-claims-daily {2}8 of 8 cases/)
  })

  test('says of a feed and a plan without cases that they have none, and of a broken map that none was run', async () => {
    const feed = 'partners/acme-pbm/feeds/paid-claims-daily.in'
    rmSync(join(site, 'plans/hdhp/cases.txt'))
    rmSync(join(site, feed, 'tests'), { recursive: true })
    expect(await check.run([site])).toBe(0)
    expect(told).toContain('✓ acme-pbm/paid-claims-daily  has no cases')
    expect(told).toContain('✓ plan hdhp  has no cases')
    change(map, 'd.auth_no ', 'd.auth_number ')
    expect(await check.run([join(site, feed)])).toBe(1)
    expect(told.at(-1)).toBe('✗ acme-pbm/paid-claims-daily  its cases were not run')
  })

  test('a one-character change in a crosswalk fails, with the row shown', async () => {
    change(crosswalk, '02,spouse', '02,spousa')
    expect(await check.run([site])).toBe(1)
    expect(told.join('\n')).toMatch(/line 3.*codes|row 2 \(line 3\), relationship|line 3 was not expected/)
  })

  test('two windows of one value that overlap are told with their line', async () => {
    change(crosswalk, '03,child,2025-01-01,,\n', '03,child,2025-01-01,,\n03,other,2025-06-01,,\n')
    expect(await check.run([site])).toBe(1)
    expect(told.join('\n')).toMatch(/relationship\.csv:5:1 .*crosswalk-overlap/)
  })

  test('a wrong cell of a crosswalk and of a layout is told with its line and column', async () => {
    change(crosswalk, '02,spouse,2025-01-01', '02,spouse,2025-13-01')
    expect(await check.run([site])).toBe(1)
    expect(told.join('\n')).toMatch(/relationship\.csv:3:11 valid_from .*crosswalk-date/)
    change(crosswalk, '02,spouse,2025-13-01', '02,spouse,2025-01-01')
    change('partners/acme-pbm/feeds/paid-claims-daily.in/layout.csv', 'enum', 'emun')
    expect(await check.run([site])).toBe(1)
    expect(told.join('\n')).toMatch(/layout\.csv:8:16 DT\.status .*layout-type/)
  })

  test('a mistake in a map is told with file, line and column', async () => {
    change(map, 'd.auth_no ', 'd.auth_number ')
    expect(await check.run([site])).toBe(1)
    expect(told.join('\n')).toMatch(/pharmacy-claim\.sql:3:\d+/)
  })

  test('a column the noun does not have, and one it must have, are told', async () => {
    change(map, 'as version_no', 'as version_number')
    expect(await check.run([site, '--json'])).toBe(1)
    const { feeds } = JSON.parse(told[0]!) as { feeds: { issues: { hint: string; where: { field?: string } }[] }[] }
    const fields = feeds.flatMap((feed) => feed.issues.map((each) => each.where.field))
    expect(fields).toEqual(expect.arrayContaining(['version_no', 'version_number']))
  })
})

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
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
  rmSync(site, { recursive: true })
})

const change = (path: string, from: string, to: string) => {
  const text = readFileSync(join(site, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(site, path), text.replace(from, to))
}

describe('mortar check', () => {
  test('passes on the demo site and counts its cases', async () => {
    expect(await check.run([site])).toBe(0)
    expect(told.join('\n')).toMatch(/✓ acme-pbm\/paid-claims-daily {2}8 of 8 cases/)
  })

  test('a one-character change in a crosswalk fails, with the row shown', async () => {
    change(crosswalk, '02,spouse', '02,spousa')
    expect(await check.run([site])).toBe(1)
    expect(told.join('\n')).toMatch(/line 3.*codes|row 2 \(line 3\), relationship|line 3 was not expected/)
  })

  test('two windows of one value that overlap are told with their line', async () => {
    change(crosswalk, '03,child,2025-01-01,,\n', '03,child,2025-01-01,,\n03,other,2025-06-01,,\n')
    expect(await check.run([site])).toBe(1)
    expect(told.join('\n')).toMatch(/relationship\.csv:5.*crosswalk-overlap/)
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

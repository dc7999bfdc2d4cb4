import { describe, expect, test } from 'vitest'
import { parseSite } from './parse-site.ts'
import { feedOf } from './site.ts'

const good: Record<string, string> = {
  'site.yml': 'site: t\ntenant: t\nname: Test\n',
  'partners/acme/partner.yml': 'partner: acme\nkind: pbm\nname: Acme\nstatus: test\ntimezone: America/New_York\n',
  'partners/acme/connection.yml':
    'use: test\nenvironments:\n  test: { protocol: folder, root: /tmp/x, paths: { in: /in } }\n',
  'partners/acme/crosswalks/rel.csv': 'partner_value,canonical_value\n01,self\n',
  'partners/acme/feeds/claims.in/feed.yml':
    "feed: claims\ndirection: in\nfile:\n  format: delimited\n  layout: layout.csv\n  name: { regex: '^x$' }\n",
  'partners/acme/feeds/claims.in/layout.csv': 'record,field,start,length,type,required\nDT,id,1,,text,y\n',
  'partners/acme/feeds/claims.in/map/member.sql': 'select 1',
  'partners/acme/feeds/claims.in/tests/one/input.txt': 'a\n',
}

const parse = (change: Record<string, string | null> = {}) => {
  const files = Object.entries({ ...good, ...change }).filter(([, text]) => text !== null)
  return parseSite(new Map(files.map(([path, text]) => [path, new TextEncoder().encode(text!)])))
}

describe('a site folder', () => {
  test('is read whole: partners, feeds, maps, crosswalks, cases', () => {
    const { site, issues } = parse()
    expect(issues).toEqual([])
    const feed = feedOf(site!, 'acme/claims')
    expect(feed).toMatchObject({
      kind: 'in',
      maps: [{ name: 'member' }],
      crosswalks: [{ name: 'rel' }],
      cases: [{ name: 'one' }],
    })
  })

  test('a wrong value is told at its line and column', () => {
    const path = 'partners/acme/partner.yml'
    const { issues } = parse({ [path]: 'partner: acme\nkind: bank\nname: Acme\nstatus: test\ntimezone: Mars/Base\n' })
    expect(issues).toMatchObject([
      { code: 'site-value-wrong', where: { file: path, line: 2, column: 7, field: 'kind' } },
      { code: 'site-value-wrong', where: { file: path, line: 5, column: 11, field: 'timezone' } },
    ])
  })

  test('an unknown key is told, not passed over', () => {
    const { issues } = parse({ 'site.yml': 'site: t\ntenant: t\nname: Test\ncolour: red\n' })
    expect(issues).toMatchObject([{ code: 'site-value-wrong', where: { file: 'site.yml' } }])
  })

  test('broken YAML is told at its place', () => {
    const { issues } = parse({ 'site.yml': 'site: [t\nname: x\n' })
    expect(issues[0]).toMatchObject({ code: 'site-yaml-broken', where: { file: 'site.yml' } })
  })

  test('a missing file and a route to nowhere are told', () => {
    const path = 'partners/acme/feeds/claims.in/feed.yml'
    expect(parse({ 'partners/acme/connection.yml': null }).issues).toMatchObject([{ code: 'site-file-missing' }])
    expect(parse({ [path]: `${good[path]}routes: [north/api]\n` }).issues).toMatchObject([
      { code: 'site-route-unknown', hint: expect.stringContaining('north/api') },
    ])
  })

  test('the map version changes with any file of the feed and its crosswalks, and with nothing else', () => {
    const version = (change: Record<string, string>) => feedOf(parse(change).site!, 'acme/claims')?.mapVersion
    const before = version({})
    expect(version({ 'partners/acme/crosswalks/rel.csv': 'partner_value,canonical_value\n01,spouse\n' })).not.toBe(
      before,
    )
    expect(version({ 'partners/acme/feeds/claims.in/map/member.sql': 'select 2' })).not.toBe(before)
    expect(version({ 'site.yml': 'site: t\ntenant: t\nname: Other\n' })).toBe(before)
  })
})

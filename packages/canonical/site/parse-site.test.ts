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

  test('an unknown key is told where it stands, each of several by itself', () => {
    const text = 'site: t\ntenant: t\nname: Test\ncolour: red\nclaims:\n  routes: []\n  shape: { a: 1 }\n  taste: x\n'
    expect(parse({ 'site.yml': text }).issues.map(({ where, hint }) => ({ ...where, hint }))).toEqual([
      { file: 'site.yml', line: 7, column: 3, field: 'claims.shape', hint: 'There is no such key here.' },
      { file: 'site.yml', line: 8, column: 3, field: 'claims.taste', hint: 'There is no such key here.' },
      { file: 'site.yml', line: 4, column: 1, field: 'colour', hint: 'There is no such key here.' },
    ])
  })

  test('a key that is missing is told as missing', () => {
    expect(parse({ 'site.yml': 'site: t\ntenant: t\n' }).issues).toMatchObject([
      { code: 'site-value-wrong', where: { file: 'site.yml', field: 'name' }, hint: 'It must be given, and is not.' },
    ])
  })

  test.each([
    ['an open bracket', 'site: [t\nname: x\n', [2, 1], /a bracket, a brace or a quote is open/],
    ['an open quote', 'site: "t\n', [2, 1], /^A sign is missing/],
    ['a tab', 'site: t\n\tname: x\n', [2, 1], /^A tab stands/],
    ['a line too far to the right', 'site: t\n name: x\n', [1, 7], /^A second colon|^The key goes over/],
    ['a key twice', 'site: t\nsite: u\n', [2, 1], /^The same key/],
    ['a value with a sign in front', 'site: @t\n', [1, 7], /put it in quotes/],
    ['a star in front', 'site: *t\n', [1, 7], /put it in quotes/],
    ['a second document', 'site: t\n---\nsite: u\n', [2, 1], /^A second document/],
  ])('broken YAML is told once, at its place and why: %s', (_what, text, [line, column], reason) => {
    const { issues } = parse({ 'site.yml': text })
    expect(issues).toMatchObject([
      { code: 'site-yaml-broken', where: { file: 'site.yml', line, column }, hint: expect.stringMatching(reason) },
    ])
  })

  test.each([
    ['misspelt', 'record,feild,start,length,type', 'feild', 8, /^There is no such column/],
    ['without a column', 'record,field,start,length', 'type', 26, /^This column is missing/],
    ['that is a row', 'DT,id,1,,text,y', 'DT', 1, /^There is no such column/],
  ])('a header of a layout %s is one issue, not one for each row', (_what, header, field, column, hint) => {
    const path = 'partners/acme/feeds/claims.in/layout.csv'
    const cells = header.replaceAll(/[^,]+/g, 'x')
    expect(parse({ [path]: `${header}\n${cells}\n${cells}\n` }).issues).toMatchObject([
      { code: 'site-name-unknown', where: { file: path, line: 1, column, field }, hint: expect.stringMatching(hint) },
    ])
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

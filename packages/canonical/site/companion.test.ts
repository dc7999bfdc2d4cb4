import { describe, expect, test } from 'vitest'
import { parseSite } from './parse-site.ts'

const feedIn = 'partners/acme/feeds/enrolment.in'
const feedOut = 'partners/acme/feeds/remittance.out'
const companion = `sender: { id: ACMEPBM }
receiver: { qualifier: '30', id: '112233445' }
usage: production
check: [parties, usage]
acknowledge: { name: '{file}.999' }
`

const good: Record<string, string> = {
  'site.yml': 'site: t\ntenant: t\nname: Test\n',
  'partners/acme/partner.yml': 'partner: acme\nkind: pbm\nname: Acme\nstatus: test\ntimezone: America/New_York\n',
  'partners/acme/connection.yml':
    'use: test\nenvironments: { test: { protocol: folder, root: /tmp/x, paths: { out: out } } }\n',
  [`${feedIn}/feed.yml`]: "feed: enrolment\ndirection: in\nfile: { format: x12, set: 834, name: { regex: '^x$' } }\n",
  [`${feedIn}/companion.yml`]: companion,
  [`${feedOut}/feed.yml`]:
    "feed: remittance\ndirection: out\nfrom: acme\nfile:\n  format: x12\n  set: 835\n  name: 'RA_{control}.835'\n",
  [`${feedOut}/companion.yml`]: 'sender: { id: US }\nreceiver: { id: ACMEPBM }\nusage: test\ncontrol_start: 500\n',
  [`${feedOut}/map/ST.sql`]: 'select 1 -- theirs',
  '_standard/in/834/member.sql': 'select 1',
  '_standard/out/835/ST.sql': 'select 1 -- ours',
  '_standard/out/835/L2100.sql': 'select 1',
}

const parse = (change: Record<string, string | null> = {}) => {
  const files = Object.entries({ ...good, ...change }).filter(([, text]) => text !== null)
  return parseSite(new Map(files.map(([path, text]) => [path, new TextEncoder().encode(text!)])))
}

const issuesWith = (text: string) => parse({ [`${feedIn}/companion.yml`]: text }).issues

describe('companion.yml', () => {
  test('is read with an X12 feed, in and out', () => {
    const { site, issues } = parse()
    expect(issues).toEqual([])
    const [partner] = site!.partners
    expect(partner!.feeds).toMatchObject([
      {
        kind: 'in',
        companion: {
          sender: { qualifier: 'ZZ', id: 'ACMEPBM' },
          receiver: { qualifier: '30', id: '112233445' },
          separators: { element: '*', component: ':', repetition: '^', terminator: '~' },
          check: ['parties', 'usage'],
          acknowledge: { name: '{file}.999' },
        },
      },
    ])
    expect(partner!.outFiles).toMatchObject([{ kind: 'out-file', companion: { control_start: 500, usage: 'test' } }])
  })

  test('a feed that makes files takes the standard maps but for those of its own', () => {
    const [feed] = parse().site!.partners[0]!.outFiles
    expect(feed!.maps.map(({ name, path }) => [name, path.split('/')[0]])).toEqual([
      ['ST', 'partners'],
      ['L2100', '_standard'],
    ])
    const change = { [`${feedOut}/companion.yml`]: good[`${feedOut}/companion.yml`]!.replace('500', '501') }
    expect(parse(change).site!.partners[0]!.outFiles[0]!.mapVersion).not.toBe(feed!.mapVersion)
  })

  test.each([
    ['id: ACMEPBM', 'id: 0012345', 1, 'sender.id'],
    ['id: ACMEPBM', 'id: "A*B"', 1, 'sender.id'],
    ['id: ACMEPBM', 'id: SIXTEENCHARACTER', 1, 'sender.id'],
    ["qualifier: '30'", "qualifier: '99'", 2, 'receiver.qualifier'],
    ['usage: production', 'usage: live', 3, 'usage'],
    ['check: [parties, usage]', 'check: [parties, weather]', 4, 'check.1'],
    ["name: '{file}.999'", "name: 'answer.999'", 5, 'acknowledge.name'],
    ["name: '{file}.999'", "name: '../{file}'", 5, 'acknowledge.name'],
    ['usage: production', "usage: production\nseparators: { element: 'A' }", 4, 'separators.element'],
    ['usage: production', "usage: production\nseparators: { element: '~' }", 4, 'separators'],
    ['usage: production', 'usage: production\ncontrol_start: 0', 4, 'control_start'],
    ['usage: production', 'usage: production\nversion: 005010X221A1', 4, 'version'],
  ])('%s made %s is told at its line', (from, to, line, field) => {
    expect(issuesWith(companion.replace(from, to))).toMatchObject([
      { code: 'site-value-wrong', where: { file: `${feedIn}/companion.yml`, line, field } },
    ])
  })

  test('a feed that sends files to a partner who names no folder for them is told', () => {
    const connection = good['partners/acme/connection.yml']!.replace('out: out', 'in: in')
    expect(parse({ 'partners/acme/connection.yml': connection }).issues).toMatchObject([
      { code: 'site-name-unknown', where: { file: `${feedIn}/companion.yml` } },
      { code: 'site-name-unknown', where: { file: `${feedOut}/companion.yml` } },
    ])
  })

  test('a feed that tells of a partner nobody knows is told', () => {
    const change = { [`${feedOut}/feed.yml`]: good[`${feedOut}/feed.yml`]!.replace('from: acme', 'from: nobody') }
    expect(parse(change).issues).toMatchObject([
      { code: 'site-name-unknown', where: { file: `${feedOut}/feed.yml`, field: 'from' } },
    ])
  })

  test('a feed out without one, and a companion of a feed that is no X12, are told', () => {
    expect(parse({ [`${feedOut}/companion.yml`]: null }).issues).toMatchObject([
      { code: 'site-file-missing', where: { file: `${feedOut}/companion.yml` } },
    ])
    const json = "feed: enrolment\ndirection: in\nfile: { format: json, items: '$[*]' }\n"
    const change = { [`${feedIn}/feed.yml`]: json, [`${feedIn}/map/member.sql`]: 'select 1' }
    expect(parse(change).issues).toMatchObject([
      { code: 'site-name-unknown', where: { file: `${feedIn}/companion.yml` } },
    ])
  })
})

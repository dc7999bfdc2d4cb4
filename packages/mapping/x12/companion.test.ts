import { companionFile, partyQualifiers, setVersions } from '@mortar/canonical/site/companion'
import { parseSite } from '@mortar/canonical/site/parse-site'
import { guideOf } from '@mortar/wire/x12/guide/guides'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mapper, openMapper } from '../mapper.ts'
import { readStandardMaps } from '../standard-maps.ts'
import { x12CompanionOf, x12OutOf } from './companion.ts'
import { judged } from './out-for-tests.ts'

let mapper: Mapper
beforeAll(async () => {
  mapper = await openMapper()
})
afterAll(() => mapper.close())

test('the versions and qualifiers a companion may name are those of the guides', () => {
  for (const [set, version] of Object.entries(setVersions)) expect(guideOf(set).version).toBe(version)
  const isa = guideOf('envelope').loops.get('ISA')!.children[0]!
  expect(isa.kind === 'segment' && [...isa.elements[4]!.codes!]).toEqual(partyQualifiers)
})

test('what it says is what is written', () => {
  const file = companionFile.parse({
    sender: { id: 'US' },
    receiver: { qualifier: 30, id: 'THEM' },
    usage: 'production',
    line_end: 'crlf',
    wants_ta1: true,
  })
  expect(x12CompanionOf(file)).toMatchObject({
    receiverQualifier: '30',
    isTest: false,
    wantsTa1: true,
    lineEnd: '\r\n',
  })
})

const feedFiles = (more: Readonly<Record<string, string>> = {}) => ({
  'feed.yml': "feed: full\ndirection: out\nfrom: acme\nfile:\n  format: x12\n  set: 834\n  name: 'F_{control}.834'\n",
  'companion.yml': `sender: { id: NORTHTPA }
receiver: { id: ACMEPBM }
usage: test
line_end: lf
separators: { element: '|', terminator: '!' }
values: { sponsor_name: 'NORTH', sponsor_tax_id: '112233445', payer_name: 'ACME', payer_tax_id: '512345678' }
`,
  ...more,
})

const outFeed = async (more: Readonly<Record<string, string>> = {}) => {
  const encode = (text: string) => new TextEncoder().encode(text)
  const files = new Map<string, Uint8Array>(await readStandardMaps())
  files.set('site.yml', encode('site: t\ntenant: t\nname: T\n'))
  const at = 'partners/acme'
  files.set(
    `${at}/partner.yml`,
    encode('partner: acme\nkind: pbm\nname: A\nstatus: test\ntimezone: America/New_York\n'),
  )
  const connection = 'use: test\nenvironments: { test: { protocol: folder, root: /tmp/never, paths: { out: out } } }\n'
  files.set(`${at}/connection.yml`, encode(connection))
  for (const [path, text] of Object.entries(feedFiles(more))) files.set(`${at}/feeds/full.out/${path}`, encode(text))
  const { site, issues } = parseSite(files)
  expect(issues).toEqual([])
  return site!.partners[0]!.outFiles[0]!
}

const rows = {
  member: [
    {
      member_key: 'M1',
      family_id: 'F1',
      relationship: 'self',
      last_name: 'DOE',
      first_name: 'JANE',
      birth_on: '1980-05-15',
      sex: 'F',
    },
  ],
  coverage: [{ member_key: 'M1', family_id: 'F1', plan_code: 'PLANA', effective_on: '2026-01-01' }],
}

const numbers = { interchange: 12, group: 12, date: '20261122', time: '0900', action: 'full' } as const

test('a feed makes its file with the envelope of its companion', async () => {
  const { bytes, issues } = await mapper.makeX12(x12OutOf(await outFeed(), numbers), rows)
  expect(issues).toEqual([])
  expect(judged(bytes)).toMatchObject({ findings: [], isAccepted: true })
  const [isa, gs] = Buffer.from(bytes).toString('latin1').split('\n')
  expect(isa).toBe(
    'ISA|00|          |00|          |ZZ|NORTHTPA       |ZZ|ACMEPBM        |261122|0900|^|00501|000000012|0|T|:!',
  )
  expect(gs).toBe('GS|BE|NORTHTPA|ACMEPBM|20261122|0900|12|X|005010X220A1!')
})

test('a partner overrides one map by the same path in its folder, and keeps the others', async () => {
  const own = `select member_key as _unit, 'ABB' as ref_supplement_01, 'OWN' || member_key as ref_supplement_02 from canon.member`
  const feed = await outFeed({ 'map/L2000_REF_supplement.sql': own })
  const { bytes, issues } = await mapper.makeX12(x12OutOf(feed, numbers), rows)
  expect(issues).toEqual([])
  const text = Buffer.from(bytes).toString('latin1')
  expect(text).toContain('REF|ABB|OWNM1!')
  expect(text).toContain('HD|030||PDG|PLANA!')
})

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSite } from '@mortar/canonical/site/parse-site'
import type { Feed, InFeed, OutFeed } from '@mortar/canonical/site/site'
import type { SiteFiles } from '@mortar/canonical/site/site-text'
import { readStandardMaps } from './standard-maps.ts'

/** Files of a small site for tests, by path below its partner `acme`. */
export type TestFiles = Readonly<Record<string, string>>

const partnerFiles: TestFiles = {
  'partner.yml': 'partner: acme\nkind: pbm\nname: Acme (fictional)\nstatus: test\ntimezone: America/New_York\n',
  'connection.yml': 'use: test\nenvironments: { test: { protocol: folder, root: /tmp/never, paths: { in: in } } }\n',
}

/** The feed of a site that holds one partner and one feed. Throws when the site itself is wrong. */
export const feedOfFiles = (files: TestFiles, standard: SiteFiles = new Map()): Feed => {
  const all = Object.entries({ ...partnerFiles, ...files })
  const bytes = new Map(all.map(([path, text]) => [`partners/acme/${path}`, new TextEncoder().encode(text)]))
  for (const [path, file] of standard) bytes.set(path, new Uint8Array(file))
  bytes.set('site.yml', new TextEncoder().encode('site: test\ntenant: test\nname: Test\n'))
  const { site, issues } = parseSite(bytes)
  const feed = site?.partners[0]?.feeds[0]
  if (!feed) throw new Error(`the test site has no feed: ${JSON.stringify(issues)}`)
  return feed
}

/** A feed of the demo site. */
export const demoFeed = (id: string): Feed => {
  const root = fileURLToPath(new URL('../../sites/demo', import.meta.url))
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(root, path), new Uint8Array(readFileSync(path))]
    }),
  )
  const feed = parseSite(files)
    .site?.partners.flatMap(({ feeds }) => feeds)
    .find((candidate) => candidate.id === id)
  if (!feed) throw new Error(`the demo site has no feed ${id}`)
  return feed
}

/** A demo feed that brings data in. */
export const demoInFeed = (id: string): InFeed => demoFeed(id) as InFeed

/** A demo feed that sends data out. */
export const demoOutFeed = (id: string): OutFeed => demoFeed(id) as OutFeed

const memberLayout = `record,field,start,length,type,required,spec_ref
HD,file_date,3,8,date:YYYYMMDD,y,1
HD,filler,11,19,filler,n,1
DT,id,3,4,text,y,2
DT,rel,7,2,text,y,2
DT,last,9,6,text,y,2
DT,born,15,8,date:YYYYMMDD,y,2
DT,paid,23,7,cents:overpunch,n,2
TR,count,3,5,int,y,3
TR,total,8,8,cents:overpunch,n,3
TR,filler,16,14,filler,n,3
`

const memberFeed = `feed: members
direction: in
file:
  format: fixed_width
  layout: layout.csv
  record_length: 29
  line_ending: lf
  record_type: { start: 1, length: 2, header: HD, detail: DT, trailer: TR }
  name: { regex: '^M_(?<file_date>\\d{8})_(?<seq>\\d+)\\.txt$' }
control:
  - { name: rows, expect: trailer.count, count: DT }
max_error_rate: 1
`

/** A map of the small member feed that is right. */
export const memberMap = `select d.id as member_key, d.id as family_id, r.canonical_value as relationship,
  d.last as last_name, 'Ann' as first_name, d.born as birth_on
from src.DT d
left join xw.rel r on r.partner_value = d.rel
`

const relationships = 'partner_value,canonical_value,valid_from,valid_to\n01,self,,\n02,spouse,,\n'

/** A small fixed width member feed; files given replace or add to its own, by path below the feed's folder. */
export const memberFeedWith = (files: TestFiles = {}): InFeed => {
  const { 'crosswalks/rel.csv': crosswalk = relationships, ...rest } = files
  const own = { 'feed.yml': memberFeed, 'layout.csv': memberLayout, 'map/member.sql': memberMap, ...rest }
  const below = Object.entries(own).map(([path, text]) => [`feeds/members.in/${path}`, text])
  return feedOfFiles({ ...Object.fromEntries(below), 'crosswalks/rel.csv': crosswalk }) as InFeed
}

/** One detail record of the member feed, without its line ending. */
export const memberLine = (id: string, rel = '01', last = 'TEST', born = '19800101', paid = '000100{'): string =>
  `DT${id.padEnd(4)}${rel.padEnd(2)}${last.padEnd(6)}${born.padEnd(8)}${paid.padEnd(7)}`

/** A member file with a right trailer count. */
export const memberText = (details: readonly string[]): string =>
  [`HD20260105${' '.repeat(19)}`, ...details, `TR${String(details.length).padStart(5, '0')}0000000{${' '.repeat(14)}`]
    .map((line) => `${line}\n`)
    .join('')

/** What a member file is staged with. */
export const memberInput = (details: readonly string[]) => ({
  fileName: 'M_20260105_1.txt',
  arrivedAt: '2026-01-05T06:00:00.000Z',
  plaintext: [new TextEncoder().encode(memberText(details))],
})

/** An X12 feed with the standard maps; files given add to it or replace, by path below the feed's folder. */
export const x12FeedWith = async (set: string, files: TestFiles = {}): Promise<InFeed> => {
  const standard = await readStandardMaps()
  const feed = `feed: x12\ndirection: in\nfile:\n  format: x12\n  set: ${set}\n  name: { regex: '.*' }\nmax_error_rate: 1\n`
  const own = Object.entries({ 'feed.yml': feed, ...files })
  const below = own.map(([path, text]) => [`feeds/x12.in/${path}`, text])
  return feedOfFiles(Object.fromEntries(below), standard) as InFeed
}

/** A sample of the X12 codec. */
export const x12Sample = (name: string): string =>
  readFileSync(new URL(`../wire/x12/samples/${name}`, import.meta.url), 'latin1')

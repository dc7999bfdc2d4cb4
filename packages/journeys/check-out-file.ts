import { outFileCaseFile } from '@mortar/canonical/site/feed'
import type { CaseFolder, OutFileFeed } from '@mortar/canonical/site/site'
import { readYaml } from '@mortar/canonical/site/site-text'
import type { Mapper } from '@mortar/mapping/mapper'
import { x12OutOf } from '@mortar/mapping/x12/companion'
import type { Issue } from '@mortar/values/issue'
import type { CaseResult, FeedCheck } from './check-feed.ts'

/** The same numbers and moment in every case, so that a file is the same on every day. */
const caseNumbers = { interchange: 1, group: 1, date: '20260101', time: '0000' } as const

/** Compiles the maps of a feed that makes files, and runs its cases: `given.yml` (rows by noun) must make `expected.x12`. */
export const checkOutFile = async (feed: OutFileFeed, mapper: Mapper): Promise<FeedCheck> => {
  const { issues: found } = await mapper.makeX12(x12OutOf(feed, { ...caseNumbers, action: 'full' }), {})
  // Of a file without rows only what is wrong with the maps counts.
  const issues = found.filter(({ where }) => where.file !== undefined)
  const cases: CaseResult[] = []
  for (const folder of issues.length === 0 ? feed.cases : []) {
    const differences = await outFileCase(feed, folder, mapper)
    cases.push({ name: folder.name, path: folder.path, ok: differences.length === 0, differences })
  }
  return { feed: feed.id, issues, cases }
}

const outFileCase = async (feed: OutFileFeed, folder: CaseFolder, mapper: Mapper): Promise<string[]> => {
  const wrong: Issue[] = []
  const given = readYaml({ files: folder.files, path: 'given.yml', schema: outFileCaseFile, issues: wrong })
  const expected = folder.files.get('expected.x12')
  if (!given) return wrong.map(({ where, hint }) => `given.yml:${where.line ?? ''} ${where.field ?? ''} ${hint}`)
  if (!expected) return ['There is no expected.x12 file.']
  const { action, ...rows } = given
  const { bytes, issues } = await mapper.makeX12(x12OutOf(feed, { ...caseNumbers, action }), rows)
  if (issues.length > 0) return issues.map(({ code, hint, where }) => `${code} ${where.line ?? ''}: ${hint}`)
  const made = Buffer.from(bytes).toString('latin1')
  const wanted = Buffer.from(expected).toString('latin1')
  return made === wanted ? [] : [differenceOf(made, wanted)]
}

/** Where two files part, as a place: the lines themselves may tell of people. */
const differenceOf = (made: string, wanted: string): string => {
  let at = 0
  while (at < made.length && made[at] === wanted[at]) at += 1
  const line = wanted.slice(0, at).split('\n').length
  return `expected.x12:${line} differs at byte ${at}; ${wanted.length} bytes were expected, there are ${made.length}`
}

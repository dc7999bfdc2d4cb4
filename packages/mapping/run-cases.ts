import { inCaseFile, type OutCaseFile, outCaseFile } from '@mortar/canonical/site/feed'
import type { CaseFolder, Feed, InFeed, OutFeed } from '@mortar/canonical/site/site'
import { readYaml } from '@mortar/canonical/site/site-text'
import { Fault, type Issue } from '@mortar/values/issue'
import { differencesIn } from './case-differences.ts'
import { readCaseRun } from './case-run.ts'
import type { Mapper } from './mapper-types.ts'

/** One `tests/<case>` after it ran. */
export interface CaseResult {
  readonly name: string
  readonly ok: boolean
  /** What differs, one sentence each: which row and column, what was expected and what came. */
  readonly differences: readonly string[]
}

/** Runs every case of a feed that compiles. */
export const runCases = async (feed: Feed, mapper: Mapper): Promise<CaseResult[]> => {
  const results: CaseResult[] = []
  for (const folder of feed.cases) {
    const differences = await runCase(feed, folder, mapper)
    results.push({ name: folder.name, ok: differences.length === 0, differences })
  }
  return results
}

const runCase = async (feed: Feed, folder: CaseFolder, mapper: Mapper): Promise<string[]> => {
  try {
    return feed.kind === 'in' ? await runInCase(feed, folder, mapper) : await runOutCase(feed, folder, mapper)
  } catch (error) {
    if (error instanceof Fault) return [`${error.code}: ${error.message}`]
    throw error
  }
}

const runInCase = async (feed: InFeed, folder: CaseFolder, mapper: Mapper): Promise<string[]> => {
  const issues: Issue[] = []
  const expected = readYaml({ files: folder.files, path: 'expected.yml', schema: inCaseFile, issues })
  if (!expected) return issues.map(told)
  const names = [...folder.files.keys()].filter((name) => name !== 'expected.yml')
  const input = names.find((name) => name.startsWith('input.')) ?? names[0]
  if (input === undefined) return ['The case has no input file.']
  const run = await readCaseRun(mapper, feed, { fileName: input, bytes: folder.files.get(input)! })
  return differencesIn(expected, run)
}

const runOutCase = async (feed: OutFeed, folder: CaseFolder, mapper: Mapper): Promise<string[]> => {
  const { read, issues } = readOutCase(folder)
  if (!read) return issues.map(told)
  const rows = read.given.map((row, at) => ({
    lineage_id: at + 1,
    partner_id: feed.partnerId,
    qc_flag: 'pass',
    ...row,
  }))
  const requests = await mapper.mapOut(feed, rows)
  const differences =
    requests.length === read.expected.length
      ? []
      : [`${read.expected.length} requests were expected, ${requests.length} came.`]
  for (const [at, { path, body }] of read.expected.entries()) {
    const request = requests[at]
    if (!request) continue
    for (const found of request.issues) differences.push(`Request ${at + 1}: ${found.hint}`)
    if (request.path !== path) differences.push(`Request ${at + 1}, path: ${path} was expected, ${request.path} came.`)
    differences.push(...bodyDifferences(body, request.body).map((text) => `Request ${at + 1}, body${text}`))
  }
  return differences
}

/** `given` and `expected` may stand in `given.yml` and `expected.yml`, or both in `expected.yml`. */
const readOutCase = ({ files }: CaseFolder): { read: OutCaseFile | undefined; issues: Issue[] } => {
  const issues: Issue[] = []
  if (!files.has('given.yml'))
    return { read: readYaml({ files, path: 'expected.yml', schema: outCaseFile, issues }), issues }
  const given = readYaml({ files, path: 'given.yml', schema: outCaseFile.pick({ given: true }), issues })
  const wanted = readYaml({ files, path: 'expected.yml', schema: outCaseFile.pick({ expected: true }), issues })
  return { read: given && wanted && { ...given, ...wanted }, issues }
}

const told = ({ code, hint, where }: Issue): string =>
  `${where.file ?? ''}:${where.line ?? 1}:${where.column ?? 1} ${code}: ${hint}`

const bodyDifferences = (expected: unknown, body: string): string[] => {
  try {
    return valueDifferences(expected, JSON.parse(body))
  } catch {
    return [' is no JSON.']
  }
}

/** Where two JSON values differ, by path. */
const valueDifferences = (expected: unknown, actual: unknown): string[] => {
  if (!isHolder(expected) || !isHolder(actual) || Array.isArray(expected) !== Array.isArray(actual)) {
    if (Object.is(expected, actual)) return []
    return [`: ${JSON.stringify(expected)} was expected, ${JSON.stringify(actual)} came.`]
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)])
  return [...keys].flatMap((key) => valueDifferences(expected[key], actual[key]).map((text) => `.${key}${text}`))
}

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

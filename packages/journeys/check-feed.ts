import { Readable } from 'node:stream'
import { isDeepStrictEqual } from 'node:util'
import { nounNamed } from '@mortar/canonical/nouns'
import { type InCaseFile, inCaseFile, outCaseFile } from '@mortar/canonical/site/feed'
import type { CaseFolder, Feed, InFeed, OutFeed } from '@mortar/canonical/site/site'
import { readYaml } from '@mortar/canonical/site/site-text'
import { columnNames } from '@mortar/canonical/tables'
import type { Mapper } from '@mortar/mapping/mapper'
import type { StageReport } from '@mortar/mapping/reports'
import type { Issue } from '@mortar/values/issue'
import { readCopyText } from './copy-text.ts'
import { gates } from './gates.ts'
import { type FileJudged, judgeX12File, withFindings } from './x12/judge-file.ts'

/** One `tests/<case>`: what differs from what it expects, each in one line; none when it holds. */
export interface CaseResult {
  readonly name: string
  readonly path: string
  readonly ok: boolean
  readonly differences: readonly string[]
}

/** A feed checked: what is wrong with its maps, and how its cases came out. Cases run only when the maps compile. */
export interface FeedCheck {
  readonly feed: string
  readonly issues: readonly Issue[]
  readonly cases: readonly CaseResult[]
}

/** Compiles a feed and runs its cases through the very pieces a run uses; nothing is posted. */
export const checkFeed = async (feed: Feed, mapper: Mapper): Promise<FeedCheck> => {
  const { issues } = await mapper.compile(feed)
  const cases: CaseResult[] = []
  for (const folder of issues.length === 0 ? feed.cases : []) {
    const differences = feed.kind === 'in' ? await inCase(feed, folder, mapper) : await outCase(feed, folder, mapper)
    cases.push({ name: folder.name, path: folder.path, ok: differences.length === 0, differences })
  }
  return { feed: feed.id, issues, cases }
}

async function inCase(feed: InFeed, folder: CaseFolder, mapper: Mapper): Promise<string[]> {
  const wrong: Issue[] = []
  const expected = readYaml({ files: folder.files, path: 'expected.yml', schema: inCaseFile, issues: wrong })
  const input = [...folder.files].find(([name]) => name.startsWith('input.'))?.[1]
  if (!expected) return wrong.map(({ where, hint }) => `expected.yml:${where.line ?? ''} ${where.field ?? ''} ${hint}`)
  if (!input) return ['There is no input.* file.']
  const judged = await judgeCase(feed, input)
  if (judged?.refusal) return resultOf(expected, 'rejected', [judged.refusal])
  const refused = judged?.refused ?? []
  const file = { fileName: expected.file_name, arrivedAt: '2026-01-01T00:00:00Z', plaintext: [input], refused }
  const staged = await mapper.stage(feed, file)
  const mapped = await mapper.map()
  if (mapped.failed.length > 0) return resultOf(expected, 'rejected', mapped.failed)
  const rows = new Map<string, string[][]>()
  for (const { name } of feed.maps) rows.set(name, await readCopyText(mapper.rows(name)))
  const records = await readCopyText(mapper.records())
  const facts = { sequenceNo: null, lastSequenceNo: undefined, volumesBefore: [], nameSeenBefore: false }
  const { holds } = withFindings(gates({ feed: feed.feed, staged, mapped, ...facts }), judged)
  return [
    ...resultOf(expected, holds.length > 0 ? 'held' : 'posted', holds),
    ...controlDifferences(expected, staged),
    ...Object.entries(expected.rows).flatMap(([noun, wanted]) => rowDifferences(noun, wanted, rows.get(noun), records)),
    ...rejectedDifferences(expected, records),
  ]
}

const judgeCase = async ({ feed, companion }: InFeed, input: Uint8Array): Promise<FileJudged | undefined> =>
  feed.file.format === 'x12'
    ? await judgeX12File(Readable.from([input]), { refuse: feed.file.refuse, companion })
    : undefined

const resultOf = (expected: InCaseFile, run: string, issues: readonly Issue[]): string[] => {
  const codes = new Set<string>(issues.map((each) => each.code))
  const missing = expected.codes.filter((code) => !codes.has(code))
  const told = [...codes].join(', ')
  return [
    ...(run === expected.run ? [] : [`run: expected ${expected.run}, came out ${run}${told && ` (${told})`}`]),
    ...missing.map((code) => `codes: ${code} was expected; there were ${told || 'none'}`),
  ]
}

const controlDifferences = (expected: InCaseFile, staged: StageReport): string[] =>
  Object.entries(expected.control).flatMap(([name, wanted]) => {
    const found = staged.controls.find((control) => control.name === name)
    if (!found) return [`control ${name}: the feed has none of this name`]
    const holds = wanted === 'ok' ? found.ok : found.expected === wanted.expect && found.actual === wanted.actual
    return holds
      ? []
      : [`control ${name}: expected ${JSON.stringify(wanted)}, is ${found.expected} against ${found.actual}`]
  })

/** Rows in file order; each wanted one must have the columns it names. */
function rowDifferences(
  name: string,
  wanted: readonly Readonly<Record<string, unknown>>[],
  found: readonly string[][] | undefined,
  records: readonly string[][],
): string[] {
  const noun = nounNamed(name)
  if (!noun || !found) return [`rows: no map fills ${name}`]
  const columns = ['_record_no', 'qc_flag', '_content_hash', ...columnNames(noun)]
  const places = new Map(
    records.map(([recordNo, , line, from, to]) => [recordNo, { _line: line, _byte_from: from, _byte_to: to }]),
  )
  const rows: Record<string, string | undefined>[] = [...found]
    .sort((left, right) => Number(left[0]) - Number(right[0]))
    .map((row) => ({
      ...Object.fromEntries(columns.map((column, index) => [column, row[index]])),
      ...places.get(row[0]!),
    }))
  const count =
    rows.length === wanted.length ? [] : [`rows ${name}: expected ${wanted.length}, there are ${rows.length}`]
  const left = [...rows]
  return [
    ...count,
    ...wanted.flatMap((row, index) => {
      // Rows of one record come in no order of their own: any that fits is the one that was meant.
      const fitting = left.findIndex((found) => differingColumns(row, found).length === 0)
      if (fitting >= 0) left.splice(fitting, 1)
      const found = rows[index]
      return fitting >= 0 || !found
        ? []
        : differingColumns(row, found).map(
            (column) =>
              `rows ${name}, row ${index + 1} (line ${found._line}), ${column}: expected ${asText(row[column])}, is ${found[column]}`,
          )
    }),
  ]
}

const differingColumns = (
  wanted: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, string | undefined>>,
) => Object.keys(wanted).filter((column) => asText(wanted[column]) !== found[column])

const asText = (value: unknown): string | undefined => (value === null ? '\\N' : String(value))

function rejectedDifferences(expected: InCaseFile, records: readonly string[][]): string[] {
  const rejected = records.filter((record) => record[6] === 'rejected')
  const surplus = rejected.filter(([, , line]) => !expected.rejected.some((wanted) => String(wanted.line) === line))
  return [
    ...surplus.map(
      ([, , line, , , , , issues]) => `rejected: line ${line} was not expected to be (${codesIn(issues)})`,
    ),
    ...expected.rejected.flatMap((wanted) => {
      const found = rejected.find(([, , line]) => line === String(wanted.line))
      if (!found) return [`rejected: line ${wanted.line} was expected to be, and is not`]
      const codes = codesIn(found[7]).split(', ')
      const missing = wanted.codes.filter((code) => !codes.includes(code))
      const moved = [wanted.byte_from, wanted.byte_to].some(
        (byte, end) => byte !== undefined && String(byte) !== found[3 + end],
      )
      return [
        ...missing.map((code) => `rejected line ${wanted.line}: ${code} was expected; there is ${codes.join(', ')}`),
        ...(moved ? [`rejected line ${wanted.line}: bytes are ${found[3]}-${found[4]}`] : []),
      ]
    }),
  ]
}

const codesIn = (issues: string | undefined): string =>
  issues && issues !== '\\N' ? (JSON.parse(issues) as Issue[]).map((each) => each.code).join(', ') : 'no code'

async function outCase(feed: OutFeed, folder: CaseFolder, mapper: Mapper): Promise<string[]> {
  const wrong: Issue[] = []
  const wanted = readYaml({ files: folder.files, path: 'expected.yml', schema: outCaseFile, issues: wrong })
  if (!wanted) return wrong.map(({ where, hint }) => `expected.yml:${where.line ?? ''} ${where.field ?? ''} ${hint}`)
  const given = wanted.given.map((row, index) => ({
    partner_id: 'given',
    qc_flag: 'pass',
    ...row,
    lineage_id: index + 1,
  }))
  const requests = await mapper.mapOut(feed, given)
  const count =
    requests.length === wanted.expected.length
      ? []
      : [`expected ${wanted.expected.length} requests, there are ${requests.length}`]
  return [
    ...count,
    ...wanted.expected.flatMap((expected, index) => {
      const found = requests[index]
      if (!found) return []
      const body = JSON.parse(found.body) as unknown
      return [
        ...(found.path === expected.path
          ? []
          : [`request ${index + 1}, path: expected ${expected.path}, is ${found.path}`]),
        ...(isDeepStrictEqual(body, expected.body)
          ? []
          : [`request ${index + 1}, body: expected ${JSON.stringify(expected.body)}, is ${JSON.stringify(body)}`]),
      ]
    }),
  ]
}

import type { MapFile } from '@mortar/canonical/site/site'
import { type X12Verdict, x12Judge } from '@mortar/wire/x12/judge'
import { type CaseRow, type CaseRun, readCaseRun } from '../case-run.ts'
import type { Mapper } from '../mapper.ts'
import { x12FeedWith } from '../site-for-tests.ts'
import { readStandardMaps } from '../standard-maps.ts'

/** The standard maps out of a set. */
export const outMaps = async (set: string): Promise<MapFile[]> =>
  [...(await readStandardMaps())]
    .filter(([path]) => path.startsWith(`_standard/out/${set}/`))
    .map(([path, bytes]) => ({
      name: path.split('/').at(-1)!.replace('.sql', ''),
      path,
      sql: Buffer.from(bytes).toString(),
    }))

/** The envelope of two partners that do not exist. */
export const companionForTests = {
  senderQualifier: 'ZZ',
  senderId: 'NORTHTPA',
  receiverQualifier: 'ZZ',
  receiverId: 'ACMEPBM',
  isTest: true,
  lineEnd: '\n',
} as const

/** What our own checks, of all levels, say of a file. */
export const judged = (bytes: Uint8Array): X12Verdict => {
  const numbersOf = () => ({ day: '20261122', time: '1000', interchange: '000000001', group: 1 })
  const judge = x12Judge({ numbersOf })
  judge.push(bytes)
  return judge.end()
}

/** A file read with the standard maps in; `more` is appended to `feed.yml`. */
export const readBack = async (
  mapper: Mapper,
  { set, bytes, more = '' }: { readonly set: string; readonly bytes: Uint8Array; readonly more?: string },
): Promise<CaseRun> => {
  const yml = `feed: x12\ndirection: in\nfile:\n  format: x12\n  set: ${set}\n  name: { regex: '.*' }\nmax_error_rate: 1\n${more}`
  return await readCaseRun(mapper, await x12FeedWith(set, { 'feed.yml': yml }), { fileName: 'f', bytes })
}

/** Rows as comparable text: the columns of the noun alone, in a fixed order. */
export const plainRows = (
  rows: readonly (CaseRow | Readonly<Record<string, unknown>>)[],
  columns: readonly string[],
): string[] =>
  rows.map((row) => JSON.stringify(columns.map((name) => (row[name] == null ? null : String(row[name]))))).sort()

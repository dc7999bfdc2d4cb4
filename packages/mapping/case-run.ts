import { nounNamed } from '@mortar/canonical/nouns'
import type { InFeed } from '@mortar/canonical/site/site'
import { columnNames } from '@mortar/canonical/tables'
import { readCopyText } from './copy-text.ts'
import type { Mapper } from './mapper-types.ts'
import type { ControlResult, MapReport, StageReport } from './reports.ts'

/** A row as text, by column; beside the noun's columns also `_line, _byte_from, _byte_to, qc_flag`. */
export type CaseRow = Readonly<Record<string, string | null>>

/** What a case's file became. */
export interface CaseRun {
  readonly outcome: 'posted' | 'held' | 'rejected'
  /** Codes of what is wrong with the file as a whole. */
  readonly codes: readonly string[]
  readonly controls: readonly ControlResult[]
  readonly rows: ReadonlyMap<string, readonly CaseRow[]>
  /** Business key of each noun that was filled. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  readonly rejected: readonly {
    readonly line: number
    readonly codes: readonly string[]
    readonly byteFrom: number
    readonly byteTo: number
  }[]
}

/** A fixed moment, so that a case gives the same rows on every day. */
const arrivedAt = '2026-01-01T00:00:00.000Z'

/** Stages and maps a case's file, as a run would before anything is posted. */
export const readCaseRun = async (
  mapper: Mapper,
  feed: InFeed,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<CaseRun> => {
  const staged = await mapper.stage(feed, { fileName: file.fileName, arrivedAt, plaintext: [file.bytes] })
  const mapped = await mapper.map()
  const records = (await readCopyText(mapper.records())).map(recordOf)
  const places = new Map(records.map((record) => [record.recordNo, record]))
  const rows = new Map<string, CaseRow[]>()
  const keys = new Map<string, readonly string[]>()
  for (const { name } of feed.maps) {
    const noun = nounNamed(name)!
    const columns = columnNames(noun)
    const read = await readCopyText(mapper.rows(name))
    keys.set(name, noun.key)
    rows.set(
      name,
      read
        .map(([recordNo, flag, , ...values]) => ({
          ...places.get(Number(recordNo))?.place,
          qc_flag: flag ?? null,
          ...Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null])),
        }))
        .sort(byLine),
    )
  }
  const rejected = records.filter(({ outcome }) => outcome === 'rejected').sort((left, right) => left.line - right.line)
  return { ...outcomeOf(feed, staged, mapped), controls: staged.controls, rows, keys, rejected }
}

const recordOf = (values: readonly (string | null)[]) => {
  const [recordNo, , line, byteFrom, byteTo, , outcome, issues] = values
  return {
    recordNo: Number(recordNo),
    line: Number(line),
    byteFrom: Number(byteFrom),
    byteTo: Number(byteTo),
    outcome,
    codes: [...new Set((JSON.parse(issues ?? '[]') as { code: string }[]).map(({ code }) => code))].sort(),
    place: { _line: line!, _byte_from: byteFrom!, _byte_to: byteTo! },
  }
}

const byLine = (left: CaseRow, right: CaseRow): number => Number(left._line) - Number(right._line)

// The gates of a run that need nothing but the file; those that compare it with earlier files do not apply to a case.
const outcomeOf = ({ feed }: InFeed, staged: StageReport, mapped: MapReport): Pick<CaseRun, 'outcome' | 'codes'> => {
  if (staged.bytes === 0) return { outcome: 'rejected', codes: ['file-empty'] }
  const isOverRate = mapped.details > 0 && mapped.rejected / mapped.details > feed.max_error_rate
  const codes = [
    ...staged.fileIssues.map(({ code }) => code),
    ...mapped.failed.map(({ code }) => code),
    ...(staged.controls.some(({ ok }) => !ok) ? ['control-differs'] : []),
    ...(isOverRate ? ['error-rate-exceeded'] : []),
    ...(staged.details === 0 && feed.expect?.zero_records === 'hold' ? ['file-without-records'] : []),
  ]
  return { outcome: codes.length > 0 ? 'held' : 'posted', codes: [...new Set(codes)] }
}

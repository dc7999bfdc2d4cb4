import { parseNpi } from '@mortar/values/npi'
import { readTable } from '../guide/table.ts'

/** The days between which a code may be used, `YYYY-MM-DD`; an empty end is not known and no limit. */
export interface CodeWindow {
  readonly from: string
  readonly to: string
  /** What the code means, in our words. */
  readonly meaning: string
}

/** A list of codes kept outside the guides, for level 5. */
export interface CodeList {
  readonly name: string
  /** Whether it held every code there was on `asOf`. */
  readonly complete: boolean
  /** What every code of the list looks like, held here or not. */
  readonly form: RegExp
  readonly asOf: string | undefined
  readonly codes: ReadonlyMap<string, readonly CodeWindow[]>
}

/** What a list says of a code on a day; see README.md for which of them is a finding. */
export type CodeJudgement = 'known' | 'unknown' | 'malformed' | 'outdated' | 'missing'

/** Makes a list from its row of `lists.tsv` and its table (`code meaning from to …`; empty when no code is held). */
export const codeListOf = (
  row: { name: string; complete: boolean; form: string; asOf: string | undefined },
  table: string,
): CodeList => {
  const codes = new Map<string, CodeWindow[]>()
  for (const { cells } of readTable(table)) {
    const windows = codes.get(cells.code!) ?? []
    windows.push({ from: cells.from!, to: cells.to!, meaning: cells.meaning! })
    codes.set(cells.code!, windows)
  }
  return { name: row.name, complete: row.complete, form: new RegExp(`^(?:${row.form})$`), asOf: row.asOf, codes }
}

/** What a list says of a code on a day (`YYYY-MM-DD`, the day of service). A provider's id is judged by its check digit. */
export const judgeCode = (list: CodeList, code: string, day: string): CodeJudgement => {
  if (!list.form.test(code) || (list.name === 'npi' && typeof parseNpi(code) !== 'string')) return 'malformed'
  const windows = list.codes.get(code)
  if (!windows) return list.complete ? 'missing' : 'unknown'
  const inUse = windows.some(({ from, to }) => from <= day && (to === '' || day <= to))
  return inUse ? 'known' : 'outdated'
}

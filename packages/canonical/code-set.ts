import { type Issue, issue } from '@mortar/values/issue'
import { parse } from 'csv-parse/sync'

/** One code with the days between which it may be used; empty days mean no limit is known. */
export interface Code {
  readonly code: string
  readonly meaning: string
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Where the code is from; says so when it is not verified. */
  readonly source: string
}

/** Reads a code set (`code-sets/<name>.csv`): every code has a source, and no code has two windows on one day. */
export const readCodeSet = (text: string): { codes: Code[]; issues: Issue[] } => {
  const rows = parse(text, { columns: true, skip_empty_lines: true }) as Record<string, string>[]
  const codes = rows.map((row) => ({
    code: row.code ?? '',
    meaning: row.meaning ?? '',
    validFrom: row.valid_from || null,
    validTo: row.valid_to || null,
    source: row.source ?? '',
  }))
  const issues = codes.flatMap((each, index) => {
    const line = index + 2
    const overlaps = codes.slice(0, index).some((other) => other.code === each.code && overlap(other, each))
    return each.source === '' || overlaps ? [issue('code-set-wrong', { line })] : []
  })
  return { codes, issues }
}

const overlap = (left: Code, right: Code): boolean =>
  (left.validFrom ?? '') <= (right.validTo ?? '9999') && (right.validFrom ?? '') <= (left.validTo ?? '9999')

/** The codes that may be used on a day. */
export const codesOn = (codes: readonly Code[], day: string): Code[] =>
  codes.filter(({ validFrom, validTo }) => (validFrom ?? '') <= day && day <= (validTo ?? '9999'))

import type { Issue } from '@mortar/values/issue'

/** Where an issue sits, as `file:line:column field`. */
export const placeOf = ({ where }: Issue): string => {
  const position = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':')
  const field = [where.record, where.field].filter((part) => part !== undefined).join('.')
  const bytes = where.byteFrom === undefined ? '' : `bytes ${where.byteFrom}-${where.byteTo}`
  return [position, field, bytes].filter((part) => part !== '').join(' ')
}

/** Prints issues, for people or as one JSON object; resolves to exit code 1. */
export const tellIssues = (issues: readonly Issue[], json: boolean): number => {
  if (json) console.log(JSON.stringify({ ok: false, issues }))
  else for (const each of issues) console.error(`${placeOf(each)}  ${each.code}: ${each.hint}`)
  return 1
}

/** Cents as dollars with thousands separators. */
export const dollars = (cents: number): string =>
  (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' })

import { type Issue, issue } from '@mortar/values/issue'
import type { CsvFile } from './site.ts'
import { headerPlace, readCsv, type SiteFiles, textOf } from './site-text.ts'

const columns = ['record', 'field', 'start', 'length', 'type', 'required', 'spec_ref', 'note']

interface LayoutPlace {
  readonly files: SiteFiles
  readonly path: string
  readonly format: string
  readonly issues: Issue[]
}

/** Reads a `layout.csv`. A wrong header is one issue and no layout: without it each row would be told as wrong. */
export const readLayoutTable = ({ files, path, format, issues }: LayoutPlace): CsvFile | undefined => {
  const csv = readCsv(files, path, issues)
  if (!csv || csv.columns.length === 0) return csv
  const needed = ['record', 'field', 'start', 'type', ...(format === 'fixed_width' ? ['length'] : [])]
  const unknown = csv.columns.find((column) => !columns.includes(column))
  const field = unknown ?? needed.find((column) => !csv.columns.includes(column))
  if (field === undefined) return csv
  const column = headerPlace(textOf(files, path).split('\n')[0]!, csv.columns, field)
  issues.push(issue('site-name-unknown', { file: path, line: 1, column, field }, hintOf(field, needed)))
  return undefined
}

const hintOf = (field: string, needed: readonly string[]): string => {
  const told = `A layout has the columns ${needed.join(', ')}`
  const more = columns.filter((column) => !needed.includes(column)).join(', ')
  return `${columns.includes(field) ? 'This column is missing' : 'There is no such column'}. ${told} and may have ${more}.`
}

import { cellStart } from '@mortar/canonical/site/csv-place'
import { type SiteFiles, textOf } from '@mortar/canonical/site/site-text'
import type { Issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'

/** Which column of `layout.csv` an issue is about: its `field` is that of the partner's record. */
const layoutColumns: Partial<Record<IssueCode, string>> = {
  'layout-name': 'field',
  'layout-duplicate': 'field',
  'layout-start': 'start',
  'layout-overlap': 'start',
  'layout-gap': 'start',
  'layout-length': 'length',
  'layout-too-long': 'length',
  'layout-type': 'type',
  'layout-required': 'required',
}

/** An issue of a row of a CSV of the site with the column of its cell: maps and layouts are compiled without the text. */
export const withColumn = (files: SiteFiles, found: Issue): Issue => {
  const { file, line, column, field = '' } = found.where
  if (!file?.endsWith('.csv') || line === undefined || column !== undefined || !files.has(file)) return found
  const lines = textOf(files, file).split(/\r?\n/)
  const at = lines[0]!.split(',').indexOf(layoutColumns[found.code] ?? field)
  return at < 0 ? found : { ...found, where: { ...found.where, column: cellStart(lines[line - 1] ?? '', at) } }
}

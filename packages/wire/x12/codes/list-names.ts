import { readTable } from '../guide/table.ts'
import listsText from './lists.gen.ts'

/** What `lists.tsv` says of each list of codes kept outside the guides. */
export const listRows = readTable(listsText).map(({ cells }) => ({
  name: cells.list!,
  complete: cells.complete === 'yes',
  form: cells.form!,
  asOf: cells['as of'] === '' ? undefined : cells['as of']!,
  title: cells.title!,
}))

/** The names a guide may use behind `ext:`. */
export const externalNames: ReadonlySet<string> = new Set(listRows.map(({ name }) => name))

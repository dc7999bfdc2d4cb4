import type { Tx } from '../transaction.ts'

/** What a cell of a row can be; a list is of words without spaces, commas or quotes. */
export type Cell = string | number | boolean | null | readonly (string | number)[]

/** A column: its type, and what it holds of a row. */
export type Column<Row> = readonly [type: string, of: (row: Row) => Cell]

/** A table that rows go into. `same`: types of the columns that all rows of one call have in common. */
export interface Target<Row, Same extends string> {
  readonly table: string
  readonly same: Readonly<Record<Same, string>>
  readonly each: Readonly<Record<string, Column<Row>>>
  readonly onConflict?: string
}

/**
 * Makes the insert of a table: one prepared statement whatever the number of rows, each column sent as one array. The server reads
 * arrays several times faster than the same rows as JSON. Nothing is sent for no rows.
 */
export const insertRows = <Row, Same extends string>(target: Target<Row, Same>) => {
  const same = Object.keys(target.same) as Same[]
  const columns = Object.values(target.each).map(([, of]) => of)
  const name = `insert into ${target.table}`
  const text = textOf(target)
  return async ({ tenantId, query }: Tx, common: Readonly<Record<Same, Cell>>, rows: readonly Row[]): Promise<void> => {
    if (rows.length === 0) return
    const values = [tenantId, ...same.map((column) => common[column]), ...arraysOf(rows, columns)]
    await query({ name, text, values })
  }
}

const textOf = <Row>({ table, same, each, onConflict = '' }: Target<Row, string>): string => {
  const names = Object.keys(each)
  const types = Object.values(each).map(([type]) => type)
  const isList = (type: string) => type.endsWith('[]')
  const from = 2 + Object.keys(same).length
  const arrays = types.map((type, at) => `$${from + at}::${isList(type) ? 'text' : type}[]`)
  const common = Object.values(same).map((type, at) => `$${2 + at}::${type}`)
  const own = types.map((type, at) => (isList(type) ? `r.${names[at]}::${type}` : `r.${names[at]}`))
  return `
    insert into mortar.${table} (${['tenant_id', ...Object.keys(same), ...names].join(', ')})
    select ${['$1', ...common, ...own].join(', ')}
    from unnest(${arrays.join(', ')}) as r(${names.join(', ')})
    ${onConflict}`
}

/** Each column of rows as the text of an array. */
export const arraysOf = <Row>(rows: readonly Row[], columns: readonly ((row: Row) => Cell)[]): string[] =>
  columns.map((of) => arrayOf(rows, of))

const arrayOf = <Row>(rows: readonly Row[], of: (row: Row) => Cell): string => {
  let text = '{'
  for (let at = 0; at < rows.length; at += 1) text += (at > 0 ? ',' : '') + textOfCell(of(rows[at]!))
  return `${text}}`
}

const textOfCell = (cell: Cell): string => {
  if (cell === null) return 'NULL'
  if (typeof cell === 'string') return quoted(cell)
  if (typeof cell === 'object') return `"{${cell.join(',')}}"`
  return String(cell)
}

const special = /["\\]/
const quoted = (text: string): string => `"${special.test(text) ? text.replaceAll(/["\\]/g, String.raw`\$&`) : text}"`

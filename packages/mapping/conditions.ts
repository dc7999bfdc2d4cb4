import type { DuckDBConnection } from '@duckdb/node-api'
import type { Column } from '@mortar/canonical/noun'
import { duckdbType } from '@mortar/canonical/tables'
import { findingPrefix } from './finding-text.ts'
import type { NounMap } from './judging.ts'
import { quoteName, quoteText } from './sql-text.ts'

/** A condition on a mapped row `c` that makes a finding. */
export interface Condition {
  readonly code: string
  readonly severity: 'reject' | 'warn'
  /** Canonical column it points at; empty when none. */
  readonly field: string
  readonly hint: string
  readonly sql: string
}

const largestInteger = Number.MAX_SAFE_INTEGER

/** The conditions of a noun's rows in a fixed order: what the noun says of its columns, then the feed's checks. */
export const conditionsOf = ({ noun, checks, columns }: NounMap): Condition[] => [
  ...Object.entries(noun.columns).flatMap(([name, column]) => columnConditions(name, column, { columns, checks })),
  ...checks.map(
    ({ id, severity, column, message, where }): Condition => ({
      code: id,
      severity,
      field: column ?? '',
      hint: message,
      sql: `(${where}\n)`,
    }),
  ),
]

/** `work.conditions`: the constant part of every finding a map can make, by its place in `conditionsOf`. */
export const loadConditions = async (connection: DuckDBConnection, maps: readonly NounMap[]): Promise<void> => {
  const rows = maps.flatMap((map) =>
    conditionsOf(map).map(({ code, hint, field }, at) => {
      const prefix = findingPrefix({ code, hint, ...(field === '' ? {} : { field }) })
      return `(${quoteText(map.noun.name)}, ${at}, ${quoteText(code)}, ${prefix})`
    }),
  )
  await connection.run(
    'create or replace table work.conditions (noun varchar, place integer, code varchar, prefix varchar)',
  )
  await connection.run(`insert into work.conditions values ${rows.join(', ')}`)
}

/** Whether a column counts something: a whole number, money, a quantity or a price. */
export const isInteger = ({ kind }: Column): boolean =>
  kind === 'integer' || kind === 'cents' || kind === 'quantity_milli' || kind === 'price_micro'

const columnConditions = (
  name: string,
  column: Column,
  { columns: given, checks }: Pick<NounMap, 'columns' | 'checks'>,
): Condition[] => {
  if (!given.some((column) => column.name === name)) return []
  const value = `c.${quoteName(name)}`
  const found = (code: string, hint: string, sql: string): Condition => ({
    code,
    severity: 'reject',
    field: name,
    hint,
    sql,
  })
  const conditions: Condition[] = []
  if (column.required) {
    const narrowed = isInteger(column) ? ` and not coalesce(list_contains(c._long, ${quoteText(name)}), false)` : ''
    const missing = `${value} is null${narrowed}${notTold(name, checks)}`
    conditions.push(found('column-missing', `The column ${name} is required and empty.`, missing))
  }
  if (column.codes) {
    const codes = column.codes.map(quoteText).join(', ')
    conditions.push(
      found('column-not-in-codes', `The column ${name} holds none of its codes.`, `${value} not in (${codes})`),
    )
  }
  if (column.max) {
    const hint = `The column ${name} is longer than ${column.max} characters.`
    conditions.push(found('column-too-long', hint, `length(${value}) > ${column.max}`))
  }
  const range = rangeOf(name, column, given)
  if (range) conditions.push(found('column-out-of-range', `The column ${name} is outside its range.`, range))
  return conditions
}

// A check that rejects the row for the same column says better why it is empty.
const notTold = (name: string, checks: NounMap['checks']): string =>
  checks
    .filter(({ column, severity }) => column === name && severity === 'reject')
    .map(({ where }) => ` and not coalesce((${where}\n), false)`)
    .join('')

const rangeOf = (name: string, column: Column, given: NounMap['columns']): string | undefined => {
  const value = `c.${quoteName(name)}`
  if (column.kind === 'date') return `${value} not between date '0001-01-01' and date '9999-12-31'`
  if (column.kind === 'moment')
    return `${value} not between '0001-01-01+00'::timestamptz and '9999-12-31+00'::timestamptz`
  // PostgreSQL cannot keep a zero character. All texts of a row are looked at in one go.
  if (column.kind === 'text') return `(contains(c._texts, chr(0)) and contains(${value}, chr(0)))`
  if (!isInteger(column)) return undefined
  const type = duckdbType(column.kind)
  const isNarrowed = given.some((source) => source.name === name && source.duckdbType !== type)
  const lost = isNarrowed ? `list_contains(c._long, ${quoteText(name)})` : 'false'
  return type === 'BIGINT' ? `(${lost} or ${value} not between -${largestInteger} and ${largestInteger})` : lost
}

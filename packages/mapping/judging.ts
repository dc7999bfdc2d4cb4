import type { Column, Noun } from '@mortar/canonical/noun'
import type { ChecksFile } from '@mortar/canonical/site/feed'
import { duckdbType } from '@mortar/canonical/tables'
import { closeFinding, findingPrefix } from './findings.ts'
import { quoteName, quoteText } from './sql-text.ts'

/** One check of `checks.yml`. */
export type Check = ChecksFile['checks'][number]

/** A map made ready to run: one noun, its select with `_record_no`, and what its rows must satisfy. */
export interface NounMap {
  readonly noun: Noun
  /** File of the map, for issues. */
  readonly path: string
  /** The select, giving `_record_no` and some of the noun's columns. */
  readonly sql: string
  /** Result columns and their DuckDB types. */
  readonly columns: readonly { readonly name: string; readonly duckdbType: string }[]
  readonly checks: readonly Check[]
  /** Several rows for one record are meant. */
  readonly many: boolean
}

/** A condition on a mapped row `c` that makes a finding. */
interface Condition {
  readonly code: string
  readonly severity: 'reject' | 'warn'
  readonly field: string
  readonly hint: string
  readonly sql: string
}

/** The table of a noun's judged rows of one slice. */
export const judgedTable = (noun: Noun): string => `work.${quoteName(`judged_${noun.table}`)}`

const largestInteger = Number.MAX_SAFE_INTEGER

/**
 * Runs the map and judges its rows: the noun's columns, `_record_no`, `_bad` (rejected), `_warn`, and `_body`, the columns as
 * COPY text. A column the map does not give is NULL.
 */
export const judgeRows = (map: NounMap): string => {
  const conditions = conditionsOf(map)
  const some = (severity: Condition['severity']): string => {
    const found = conditions.filter((condition) => condition.severity === severity)
    return found.length === 0 ? 'false' : found.map(({ sql }) => `coalesce(${sql}, false)`).join('\n or ')
  }
  return `create or replace table ${judgedTable(map.noun)} as
    select c.*, ${some('reject')} as _bad, ${some('warn')} as _warn, ${bodyOf(map.noun)} as _body
    from (${mappedRows(map)}) c cross join ctx`
}

/** The map's rows with every column of the noun, in its type. `_long` lists integers that do not fit their column. */
const mappedRows = ({ noun, sql, columns }: NounMap): string => {
  const given = new Map(columns.map((column) => [column.name, column]))
  const narrowed: string[] = []
  const casts = Object.entries(noun.columns).map(([name, column]) => {
    const type = duckdbType(column.kind)
    const source = given.get(name)
    if (source === undefined) return `null::${type} as ${quoteName(name)}`
    const value = `m.${quoteName(name)}`
    if (column.kind === 'text') return `nullif(${value}::varchar, '') as ${quoteName(name)}`
    if (source.duckdbType === type || !isInteger(column)) return `${value}::${type} as ${quoteName(name)}`
    narrowed.push(
      `case when ${value} is not null and try_cast(${value} as ${type}) is null then ${quoteText(name)} end`,
    )
    return `try_cast(${value} as ${type}) as ${quoteName(name)}`
  })
  const long = narrowed.length === 0 ? 'null::varchar[]' : `[${narrowed.join(', ')}]`
  return `select m._record_no, ${casts.join(', ')}, ${long} as _long from (${sql}\n) m`
}

const isInteger = ({ kind }: Column): boolean =>
  kind === 'integer' || kind === 'cents' || kind === 'quantity_milli' || kind === 'price_micro'

/** The conditions of a noun's rows in a fixed order: what the noun says, then the feed's checks. */
const conditionsOf = ({ noun, checks, columns }: NounMap): Condition[] => [
  ...Object.entries(noun.columns).flatMap(([name, column]) => columnConditions(name, column, columns)),
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

const columnConditions = (name: string, column: Column, given: NounMap['columns']): Condition[] => {
  const value = `c.${quoteName(name)}`
  const conditions: Condition[] = []
  const add = (code: string, hint: string, sql: string) =>
    conditions.push({ code, severity: 'reject', field: name, hint, sql })
  if (!given.some((column) => column.name === name)) return []
  const narrow = isInteger(column) ? ` and not coalesce(list_contains(c._long, ${quoteText(name)}), false)` : ''
  if (column.required) add('column-missing', `The column ${name} is required and empty.`, `${value} is null${narrow}`)
  if (column.codes) {
    const codes = column.codes.map(quoteText).join(', ')
    add('column-not-in-codes', `The column ${name} holds none of its codes.`, `${value} not in (${codes})`)
  }
  if (column.max) {
    add(
      'column-too-long',
      `The column ${name} is longer than ${column.max} characters.`,
      `length(${value}) > ${column.max}`,
    )
  }
  const range = rangeOf(name, column, given)
  if (range !== undefined) add('column-out-of-range', `The column ${name} is outside its range.`, range)
  return conditions
}

const rangeOf = (name: string, column: Column, given: NounMap['columns']): string | undefined => {
  const value = `c.${quoteName(name)}`
  if (column.kind === 'date') return `${value} not between date '0001-01-01' and date '9999-12-31'`
  if (column.kind === 'moment')
    return `${value} not between '0001-01-01+00'::timestamptz and '9999-12-31+00'::timestamptz`
  if (column.kind === 'text') return `contains(${value}, chr(0))`
  if (!isInteger(column)) return undefined
  const type = duckdbType(column.kind)
  const isNarrowed = given.some((source) => source.name === name && source.duckdbType !== type)
  const fits = isNarrowed ? `list_contains(c._long, ${quoteText(name)})` : 'false'
  return type === 'BIGINT' ? `(${fits} or ${value} not between -${largestInteger} and ${largestInteger})` : fits
}

/** Findings of judged rows that have any: `n, code, json`. */
export const rowFindings = (map: NounMap): string => {
  const cases = conditionsOf(map).map(({ code, hint, field, sql }) => {
    const prefix = findingPrefix({ code, hint, ...(field === '' ? {} : { field }) })
    return `case when ${sql} then {'code': ${quoteText(code)}, 'json': ${prefix} || ${closeFinding('place')}} end`
  })
  return `select n, f.code, f.json from (
    select c._record_no as n, unnest(list_filter([${cases.join(',\n')}], lambda found: found is not null)) as f
    from (select * from ${judgedTable(map.noun)} where _bad or _warn) c
    join work.verdict place on place._record_no = c._record_no cross join ctx)`
}

const tab = 'chr(9)'

/** The declared columns as PostgreSQL COPY text. Text is escaped only in rows that need it: looking is much cheaper. */
const bodyOf = (noun: Noun): string => {
  const columns = Object.entries(noun.columns)
  const texts = columns.filter(([, { kind }]) => kind === 'text').map(([name]) => `c.${quoteName(name)}`)
  const plain = columns.map(([name]) => `coalesce(c.${quoteName(name)}::varchar, '\\N')`)
  const escaped = columns.map(([name, { kind }]) =>
    kind === 'text'
      ? `coalesce(${escapedText(`c.${quoteName(name)}`)}, '\\N')`
      : `coalesce(c.${quoteName(name)}::varchar, '\\N')`,
  )
  const line = (values: readonly string[]) => `concat_ws(${tab}, ${values.join(', ')})`
  return `case when regexp_matches(concat(${texts.join(', ')}), '[\\\\\\t\\n\\r]') then ${line(escaped)} else ${line(plain)} end`
}

const escapedText = (value: string): string =>
  `replace(replace(replace(replace(${value}, '\\', '\\\\'), chr(9), '\\t'), chr(10), '\\n'), chr(13), '\\r')`

import type { Noun } from '@mortar/canonical/noun'
import type { ChecksFile } from '@mortar/canonical/site/feed'
import { duckdbType } from '@mortar/canonical/tables'
import { conditionsOf, isInteger } from './conditions.ts'
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
  /** Columns whose money is counted. */
  readonly money: readonly string[]
}

/** The table of a noun's judged rows of one slice. */
export const judgedTable = (noun: Noun): string => `work.${quoteName(`judged_${noun.table}`)}`

/** The column of the judged table that keeps a money column. */
export const moneyColumn = (column: string): string => quoteName(`_money_${column}`)

/**
 * Runs the map and judges its rows. Kept of each: `_record_no`, `_bad` (rejected), `_warn`, `_found` (places of the
 * conditions that hold), `_body` (the columns as COPY text), `_hash` (its MD5), `_key` (an MD5 of the business key) and the
 * counted money.
 */
export const judgeRows = (map: NounMap): string => {
  const conditions = conditionsOf(map)
  const some = (severity: 'reject' | 'warn'): string => {
    const found = conditions.filter((condition) => condition.severity === severity)
    return found.length === 0 ? 'false' : found.map(({ sql }) => `coalesce(${sql}, false)`).join('\n or ')
  }
  const kept = `_record_no, _bad, _warn, _found, _key, _body${map.money.map((column) => `, ${moneyColumn(column)}`).join('')}`
  return `create or replace table ${judgedTable(map.noun)} as
    select ${kept}, md5(_body) as _hash from (select _record_no, _bad, _warn,
      case when _bad or _warn then ${foundPlaces(map)} end as _found,
      ${bodyOf(map)} as _body, ${keyOf(map.noun)} as _key
      ${map.money.map((column) => `, c.${quoteName(column)} as ${moneyColumn(column)}`).join('')}
    from (select c.*, ${some('reject')} as _bad, ${some('warn')} as _warn from (${mappedRows(map)}) c ${contextOf(map)}) c
    ${contextOf(map)})`
}

/** The map's rows with every column of the noun and `_found`, the places of the conditions that hold, in file order. */
export const judgedValues = (map: NounMap): string => {
  const columns = Object.keys(map.noun.columns).map((name) => `c.${quoteName(name)}`)
  return `select ${columns.join(', ')}, ${foundPlaces(map)} as _found from (${mappedRows(map)}) c ${contextOf(map)}`
}

const foundPlaces = (map: NounMap): string => {
  const places = conditionsOf(map).map(({ sql }, at) => `case when ${sql} then ${at} end`)
  return `list_filter([${places.join(',\n')}], lambda place: place is not null)`
}

// Most checks need no context, and a join with one row still copies every column.
const contextOf = ({ checks }: NounMap): string =>
  checks.some(({ where }) => /\bctx\b/i.test(where)) ? 'cross join ctx' : ''

/**
 * The map's rows with every column of the noun, in its type; a column the map does not give is NULL. `_texts` is all text of
 * the row, `_long` lists integers that do not fit their column.
 */
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
  const texts = columns
    .filter(({ name }) => noun.columns[name]?.kind === 'text')
    .map(({ name }) => `m.${quoteName(name)}`)
  const long = narrowed.length === 0 ? 'null::varchar[]' : `[${narrowed.join(', ')}]`
  return `select m._record_no, ${casts.join(', ')}, concat(${['null', ...texts].join(', ')}) as _texts, ${long} as _long
    from (${sql}\n) m`
}

const keyOf = (noun: Noun): string => {
  const parts = noun.key.map((name) => `coalesce(c.${quoteName(name)}::varchar, '')`)
  return `md5(concat_ws(chr(31), ${[quoteText(noun.name), ...parts].join(', ')}))`
}

/** The declared columns as PostgreSQL COPY text. Text is escaped only in rows that need it: looking is much cheaper. */
const bodyOf = ({ noun, columns }: NounMap): string => {
  const values = Object.keys(noun.columns).map((name) =>
    columns.some((column) => column.name === name) ? `c.${quoteName(name)}::varchar` : 'null',
  )
  const special = ["'\\'", 'chr(9)', 'chr(10)', 'chr(13)'].map((character) => `contains(c._texts, ${character})`)
  const plain = values.map((value) => (value === 'null' ? "'\\N'" : `coalesce(${value}, '\\N')`))
  return `case when ${special.join(' or ')}
    then array_to_string(list_transform([${values.join(', ')}], lambda value: coalesce(${escaped('value')}, '\\N')), chr(9))
    else concat_ws(chr(9), ${plain.join(', ')}) end`
}

const escaped = (value: string): string =>
  `replace(replace(replace(replace(${value}, '\\', '\\\\'), chr(9), '\\t'), chr(10), '\\n'), chr(13), '\\r')`

import type { DuckDBPreparedStatement } from '@duckdb/node-api'
import type { Noun } from '@mortar/canonical/noun'
import { nounNamed } from '@mortar/canonical/nouns'
import { duckdbType } from '@mortar/canonical/tables'
import { type Issue, issue } from '@mortar/values/issue'
import type { BoundColumn } from './bind.ts'
import { type CompiledSelect, compileSelect } from './compile-select.ts'
import { loadCrosswalks } from './crosswalks.ts'
import type { Lane } from './database.ts'
import { withColumn } from './identity.ts'
import { lineageOf } from './lineage.ts'
import { type MapCatalog, outCatalog } from './map-catalog.ts'
import type { OutFeedData } from './protocol.ts'
import type { CompiledMap, LineageSource } from './reports.ts'
import { selectPlaces } from './select-places.ts'
import { quoteName, quoteText } from './sql-text.ts'

/**
 * An out feed ready to make requests. The statements that only move rows are planned once, because a batch is small. The
 * map is not: DuckDB plans with what it knows of the rows that are there, so a map planned over an empty table takes every
 * column for null (`coalesce(deductible_cents, 0)` gave 0 for all).
 */
export interface OutPlan {
  readonly path: string
  readonly pathColumns: readonly string[]
  /** Empties `canon.<table>`. */
  readonly clear: DuckDBPreparedStatement
  /** Fills it from a JSON array of rows, the only parameter. */
  readonly load: DuckDBPreparedStatement
  /** SQL that gives `lineage_id`, `body` and the columns of the path as text; to be planned anew for each batch. */
  readonly make: string
}

/** An out feed compiled: its plan when nothing is wrong with it. */
export interface CompiledOutFeed {
  readonly plan: OutPlan | undefined
  readonly maps: readonly CompiledMap[]
  readonly issues: readonly Issue[]
}

/** What a row to be sent carries beside the noun's columns. */
export const outColumns = { lineage_id: 'BIGINT', partner_id: 'VARCHAR', qc_flag: 'VARCHAR' } as const

/** Columns of `canon.<table>` and their types. */
export const canonColumns = (noun: Noun): [string, string][] => [
  ...Object.entries(outColumns),
  ...Object.entries(noun.columns).map(([name, { kind }]): [string, string] => [name, duckdbType(kind)]),
]

/** Compiles an out feed in a lane and leaves its tables there, empty. */
export const compileOutFeed = async (lane: Lane, data: OutFeedData): Promise<CompiledOutFeed> => {
  const issues: Issue[] = []
  await loadCrosswalks(lane, data.crosswalks, issues)
  const noun = nounNamed(data.feed.noun)
  const [file, ...others] = data.maps
  if (!noun) return refused(issue('map-noun-unknown', { file: `${data.path}/feed.yml`, field: 'noun' }))
  if (!file) return refused(issue('map-missing', { file: `${data.path}/map` }))
  const tooMany = 'An out feed has one map, request.sql.'
  issues.push(...others.map((other) => issue('map-noun-unknown', { file: other.path }, tooMany)))
  const columns = canonColumns(noun).map(([name, type]) => `${quoteName(name)} ${type}`)
  await lane.connection.run(`create or replace table canon.${noun.table} (${columns.join(', ')})`)
  const catalog = outCatalog(noun, Object.keys(outColumns), data.crosswalks)
  const select = await compileSelect({ lane, file: file.path, sql: file.sql, catalog })
  if (select.kind === 'refused') return refused(...issues, ...select.issues)
  const path = data.feed.request.path
  const pathColumns = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!)
  const place = { file: file.path, ...selectPlaces(select.node, file.sql).first }
  for (const { name, hint } of missingColumns(select.columns, pathColumns)) {
    issues.push(issue('map-column-missing', { ...place, field: name }, hint))
  }
  const sql = await withLineage(lane, file.sql, select)
  if (sql === undefined) issues.push(issue('map-loses-record', place, 'Select lineage_id of the canonical row.'))
  const maps = [{ name: file.name, columns: mapColumns(select, catalog), wholeFile: null }]
  if (sql === undefined || issues.length > 0) return { plan: undefined, maps, issues }
  return { plan: { path, pathColumns, ...(await prepare(lane, { noun, sql, pathColumns })) }, maps, issues }
}

type Select = CompiledSelect & { readonly kind: 'select' }

const withLineage = async (
  { connection }: Lane,
  sql: string,
  { node, columns }: Select,
): Promise<string | undefined> =>
  columns.some(({ name }) => name === 'lineage_id')
    ? sql
    : await withColumn(connection, { sql, node, column: 'lineage_id', schema: 'canon' })

const mapColumns = ({ node, columns }: Select, catalog: MapCatalog): CompiledMap['columns'] => {
  const lineage = lineageOf(node, catalog)
  return columns.map((column, at) => ({ ...column, sources: lineage[at]?.sources ?? constant }))
}

interface OutSelect {
  readonly noun: Noun
  readonly sql: string
  readonly pathColumns: readonly string[]
}

const prepare = async (
  { connection }: Lane,
  { noun, sql, pathColumns }: OutSelect,
): Promise<Pick<OutPlan, 'clear' | 'load' | 'make'>> => {
  const columns = canonColumns(noun)
  const shape = JSON.stringify([Object.fromEntries(columns.map(([name]) => [name, 'VARCHAR']))])
  const casts = columns.map(([name, type]) => `r.${quoteName(name)}::${type}`)
  const rows = `select unnest(from_json($1::varchar, ${quoteText(shape)})) as r`
  const made = [...new Set(['lineage_id', 'body', ...pathColumns])].map(
    (name) => `${quoteName(name)}::varchar as ${quoteName(name)}`,
  )
  return {
    clear: await connection.prepare(`delete from canon.${noun.table}`),
    load: await connection.prepare(`insert into canon.${noun.table} select ${casts.join(', ')} from (${rows})`),
    make: `select ${made.join(', ')} from (${sql}\n)`,
  }
}

const constant: readonly LineageSource[] = [{ kind: 'constant', table: '', column: '', role: 'value' }]

const refused = (...issues: Issue[]): CompiledOutFeed => ({ plan: undefined, maps: [], issues })

const missingColumns = (columns: readonly BoundColumn[], pathColumns: readonly string[]) => {
  const body = columns.find(({ name }) => name === 'body')
  const isText = body?.duckdbType === 'JSON' || body?.duckdbType === 'VARCHAR'
  return [
    ...(isText ? [] : [{ name: 'body', hint: 'The map must give body, the JSON that is sent.' }]),
    ...pathColumns
      .filter((name) => !columns.some((column) => column.name === name))
      .map((name) => ({ name, hint: `The request path names {${name}}, which the map does not give.` })),
  ]
}

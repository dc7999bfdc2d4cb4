import type { Noun } from '@mortar/canonical/noun'
import { nounNamed } from '@mortar/canonical/nouns'
import { duckdbType } from '@mortar/canonical/tables'
import { type Issue, issue } from '@mortar/values/issue'
import type { BoundColumn } from './bind.ts'
import { compileSelect } from './compile-select.ts'
import { loadCrosswalks } from './crosswalks.ts'
import type { Lane } from './database.ts'
import { withColumn } from './identity.ts'
import { lineageOf } from './lineage.ts'
import { outCatalog } from './map-catalog.ts'
import type { OutFeedData } from './protocol.ts'
import type { CompiledMap, LineageSource } from './reports.ts'
import { selectPlaces } from './select-places.ts'
import { quoteName } from './sql-text.ts'

/** An out feed ready to make requests. */
export interface OutPlan {
  readonly noun: Noun
  /** The select, giving `lineage_id`, `body` and what the path names. */
  readonly sql: string
  readonly path: string
  readonly pathColumns: readonly string[]
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
  for (const other of others)
    issues.push(issue('map-noun-unknown', { file: other.path }, 'An out feed has one map, request.sql.'))
  const columns = canonColumns(noun).map(([name, type]) => `${quoteName(name)} ${type}`)
  await lane.connection.run(`create or replace table canon.${noun.table} (${columns.join(', ')})`)
  const catalog = outCatalog(noun, Object.keys(outColumns), data.crosswalks)
  const select = await compileSelect({ lane, file: file.path, sql: file.sql, catalog })
  if (select.kind === 'refused') return refused(...issues, ...select.issues)
  const places = selectPlaces(select.node, file.sql)
  const isGiven = select.columns.some(({ name }) => name === 'lineage_id')
  const sql = isGiven
    ? file.sql
    : await withColumn(lane.connection, { sql: file.sql, node: select.node, column: 'lineage_id', schema: 'canon' })
  if (sql === undefined)
    issues.push(
      issue('map-loses-record', { file: file.path, ...places.first }, 'Select lineage_id of the canonical row.'),
    )
  const pathColumns = [...data.feed.request.path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!)
  for (const found of missingColumns(select.columns, pathColumns)) {
    issues.push(issue('map-column-missing', { file: file.path, ...places.first, field: found.name }, found.hint))
  }
  const lineage = lineageOf(select.node, catalog)
  const mapColumns = select.columns.map((column, at) => ({ ...column, sources: lineage[at]?.sources ?? constant }))
  const maps = [{ name: file.name, columns: mapColumns, wholeFile: null }]
  if (sql === undefined || issues.length > 0) return { plan: undefined, maps, issues }
  return { plan: { noun, sql, path: data.feed.request.path, pathColumns }, maps, issues }
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

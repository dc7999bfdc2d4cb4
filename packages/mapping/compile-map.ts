import { nounNamed } from '@mortar/canonical/nouns'
import type { MapFile } from '@mortar/canonical/site/site'
import { type Issue, issue } from '@mortar/values/issue'
import { type CompiledSelect, compileSelect } from './compile-select.ts'
import type { Lane } from './database.ts'
import { recordNoColumn, withRecordNo } from './identity.ts'
import type { NounMap } from './judging.ts'
import { lineageOf } from './lineage.ts'
import type { MapCatalog } from './map-catalog.ts'
import { columnIssues } from './map-columns.ts'
import type { CompiledMap, LineageSource } from './reports.ts'
import { type SelectPlaces, selectPlaces } from './select-places.ts'
import type { InFeedData } from './source-form.ts'
import { parseSelect, type SyntaxNode } from './syntax.ts'
import { wholeFileReason } from './whole-file.ts'
import { unitPlanOf } from './x12/units.ts'
import { wholeUnitReason } from './x12/whole-unit.ts'

/** A map and where it stands. */
export interface MapSource {
  readonly lane: Lane
  readonly data: InFeedData
  readonly catalog: MapCatalog
  readonly file: MapFile
}

/** A map after compilation; `map` only when nothing is wrong with it. */
export interface CompiledSource {
  readonly map?: NounMap
  readonly compiled?: CompiledMap
  /** It reads a field of the trailer, so it must wait for the end of the file. */
  readonly readsTrailer: boolean
  readonly issues: readonly Issue[]
}

/** Compiles one map of an in feed against its empty tables. */
export const compileMap = async ({ lane, data, catalog, file }: MapSource): Promise<CompiledSource> => {
  const noun = nounNamed(file.name)
  if (!noun) return { issues: [issue('map-noun-unknown', { file: file.path })], readsTrailer: false }
  const select = await compileSelect({ lane, catalog, file: file.path, sql: file.sql })
  if (select.kind === 'refused') return { issues: select.issues, readsTrailer: false }
  const places = selectPlaces(select.node, file.sql)
  const sql = await carryRecordNo({ lane, catalog, file, select })
  const issues = [
    ...columnIssues({ file: file.path, noun, columns: select.columns, places }),
    ...(sql === undefined ? [issue('map-loses-record', { file: file.path, ...places.first })] : []),
  ]
  const lineage = lineageOf(select.node, catalog)
  const columns = select.columns.map(({ name, duckdbType }, at) => ({
    name,
    duckdbType,
    sources: orConstant(
      placed(
        data,
        (lineage.length === select.columns.length ? lineage[at] : lineage.find((column) => column.name === name))
          ?.sources,
      ),
    ),
  }))
  const reasonOf = data.feed.file.format === 'x12' ? wholeUnitReason : wholeFileReason
  const wholeFile = reasonOf(select.node, file.sql, lane.functions)
  const compiled = { name: file.name, columns, wholeFile }
  const readsTrailer = readsTrailerField(select.node, catalog)
  if (sql === undefined || issues.length > 0) return { compiled, readsTrailer, issues }
  const checks = data.checks.filter((check) => check.noun === noun.name)
  const map = {
    noun,
    path: file.path,
    sql,
    columns: given(select.columns, places),
    checks,
    // A unit of X12 holds several rows of a kind by nature: a member its coverages.
    many: data.feed.file.format === 'x12' || data.feed.many.includes(noun.name),
    money: [],
  }
  return { map, compiled, readsTrailer, issues }
}

// A bare NULL is as good as no column, and has no type that could be cast.
const given = (columns: NounMap['columns'], { isNull }: SelectPlaces): NounMap['columns'] =>
  columns.filter((_, at) => !isNull(at))

// The fields of a unit of X12 have the names `namedRows` gives them.
const placed = (
  { feed: { file } }: InFeedData,
  sources: readonly LineageSource[] | undefined,
): readonly LineageSource[] | undefined => {
  if (file.format !== 'x12') return sources
  const { units } = unitPlanOf(file.set)
  return sources?.map((source) =>
    source.kind === 'src'
      ? { ...source, path: `${source.table}${units.has(source.table) ? '' : '[*]'}.${source.column}` }
      : source,
  )
}

const orConstant = (sources: readonly LineageSource[] | undefined): readonly LineageSource[] =>
  sources && sources.length > 0 ? sources : [{ kind: 'constant', table: '', column: '', role: 'value' }]

interface Carrying {
  readonly lane: Lane
  readonly catalog: MapCatalog
  readonly file: MapFile
  readonly select: CompiledSelect & { readonly kind: 'select' }
}

/** The select with `_record_no`, added when the author left it out; undefined when it is not that of a source record. */
const carryRecordNo = async ({ lane, catalog, file, select }: Carrying): Promise<string | undefined> => {
  const isGiven = select.columns.some(({ name }) => name === recordNoColumn)
  const sql = isGiven ? file.sql : await withRecordNo(lane.connection, file.sql, select.node)
  if (sql === undefined) return undefined
  const parsed = await parseSelect(lane.connection, sql)
  if (parsed.kind !== 'select') return undefined
  const column = lineageOf(parsed.node, catalog).find(({ name }) => name === recordNoColumn)
  const isSound = column && column.sources.length > 0 && column.sources.every(isRecordNo)
  return isSound ? sql : undefined
}

const isRecordNo = ({ kind, column, role }: LineageSource): boolean =>
  kind === 'src' && column === recordNoColumn && role === 'value'

/** Whether a select reads a field of the trailer, or all of `ctx`. */
export const readsTrailerField = (node: SyntaxNode, catalog: MapCatalog): boolean => {
  const names = JSON.stringify(node).toLowerCase()
  const fields = catalog.get('ctx')?.columns.filter((name) => name.startsWith('trailer_')) ?? []
  return (
    fields.some((name) => names.includes(`"${name.toLowerCase()}"`)) ||
    (fields.length > 0 && names.includes('"type":"star"') && names.includes('"ctx"'))
  )
}

import { nounNamed } from '@mortar/canonical/nouns'
import type { MapFile } from '@mortar/canonical/site/site'
import { type Issue, issue } from '@mortar/values/issue'
import { bindSelect } from './bind.ts'
import type { Lane } from './database.ts'
import { recordNoColumn, withRecordNo } from './identity.ts'
import type { NounMap } from './judging.ts'
import type { CompiledMap } from './reports.ts'
import type { InFeedData, SourceForm } from './source-form.ts'
import { errorPlace, errorSentence } from './sql-errors.ts'
import { placeOf } from './sql-text.ts'
import { parseSelect } from './syntax.ts'

/** A map and where it stands. */
export interface MapSource {
  readonly lane: Lane
  readonly data: InFeedData
  readonly form: SourceForm
  readonly file: MapFile
}

/** A map after compilation; `map` only when it may run. */
export interface CompiledSource {
  readonly map?: NounMap
  readonly compiled?: CompiledMap
  readonly readsTrailer: boolean
  readonly issues: readonly Issue[]
}

/** Compiles one map of an in feed against its empty tables. */
export const compileMap = async ({ lane, data, file }: MapSource): Promise<CompiledSource> => {
  const refused = (issues: Issue[]): CompiledSource => ({ issues, readsTrailer: false })
  const noun = nounNamed(file.name)
  if (!noun) return refused([issue('map-noun-unknown', { file: file.path })])
  const parsed = await parseSelect(lane.connection, file.sql)
  if (parsed.kind === 'syntax') {
    return refused([issue('map-syntax', { file: file.path, ...placeOf(file.sql, parsed.at) }, `${parsed.message}.`)])
  }
  if (parsed.kind === 'not-one-select')
    return refused([issue('map-not-select', { file: file.path, line: 1, column: 1 })])
  const typed = await bindSelect(lane.connection, file.sql)
  if (typed.kind === 'error') {
    const place = errorPlace(typed.message, file.sql)
    return refused([issue('map-binding', { file: file.path, ...place }, errorSentence(typed.message))])
  }
  const carries = typed.columns.some(({ name }) => name === recordNoColumn)
  const sql = carries ? file.sql : await withRecordNo(lane.connection, file.sql, parsed.node)
  if (sql === undefined) return refused([issue('map-loses-record', { file: file.path, line: 1, column: 1 })])
  return {
    map: {
      noun,
      path: file.path,
      sql,
      columns: typed.columns,
      checks: data.checks.filter((check) => check.noun === noun.name),
      many: data.feed.many.includes(noun.name),
    },
    compiled: {
      name: file.name,
      columns: typed.columns.map((column) => ({ ...column, sources: [] })),
      wholeFile: null,
    },
    readsTrailer: /\btrailer_/i.test(file.sql),
    issues: [],
  }
}

import { type Issue, issue } from '@mortar/values/issue'
import { type BoundColumn, bindSelect } from './bind.ts'
import type { Lane } from './database.ts'
import { guardIssues } from './guard.ts'
import type { MapCatalog } from './map-catalog.ts'
import { errorPlace, errorSentence } from './sql-errors.ts'
import { placeOf } from './sql-text.ts'
import { parseSelect, type SyntaxNode } from './syntax.ts'

/** A select of a site and what it may read. */
export interface SelectSource {
  readonly lane: Lane
  readonly file: string
  readonly sql: string
  readonly catalog: MapCatalog
}

/** A select that parses, does nothing forbidden, and binds; or why not. */
export type CompiledSelect =
  | { readonly kind: 'select'; readonly node: SyntaxNode; readonly columns: readonly BoundColumn[] }
  | { readonly kind: 'refused'; readonly issues: Issue[] }

/** Compiles a select against the empty tables of a lane. Nothing runs. */
export const compileSelect = async (source: SelectSource): Promise<CompiledSelect> => {
  const { lane, file, sql, catalog } = source
  const refused = (...issues: Issue[]): CompiledSelect => ({ kind: 'refused', issues })
  const parsed = await parseSelect(lane.connection, sql)
  if (parsed.kind === 'syntax')
    return refused(issue('map-syntax', { file, ...placeOf(sql, parsed.at) }, `${parsed.message}.`))
  if (parsed.kind === 'not-one-select') return refused(issue('map-not-select', { file, line: 1, column: 1 }))
  const forbidden = guardIssues(parsed.node, { file, sql, catalog, functions: lane.functions })
  if (forbidden.length > 0) return refused(...forbidden)
  const bound = await bindSelect(lane.connection, sql)
  if (bound.kind === 'bound') return { kind: 'select', node: parsed.node, columns: bound.columns }
  const place = errorPlace(bound.message, sql)
  return refused(issue('map-binding', { file, ...place }, errorSentence(bound.message)))
}

import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName } from './sql-text.ts'
import { afterMainSelect, isNode, listOf, type SyntaxNode, textOf } from './syntax.ts'

/** The column that says which source record a row came from. */
export const recordNoColumn = '_record_no'

/**
 * The map's select with the source record's identity carried along, though nobody types it. Undefined where the engine
 * cannot know it (a union, an aggregate, a distinct, a driving query without it): then the map must select it.
 */
export const withRecordNo = async (
  connection: DuckDBConnection,
  sql: string,
  node: SyntaxNode,
): Promise<string | undefined> => {
  const at = afterMainSelect(sql)
  if (at === undefined || !keepsRows(node)) return undefined
  for (const alias of drivers(node.from_table)) {
    const carried = `${sql.slice(0, at)} ${quoteName(alias)}.${recordNoColumn} as ${recordNoColumn},${sql.slice(at)}`
    if (await binds(connection, carried)) return carried
  }
  return undefined
}

const keepsRows = (node: SyntaxNode): boolean =>
  node.type === 'SELECT_NODE' &&
  listOf(node, 'group_expressions').length === 0 &&
  node.aggregate_handling !== 'FORCE_AGGREGATES' &&
  !listOf(node, 'modifiers').some(({ type }) => type === 'DISTINCT_MODIFIER')

// Relations of the outermost FROM: source tables first, then the rest from left to right.
const drivers = (from: unknown): string[] => {
  const relations = relationsOf(from)
  const isSource = (relation: SyntaxNode) => textOf(relation, 'schema_name').toLowerCase() === 'src'
  const ordered = [...relations.filter(isSource), ...relations.filter((relation) => !isSource(relation))]
  return ordered
    .map((relation) => textOf(relation, 'alias') || textOf(relation, 'table_name'))
    .filter((name) => name !== '')
}

const relationsOf = (from: unknown): SyntaxNode[] => {
  if (!isNode(from)) return []
  return from.type === 'JOIN' ? [...relationsOf(from.left), ...relationsOf(from.right)] : [from]
}

const binds = async (connection: DuckDBConnection, sql: string): Promise<boolean> => {
  try {
    const prepared = await connection.prepare(sql)
    prepared.destroySync()
    return true
  } catch {
    return false
  }
}

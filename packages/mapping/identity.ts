import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName } from './sql-text.ts'
import { afterMainSelect, isNode, listOf, type SyntaxNode, textOf } from './syntax.ts'

/** The column that says which source record a row came from. */
export const recordNoColumn = '_record_no'

/**
 * The map's select with the source record's identity carried along, though nobody types it. Undefined where the engine
 * cannot know it (a union, an aggregate, a distinct, a driving query without it): then the map must select it.
 */
export const withRecordNo = (
  connection: DuckDBConnection,
  sql: string,
  node: SyntaxNode,
): Promise<string | undefined> => withColumn(connection, { sql, node, column: recordNoColumn, schema: 'src' })

/** A select, and a column of the relations in its FROM that it should carry. */
export interface Carried {
  readonly sql: string
  readonly node: SyntaxNode
  readonly column: string
  /** Schema whose tables are asked first. */
  readonly schema: string
}

/** The select with a further first column, taken from the first relation of its FROM that has it. */
export const withColumn = async (connection: DuckDBConnection, carried: Carried): Promise<string | undefined> => {
  const { sql, node, column, schema } = carried
  const at = afterMainSelect(sql)
  if (at === undefined || !keepsRows(node)) return undefined
  for (const alias of drivers(node.from_table, schema)) {
    const wider = `${sql.slice(0, at)} ${quoteName(alias)}.${column} as ${column},${sql.slice(at)}`
    if (await binds(connection, wider)) return wider
  }
  return undefined
}

const keepsRows = (node: SyntaxNode): boolean =>
  node.type === 'SELECT_NODE' &&
  listOf(node, 'group_expressions').length === 0 &&
  node.aggregate_handling !== 'FORCE_AGGREGATES' &&
  !listOf(node, 'modifiers').some(({ type }) => type === 'DISTINCT_MODIFIER')

// Relations of the outermost FROM: those of the schema first, then the rest from left to right.
const drivers = (from: unknown, schema: string): string[] => {
  const relations = relationsOf(from)
  const isSource = (relation: SyntaxNode) => textOf(relation, 'schema_name').toLowerCase() === schema
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

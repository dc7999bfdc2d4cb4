import type { DuckDBConnection } from '@duckdb/node-api'
import { rowsOf } from './database.ts'
import { quoteText } from './sql-text.ts'

/** A node of DuckDB's own parse of a select, as `json_serialize_sql` gives it. */
export type SyntaxNode = { readonly [key: string]: unknown }

/** A text that is exactly one select, or why it is not. `at` is a byte offset into the text. */
export type Parsed =
  | { readonly kind: 'select'; readonly node: SyntaxNode }
  | { readonly kind: 'syntax'; readonly message: string; readonly at: number }
  | { readonly kind: 'not-one-select' }

/** Parses SQL without running or binding it. */
export const parseSelect = async (connection: DuckDBConnection, sql: string): Promise<Parsed> => {
  const [row] = await rowsOf(
    connection,
    `select json_serialize_sql(${quoteText(sql)}, skip_null := true, skip_empty := true, skip_default := true) as parsed`,
  )
  const parsed = JSON.parse(String(row!.parsed)) as SerializedSql
  if (parsed.error) {
    if (parsed.error_type !== 'parser') return { kind: 'not-one-select' }
    return { kind: 'syntax', message: parsed.error_message ?? '', at: Number(parsed.position ?? 0) }
  }
  const [statement, ...others] = parsed.statements ?? []
  return statement && others.length === 0 ? { kind: 'select', node: statement.node } : { kind: 'not-one-select' }
}

interface SerializedSql {
  readonly error: boolean
  readonly error_type?: string
  readonly error_message?: string
  readonly position?: string
  readonly statements?: readonly { readonly node: SyntaxNode }[]
}

/** Whether a value of the parse is a node. */
export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The nodes directly below a node, in order. */
export const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flatMap(nodesIn)

const nodesIn = (value: unknown): SyntaxNode[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  return isNode(value) ? [value] : []
}

/** The list below a key, or an empty one. */
export const listOf = (node: SyntaxNode, key: string): SyntaxNode[] => nodesIn(node[key])

/** The text below a key, or an empty one. */
export const textOf = (node: SyntaxNode, key: string): string => (typeof node[key] === 'string' ? node[key] : '')

/** The first byte of a node in the SQL; undefined when DuckDB did not note it. */
export const startOf = (node: SyntaxNode): number | undefined => {
  let start = ownStart(node)
  for (const child of childrenOf(node)) {
    const below = startOf(child)
    if (below !== undefined && (start === undefined || below < start)) start = below
  }
  return start
}

// DuckDB writes an unknown place as 2^64 - 1.
const ownStart = ({ query_location: at }: SyntaxNode): number | undefined =>
  typeof at === 'number' && at < 1e15 ? at : undefined

/** Byte offset just after the `select` of the outermost query; undefined when it is in parentheses or left out. */
export const afterMainSelect = (sql: string): number | undefined => {
  const token =
    /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_]*)\$[\s\S]*?\$\1\$|[()]|[A-Za-z_][A-Za-z0-9_]*/g
  let depth = 0
  for (const match of sql.matchAll(token)) {
    if (match[0] === '(') depth += 1
    else if (match[0] === ')') depth -= 1
    else if (depth === 0 && match[0].toLowerCase() === 'select') return match.index + match[0].length
  }
  return undefined
}

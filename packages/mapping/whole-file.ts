import type { KnownFunctions } from './functions.ts'
import { placeOf } from './sql-text.ts'
import { childrenOf, isNode, listOf, type SyntaxNode, startOf, textOf } from './syntax.ts'

/**
 * Why a map must see the whole file at once, in a sentence with its line; null when every row depends on one record only
 * and the file can be mapped slice by slice in constant memory. In doubt the whole file.
 */
export const wholeFileReason = (node: SyntaxNode, sql: string, functions: KnownFunctions): string | null => {
  const found = reasonIn(node, { functions, queries: new Map() })
  if (found === undefined) return null
  const start = startOf(found.node)
  return `${found.what}${start === undefined ? '' : ` on line ${placeOf(sql, start).line}`} looks across records.`
}

interface Found {
  readonly what: string
  readonly node: SyntaxNode
}

interface Known {
  readonly functions: KnownFunctions
  /** `with` queries by name: how many source tables each reads. */
  readonly queries: ReadonlyMap<string, number>
}

const reasonIn = (node: SyntaxNode, outer: Known): Found | undefined => {
  const { known, found } = withQueries(node, outer)
  if (found) return found
  if (node.type === 'SET_OPERATION_NODE') return setReason(node, known)
  if (node.type !== 'SELECT_NODE')
    return childrenOf(node)
      .map((child) => reasonIn(child, known))
      .find((reason) => reason)
  const inside = subqueries(node)
    .map((query) => reasonIn(query, known))
    .find((reason) => reason)
  if (inside) return inside
  const sources = sourcesOf(node, known)
  if (sources === 0) return undefined
  if (sources > 1) return { what: 'A join of source records', node }
  return acrossRows(node, known.functions)
}

// A map may read one record's tables in each branch of a union all.
const setReason = (node: SyntaxNode, known: Known): Found | undefined => {
  const isUnionAll = /^UNION/.test(textOf(node, 'setop_type')) && node.setop_all === true
  if (!isUnionAll && sourcesOf(node, known) > 0) return { what: 'A UNION, EXCEPT or INTERSECT without ALL', node }
  const limited = limitReason(node)
  if (limited && sourcesOf(node, known) > 0) return limited
  return [node.left, node.right]
    .filter(isNode)
    .map((side) => reasonIn(side, known))
    .find((reason) => reason)
}

const withQueries = (node: SyntaxNode, outer: Known): { known: Known; found: Found | undefined } => {
  const queries = new Map(outer.queries)
  const known = { ...outer, queries }
  for (const entry of isNode(node.cte_map) ? listOf(node.cte_map, 'map') : []) {
    const query = queryOf(entry)
    if (!query) continue
    const found = reasonIn(query, known)
    if (found) return { known, found }
    queries.set(textOf(entry, 'key').toLowerCase(), sourcesOf(query, known))
  }
  return { known, found: undefined }
}

const queryOf = (entry: SyntaxNode): SyntaxNode | undefined => {
  const { value } = entry
  const query = isNode(value) && isNode(value.query) ? value.query.node : undefined
  return isNode(query) ? query : undefined
}

/** How many source tables a node reads, those of the `with` queries it names included. */
const sourcesOf = (node: SyntaxNode, known: Known): number => {
  if (node.type === 'BASE_TABLE') {
    const schema = textOf(node, 'schema_name').toLowerCase()
    if (schema !== '') return schema === 'src' ? 1 : 0
    return known.queries.get(textOf(node, 'table_name').toLowerCase()) ?? 0
  }
  const parts = Object.entries(node).filter(([key]) => key !== 'cte_map')
  const counts = parts
    .flatMap(([, value]) => (Array.isArray(value) ? value.flat(3) : [value]).filter(isNode))
    .map((child) => sourcesOf(child, known))
  if (node.type === 'SET_OPERATION_NODE') return Math.max(0, ...counts)
  return counts.reduce((sum, count) => sum + count, 0)
}

// Queries below a select, not looking into them.
const subqueries = (node: SyntaxNode): SyntaxNode[] =>
  Object.entries(node)
    .filter(([key]) => key !== 'cte_map')
    .flatMap(([, value]) => (Array.isArray(value) ? value.flat(3) : [value]).filter(isNode))
    .flatMap((child) => (isQuery(child) ? [child] : subqueries(child)))

const isQuery = ({ type }: SyntaxNode): boolean => type === 'SELECT_NODE' || type === 'SET_OPERATION_NODE'

const acrossRows = (node: SyntaxNode, functions: KnownFunctions): Found | undefined => {
  if (listOf(node, 'group_expressions').length > 0 || node.aggregate_handling === 'FORCE_AGGREGATES') {
    return { what: 'A GROUP BY', node }
  }
  const limited = limitReason(node)
  if (limited) return limited
  return Object.entries(node)
    .filter(([key]) => key !== 'cte_map' && key !== 'from_table')
    .flatMap(([, value]) => (Array.isArray(value) ? value.flat(3) : [value]).filter(isNode))
    .map((part) => manyRowFunction(part, functions))
    .find((found) => found)
}

const limitReason = (node: SyntaxNode): Found | undefined => {
  const cut = listOf(node, 'modifiers').find(({ type }) => type !== 'ORDER_MODIFIER')
  return cut && { what: cut.type === 'DISTINCT_MODIFIER' ? 'A DISTINCT' : 'A LIMIT', node: cut }
}

/** The aggregate or window function in an expression, if there is one; queries inside it are not looked into. */
export const manyRowFunction = (node: SyntaxNode, functions: KnownFunctions): Found | undefined => {
  if (isQuery(node)) return undefined
  const name = textOf(node, 'function_name').toLowerCase()
  if (node.class === 'WINDOW') return { what: `The window function ${name}`, node }
  if (node.type === 'FUNCTION' && functions.aggregates.has(name)) return { what: `The aggregate ${name}`, node }
  return childrenOf(node)
    .map((child) => manyRowFunction(child, functions))
    .find((found) => found)
}

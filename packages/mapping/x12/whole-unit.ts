import type { KnownFunctions } from '../functions.ts'
import { recordNoColumn } from '../identity.ts'
import { placeOf } from '../sql-text.ts'
import { childrenOf, isNode, listOf, type SyntaxNode, startOf, textOf } from '../syntax.ts'

/**
 * Why a map of an X12 feed must see the whole file at once; null when it stays inside the unit, so that the file can be
 * mapped slice by slice. Rows of a unit share `_record_no`: joins and subqueries must compare it, aggregates group by it and
 * windows partition by it. In doubt the whole file.
 */
export const wholeUnitReason = (node: SyntaxNode, sql: string, functions: KnownFunctions): string | null => {
  const found = reasonIn(node, false, functions)
  if (!found) return null
  const start = startOf(found.node)
  const line = start === undefined ? '' : ` on line ${placeOf(sql, start).line}`
  return `${found.what}${line} may look across records: it does not compare ${recordNoColumn}.`
}

interface Found {
  readonly what: string
  readonly node: SyntaxNode
}

/** `isBound`: a subquery in an expression, which must be bound to the row outside. */
const reasonIn = (node: SyntaxNode, isBound: boolean, functions: KnownFunctions): Found | undefined => {
  if (node.type === 'SET_OPERATION_NODE') return setReason(node, functions)
  if (node.type !== 'SELECT_NODE') return firstOf(childrenOf(node), (child) => reasonIn(child, isBound, functions))
  const inner = firstOf(queriesBelow(node), ({ query, bound }) => reasonIn(query, bound, functions))
  if (inner) return inner
  const tables = tablesIn(node.from_table)
  if (tables.length === 0) return undefined
  const links = linksIn(node.from_table) + comparisonsIn(node.where_clause)
  if (links < tables.length - (isBound ? 0 : 1)) return { what: isBound ? 'A subquery' : 'A join of records', node }
  return isBound ? undefined : acrossRows(node, functions)
}

const setReason = (node: SyntaxNode, functions: KnownFunctions): Found | undefined => {
  if (!/^UNION/.test(textOf(node, 'setop_type')) || node.setop_all === false || listOf(node, 'modifiers').length > 0)
    return { what: 'A UNION, EXCEPT or INTERSECT without ALL', node }
  const named = isNode(node.cte_map) ? queriesIn(node.cte_map) : []
  const sides = [node.left, node.right].filter(isNode)
  return firstOf([...named, ...sides], (side) => reasonIn(side, false, functions))
}

const acrossRows = (node: SyntaxNode, functions: KnownFunctions): Found | undefined => {
  const groups = listOf(node, 'group_expressions')
  const isGrouped = groups.length > 0 || node.aggregate_handling === 'FORCE_AGGREGATES'
  if (isGrouped && !groups.some(isRecordNo)) return { what: 'A GROUP BY', node }
  const cut = listOf(node, 'modifiers').find(({ type }) => type !== 'ORDER_MODIFIER')
  if (cut) return { what: cut.type === 'DISTINCT_MODIFIER' ? 'A DISTINCT' : 'A LIMIT', node: cut }
  return firstOf(listOf(node, 'select_list'), (part) => wideFunction(part, isGrouped, functions))
}

const wideFunction = (node: SyntaxNode, isGrouped: boolean, functions: KnownFunctions): Found | undefined => {
  if (isQuery(node)) return undefined
  const name = textOf(node, 'function_name').toLowerCase()
  if (node.class === 'WINDOW' && !listOf(node, 'partitions').some(isRecordNo))
    return { what: `The window function ${name}`, node }
  if (node.type === 'FUNCTION' && !isGrouped && functions.aggregates.has(name))
    return { what: `The aggregate ${name}`, node }
  return firstOf(childrenOf(node), (child) => wideFunction(child, isGrouped, functions))
}

/** The queries directly below a select; those in a FROM or a WITH stand alone, those in expressions are bound. */
const queriesBelow = (node: SyntaxNode): { query: SyntaxNode; bound: boolean }[] => {
  const { from_table: from, cte_map: withQueries, ...rest } = node
  const alone = [from, withQueries].filter(isNode).flatMap(queriesIn)
  return [
    ...alone.map((query) => ({ query, bound: false })),
    ...childrenOf(rest)
      .flatMap(queriesIn)
      .map((query) => ({ query, bound: true })),
  ]
}

const queriesIn = (node: SyntaxNode): SyntaxNode[] => (isQuery(node) ? [node] : childrenOf(node).flatMap(queriesIn))

const isQuery = ({ type }: SyntaxNode): boolean => type === 'SELECT_NODE' || type === 'SET_OPERATION_NODE'

/** The relations of a FROM that hold records: source tables, and subqueries and `with` queries, which may. */
const tablesIn = (from: unknown): SyntaxNode[] => {
  if (!isNode(from)) return []
  if (from.type === 'JOIN') return [...tablesIn(from.left), ...tablesIn(from.right)]
  if (from.type === 'SUBQUERY') return queriesIn(from).some(readsRecords) ? [from] : []
  const schema = textOf(from, 'schema_name').toLowerCase()
  return from.type === 'BASE_TABLE' && (schema === 'src' || (schema === '' && textOf(from, 'table_name') !== 'ctx'))
    ? [from]
    : []
}

const readsRecords = (node: SyntaxNode): boolean =>
  tablesIn(node.from_table).length > 0 || node.from_table === undefined

/** How many joins of a FROM compare the record's number. */
const linksIn = (from: unknown): number => {
  if (!isNode(from) || from.type !== 'JOIN') return 0
  const using = Array.isArray(from.using_columns) && from.using_columns.includes(recordNoColumn) ? 1 : 0
  return linksIn(from.left) + linksIn(from.right) + using + comparisonsIn(from.condition)
}

const comparisonsIn = (condition: unknown): number => {
  if (!isNode(condition)) return 0
  if (condition.type === 'CONJUNCTION_AND')
    return listOf(condition, 'children').reduce((sum, child) => sum + comparisonsIn(child), 0)
  const { left, right } = condition
  const isLink = condition.type === 'COMPARE_EQUAL' && isNode(left) && isNode(right)
  return isLink && isRecordNo(left) && isRecordNo(right) ? 1 : 0
}

const isRecordNo = (node: SyntaxNode): boolean =>
  node.type === 'COLUMN_REF' && Array.isArray(node.column_names) && node.column_names.at(-1) === recordNoColumn

const firstOf = <Item>(items: readonly Item[], look: (item: Item) => Found | undefined): Found | undefined => {
  for (const item of items) {
    const found = look(item)
    if (found) return found
  }
  return undefined
}

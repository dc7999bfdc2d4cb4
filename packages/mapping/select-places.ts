import { placeOf } from './sql-text.ts'
import { isNode, listOf, type SyntaxNode, startOf, textOf } from './syntax.ts'

/** Where the columns of a select's result stand in its SQL. */
export interface SelectPlaces {
  /** Line and column of the item that gives a result column. */
  readonly of: (at: number, name: string) => { readonly line: number; readonly column: number }
  /** Line and column of the first item: where a missing column would go. */
  readonly first: { readonly line: number; readonly column: number }
  /** Whether a result column is written as a bare NULL. */
  readonly isNull: (at: number) => boolean
}

/** The places of a select; of a union, those of its first select. */
export const selectPlaces = (node: SyntaxNode, sql: string): SelectPlaces => {
  const items = listOf(firstSelect(node), 'select_list')
  const hasStar = items.some(({ type }) => type === 'STAR')
  const placed = (item: SyntaxNode | undefined) => {
    const start = item && startOf(item)
    return start === undefined ? { line: 1, column: 1 } : placeOf(sql, start)
  }
  const named = (name: string) => items.find((item) => nameOf(item) === name.toLowerCase())
  return {
    of: (at, name) => placed(hasStar ? (named(name) ?? items.find(({ type }) => type === 'STAR')) : items[at]),
    first: placed(items[0]),
    isNull: (at) => {
      const item = hasStar ? undefined : items[at]
      return item?.type === 'VALUE_CONSTANT' && isNode(item.value) && item.value.is_null === true
    },
  }
}

const firstSelect = (node: SyntaxNode): SyntaxNode =>
  node.type === 'SET_OPERATION_NODE' && isNode(node.left) ? firstSelect(node.left) : node

const nameOf = (item: SyntaxNode): string => {
  const names = Array.isArray(item.column_names) ? item.column_names : []
  return String(textOf(item, 'alias') || (names.at(-1) ?? '')).toLowerCase()
}

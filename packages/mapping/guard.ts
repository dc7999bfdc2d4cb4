import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import { allowedTableFunctions, type KnownFunctions, refusedKeywords } from './functions.ts'
import type { MapCatalog } from './map-catalog.ts'
import { placeOf } from './sql-text.ts'
import { childrenOf, isNode, listOf, type SyntaxNode, startOf, textOf } from './syntax.ts'

/** What a select is guarded with. */
export interface GuardRule {
  readonly file: string
  readonly sql: string
  readonly catalog: MapCatalog
  readonly functions: KnownFunctions
}

/**
 * Everything in a select that a map may not do: read other tables, call functions that ask the clock, chance, the settings
 * or the catalog, take a sample, recurse, or wait for parameters. Each with its line and column.
 */
export const guardIssues = (node: SyntaxNode, rule: GuardRule): Issue[] => {
  const queries = new Set(namesOfQueries(node))
  const issues: Issue[] = []
  const visit = (at: SyntaxNode, around: number) => {
    const start = startOf(at) ?? around
    const found = faultOf(at, rule, queries)
    if (found) issues.push(issue(found.code, { file: rule.file, ...placeOf(rule.sql, start) }, found.hint))
    for (const child of childrenOf(at)) visit(child, start)
  }
  visit(node, 0)
  return issues
}

// Names of `with` queries, wherever they stand: an unknown name is told by the binder.
const namesOfQueries = (node: SyntaxNode): string[] => {
  const own = isNode(node.cte_map) ? listOf(node.cte_map, 'map').map((query) => textOf(query, 'key').toLowerCase()) : []
  return [...own, ...childrenOf(node).flatMap(namesOfQueries)]
}

interface Fault {
  readonly code: IssueCode
  readonly hint: string
}

const forbidden = (hint: string): Fault => ({ code: 'map-forbidden', hint })

const faultOf = (
  node: SyntaxNode,
  { catalog, functions }: GuardRule,
  queries: ReadonlySet<string>,
): Fault | undefined => {
  switch (node.type) {
    case 'BASE_TABLE':
      return tableFault(node, catalog, queries)
    case 'TABLE_FUNCTION':
      return tableFunctionFault(node)
    case 'FUNCTION':
      return functions.refused.has(textOf(node, 'function_name').toLowerCase())
        ? forbidden(
            `A map may not call ${textOf(node, 'function_name')}: the same input must give the same rows, and nothing else may be read.`,
          )
        : undefined
    case 'COLUMN_REF':
      return keywordFault(node)
    case 'RECURSIVE_CTE_NODE':
      return forbidden('A map may not use a recursive query.')
    case 'SHOW_REF':
    case 'PIVOT':
      return forbidden('A map may not use SHOW, DESCRIBE, SUMMARIZE, PIVOT or UNPIVOT.')
    case 'VALUE_PARAMETER':
      return forbidden('A map has no parameters.')
    default:
      return isNode(node.sample) ? forbidden('A map may not take a sample.') : undefined
  }
}

const tableFault = (node: SyntaxNode, catalog: MapCatalog, queries: ReadonlySet<string>): Fault | undefined => {
  if (isNode(node.sample)) return forbidden('A map may not take a sample.')
  const schema = textOf(node, 'schema_name').toLowerCase()
  const table = textOf(node, 'table_name').toLowerCase()
  const name = schema === '' ? table : `${schema}.${table}`
  const isKnown = catalog.has(name) || (schema === '' && queries.has(table))
  if (isKnown && textOf(node, 'catalog_name') === '') return undefined
  const tables = [...catalog].map(([key, { table }]) =>
    table === '' ? key : `${key.slice(0, key.indexOf('.'))}.${table}`,
  )
  return {
    code: 'map-binding',
    hint: `There is no table ${textOf(node, 'table_name')} here; a map may read ${tables.join(', ')}.`,
  }
}

const tableFunctionFault = (node: SyntaxNode): Fault | undefined => {
  const name = isNode(node.function) ? textOf(node.function, 'function_name').toLowerCase() : ''
  if (allowedTableFunctions.has(name)) return undefined
  return forbidden(`A map may not read from ${name}; it may use ${[...allowedTableFunctions].join(', ')}.`)
}

const keywordFault = (node: SyntaxNode): Fault | undefined => {
  const names = node.column_names as readonly string[]
  const name = names.length === 1 ? names[0]!.toLowerCase() : ''
  return refusedKeywords.has(name)
    ? forbidden(
        `A map may not use ${name}: use ctx.file_on or ctx.arrived_at, so that the same input gives the same rows.`,
      )
    : undefined
}

import { deeper, jsonStep } from './json-sources.ts'
import type { MapCatalog } from './map-catalog.ts'
import type { LineageSource } from './reports.ts'
import { childrenOf, isNode, listOf, type SyntaxNode, textOf } from './syntax.ts'

/** A column of a query's result and where it comes from. */
export interface QueryColumn {
  readonly name: string
  readonly sources: readonly LineageSource[]
}

/** Where each column of a select comes from, in the order of its result, from DuckDB's own parse of it. */
export const lineageOf = (node: SyntaxNode, catalog: MapCatalog): QueryColumn[] =>
  queryColumns(node, { catalog, queries: new Map(), outer: undefined })

/** What a query can see beside its own FROM. */
interface Surroundings {
  readonly catalog: MapCatalog
  readonly queries: ReadonlyMap<string, readonly QueryColumn[]>
  readonly outer: Scope | undefined
}

/** One relation of a FROM. `keys` found its row: what the conditions compare a crosswalk's columns with. */
interface Relation {
  readonly name: string
  readonly table: string
  readonly columns: readonly QueryColumn[]
  /** Any column there may be, when the columns cannot be known. */
  readonly any?: readonly LineageSource[]
  keys: readonly LineageSource[]
}

interface Scope extends Surroundings {
  readonly relations: Relation[]
  readonly conditions: SyntaxNode[]
  /** Columns of the select list so far: later ones may name them. */
  readonly named: QueryColumn[]
  /** Parameters of a lambda hide columns of their name. */
  readonly hidden: readonly string[]
}

const queryColumns = (node: SyntaxNode, around: Surroundings): QueryColumn[] => {
  const inner = { ...around, queries: withQueries(node, around) }
  if (node.type === 'SELECT_NODE') return selectColumns(node, inner)
  if (node.type !== 'SET_OPERATION_NODE' || !isNode(node.left) || !isNode(node.right)) return []
  const left = queryColumns(node.left, inner)
  const right = queryColumns(node.right, inner)
  const byName = textOf(node, 'setop_type') === 'UNION_BY_NAME'
  const partner = (column: QueryColumn, at: number) =>
    byName ? right.find(({ name }) => same(name, column.name)) : right[at]
  const added = byName ? right.filter(({ name }) => !left.some((column) => same(name, column.name))) : []
  return [
    ...left.map((column, at) => ({
      name: column.name,
      sources: unique([...column.sources, ...(partner(column, at)?.sources ?? [])]),
    })),
    ...added,
  ]
}

const withQueries = (node: SyntaxNode, around: Surroundings): ReadonlyMap<string, readonly QueryColumn[]> => {
  const queries = new Map(around.queries)
  for (const entry of isNode(node.cte_map) ? listOf(node.cte_map, 'map') : []) {
    const value = isNode(entry.value) ? entry.value : {}
    const query = isNode(value.query) ? value.query.node : undefined
    if (!isNode(query)) continue
    const columns = queryColumns(query, { ...around, queries })
    queries.set(textOf(entry, 'key').toLowerCase(), renamed(columns, namesOf(value, 'aliases')))
  }
  return queries
}

const selectColumns = (node: SyntaxNode, around: Surroundings): QueryColumn[] => {
  const scope: Scope = { ...around, relations: [], conditions: [], named: [], hidden: [] }
  if (isNode(node.from_table)) addRelations(node.from_table, scope)
  if (isNode(node.where_clause)) scope.conditions.push(node.where_clause)
  for (const condition of scope.conditions.flatMap(conjuncts)) addKeys(condition, scope)
  for (const item of listOf(node, 'select_list')) scope.named.push(...itemColumns(item, scope))
  return scope.named
}

const addRelations = (from: SyntaxNode, scope: Scope): void => {
  const name = textOf(from, 'alias') || textOf(from, 'table_name')
  const names = namesOf(from, 'column_name_alias')
  const add = (columns: readonly QueryColumn[], any?: readonly LineageSource[]) =>
    scope.relations.push({
      name,
      table: textOf(from, 'table_name'),
      columns: renamed(columns, names),
      keys: [],
      ...(any ? { any } : {}),
    })
  switch (from.type) {
    case 'JOIN':
      for (const side of [from.left, from.right]) if (isNode(side)) addRelations(side, scope)
      if (isNode(from.condition)) scope.conditions.push(from.condition)
      for (const column of namesOf(from, 'using_columns')) joinUsing(column, scope)
      return
    case 'BASE_TABLE':
      add(tableColumns(from, scope))
      return
    case 'SUBQUERY':
      add(subqueryColumns(from, scope))
      return
    case 'EXPRESSION_LIST':
      add(valueColumns(from, scope))
      return
    case 'TABLE_FUNCTION': {
      const sources = isNode(from.function) ? sourcesOf(from.function, scope) : []
      add(
        names.map((column) => ({ name: column, sources })),
        sources,
      )
    }
  }
}

const tableColumns = (table: SyntaxNode, { queries, catalog }: Scope): readonly QueryColumn[] => {
  const schema = textOf(table, 'schema_name').toLowerCase()
  const name = textOf(table, 'table_name').toLowerCase()
  const query = schema === '' ? queries.get(name) : undefined
  if (query) return query
  const known = catalog.get(schema === '' ? name : `${schema}.${name}`)
  if (!known) return []
  return known.columns.map((column) => ({
    name: column,
    sources: [{ kind: known.kind, table: known.table, column, role: 'value' }],
  }))
}

// What stands to the left in a FROM can be seen from a subquery to its right.
const subqueryColumns = (node: SyntaxNode, scope: Scope): QueryColumn[] => {
  const query = isNode(node.subquery) ? node.subquery.node : undefined
  return isNode(query) ? queryColumns(query, { ...scope, outer: scope }) : []
}

const valueColumns = (node: SyntaxNode, scope: Scope): QueryColumn[] => {
  const rows = (node.values as readonly (readonly SyntaxNode[])[]) ?? []
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, at) => ({
    name: `col${at}`,
    sources: unique(rows.flatMap((row) => (row[at] ? sourcesOf(row[at], scope) : []))),
  }))
}

const renamed = (columns: readonly QueryColumn[], names: readonly string[]): QueryColumn[] =>
  columns.map(({ name, sources }, at) => ({ name: names[at] ?? name, sources }))

const conjuncts = (condition: SyntaxNode): SyntaxNode[] =>
  condition.type === 'CONJUNCTION_AND' ? listOf(condition, 'children').flatMap(conjuncts) : [condition]

/** Notes for each crosswalk in a condition what its columns are compared with: that found the row. */
const addKeys = (condition: SyntaxNode, scope: Scope): void => {
  const referred = referencesIn(condition, scope)
  for (const { relation } of referred) {
    if (relation && isLookup(relation)) {
      const others = referred.filter((other) => other.relation !== relation).flatMap(({ sources }) => sources)
      relation.keys = unique([...relation.keys, ...others.map((source) => ({ ...source, role: 'key' as const }))])
    }
  }
}

const joinUsing = (column: string, { relations }: Scope): void => {
  const sides = relations.filter(({ columns }) => columns.some(({ name }) => same(name, column)))
  for (const lookup of sides.filter(isLookup)) {
    const others = sides.filter((side) => side !== lookup).flatMap((side) => columnOf(side, column) ?? [])
    lookup.keys = unique([...lookup.keys, ...others.map((source) => ({ ...source, role: 'key' as const }))])
  }
}

const isLookup = ({ columns }: Relation): boolean =>
  columns.length > 0 && columns.every(({ sources }) => sources.length > 0 && sources.every(({ kind }) => kind === 'xw'))

const itemColumns = (item: SyntaxNode, scope: Scope): QueryColumn[] => {
  if (item.type === 'STAR') return starColumns(item, scope)
  const names = namesOf(item, 'column_names')
  return [{ name: textOf(item, 'alias') || (names.at(-1) ?? ''), sources: sourcesOf(item, scope) }]
}

const starColumns = (star: SyntaxNode, scope: Scope): QueryColumn[] => {
  const only = textOf(star, 'relation_name')
  const excluded = namesOf(star, 'exclude_list')
  const replaced = new Map(
    listOf(star, 'replace_list').map((entry) => [textOf(entry, 'key').toLowerCase(), entry.value]),
  )
  const relations = scope.relations.filter(({ name }) => only === '' || same(name, only))
  return relations.flatMap((relation) =>
    relation.columns
      .filter(({ name }) => !excluded.some((other) => same(other, name)))
      .map(({ name, sources }) => {
        const other = replaced.get(name.toLowerCase())
        return { name, sources: isNode(other) ? sourcesOf(other, scope) : unique([...sources, ...relation.keys]) }
      }),
  )
}

/** Where an expression's value comes from. */
const sourcesOf = (node: SyntaxNode, scope: Scope): LineageSource[] => {
  switch (node.type) {
    case 'COLUMN_REF':
      return resolve(namesOf(node, 'column_names'), scope).sources
    case 'CASE_EXPR': {
      const checks = listOf(node, 'case_checks')
      const choices = checks.flatMap(({ when_expr: when }) => (isNode(when) ? sourcesOf(when, scope) : []))
      const values = [...checks.map(({ then_expr: then }) => then), node.else_expr].filter(isNode)
      return unique([...values.flatMap((value) => sourcesOf(value, scope)), ...asChoice(choices)])
    }
    case 'SUBQUERY': {
      const compared = isNode(node.child) ? sourcesOf(node.child, scope) : []
      const result = subqueryColumns(node, scope).flatMap(({ sources }) => sources)
      return unique([...result, ...asChoice(compared)])
    }
    case 'LAMBDA':
      return arrowSources(node, scope)
    case 'FUNCTION':
      return functionSources(node, scope)
    default:
      return plainSources(node, scope)
  }
}

const plainSources = (node: SyntaxNode, scope: Scope): LineageSource[] =>
  unique(
    partsOf(node).flatMap(([key, part]) => (decides(key) ? asChoice(sourcesOf(part, scope)) : sourcesOf(part, scope))),
  )

const functionSources = (node: SyntaxNode, scope: Scope): LineageSource[] => {
  const step = jsonStep(node)
  if (step) return deeper(sourcesOf(step.from, scope), step.path)
  const sources = plainSources(node, scope)
  const isUnnested = textOf(node, 'function_name') === 'unnest'
  return sources.map((source) => (isUnnested && source.path ? { ...source, path: `${source.path}[*]` } : source))
}

// DuckDB parses `item -> '$.path'` and `x -> x + 1` alike: a constant behind the arrow is a path, and so is anything
// behind what cannot name a parameter.
const arrowSources = ({ lhs, expr }: SyntaxNode, scope: Scope): LineageSource[] => {
  if (!isNode(lhs) || !isNode(expr)) return []
  const isParameter =
    lhs.type === 'COLUMN_REF' ? namesOf(lhs, 'column_names').length === 1 : lhs.function_name === 'row'
  const step = jsonStep({ type: 'LAMBDA', lhs, expr })
  if (step) return deeper(sourcesOf(lhs, scope), step.path)
  if (!isParameter) return unique([...sourcesOf(lhs, scope), ...sourcesOf(expr, scope)])
  return sourcesOf(expr, { ...scope, hidden: [...scope.hidden, ...parameterNames(lhs)] })
}

const partsOf = (node: SyntaxNode): [string, SyntaxNode][] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value.flat(3) : [value]).filter(isNode).map((part): [string, SyntaxNode] => [key, part]),
  )

// Parts that choose among rows or values without being one.
const decides = (key: string): boolean => ['filter', 'filter_expr', 'partitions', 'orders', 'order_bys'].includes(key)

const asChoice = (sources: readonly LineageSource[]): LineageSource[] =>
  sources.map((source) => (source.role === 'value' ? { ...source, role: 'choice' } : source))

const parameterNames = (node: SyntaxNode): string[] =>
  node.type === 'COLUMN_REF' ? namesOf(node, 'column_names') : childrenOf(node).flatMap(parameterNames)

interface Reference {
  readonly relation?: Relation
  readonly sources: LineageSource[]
}

const referencesIn = (node: SyntaxNode, scope: Scope): Reference[] => {
  if (node.type === 'COLUMN_REF') return [resolve(namesOf(node, 'column_names'), scope)]
  if (node.type === 'SUBQUERY') return [{ sources: sourcesOf(node, scope) }]
  const step = jsonStep(node)
  if (step)
    return referencesIn(step.from, scope).map((found) => ({ ...found, sources: deeper(found.sources, step.path) }))
  return childrenOf(node).flatMap((child) => referencesIn(child, scope))
}

/** Finds a name as DuckDB does: a column of a relation, a whole relation, a column named before, then the query around. */
const resolve = (names: readonly string[], scope: Scope): Reference => {
  const [first = '', second = '', third = ''] = names
  if (scope.hidden.some((name) => same(name, first))) return { sources: [] }
  for (const relation of scope.relations) {
    const isQualified = same(relation.name, first) && second !== ''
    const isFull = same(relation.table, second) && third !== '' && same(relation.name, second)
    const column = isQualified ? second : isFull ? third : first
    const sources = columnOf(relation, column)
    if (sources && (isQualified || isFull || relation.columns.some(({ name }) => same(name, column))))
      return { relation, sources }
  }
  for (const relation of scope.relations) {
    const whole = unique([
      ...relation.columns.flatMap(({ sources }) => sources),
      ...(relation.any ?? []),
      ...relation.keys,
    ])
    if (same(relation.name, first)) return { relation, sources: whole }
  }
  const before = scope.named.findLast(({ name }) => same(name, first))
  if (before) return { sources: [...before.sources] }
  const unknown = scope.relations.find(({ any }) => any)
  if (!scope.outer) return { sources: [...(unknown?.any ?? [])] }
  const around = resolve(names, scope.outer)
  return around.sources.length > 0 || !unknown ? around : { sources: [...unknown.any!] }
}

const columnOf = (relation: Relation, column: string): LineageSource[] | undefined => {
  const found = relation.columns.find(({ name }) => same(name, column))?.sources ?? relation.any
  return found && unique([...found, ...relation.keys])
}

const namesOf = (node: SyntaxNode, key: string): string[] =>
  Array.isArray(node[key]) ? (node[key] as unknown[]).filter((name) => typeof name === 'string') : []

const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase()

const unique = (sources: readonly LineageSource[]): LineageSource[] => [
  ...new Map(
    sources.map((source) => [`${source.kind}|${source.table}|${source.column}|${source.path}|${source.role}`, source]),
  ).values(),
]

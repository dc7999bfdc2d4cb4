import { nounNamed } from '@mortar/canonical/nouns'
import { columnNames, duckdbTable } from '@mortar/canonical/tables'
import { type Issue, issue } from '@mortar/values/issue'
import { readsTrailerField } from './compile-map.ts'
import { type CompiledSelect, compileSelect } from './compile-select.ts'
import type { Lane } from './database.ts'
import type { Check } from './judging.ts'
import type { MapCatalog } from './map-catalog.ts'
import type { InFeedData } from './source-form.ts'
import { isNode, listOf, type SyntaxNode } from './syntax.ts'
import { manyRowFunction } from './whole-file.ts'

/** What the checks of a feed came to. */
export interface CompiledChecks {
  readonly issues: readonly Issue[]
  readonly readsTrailer: boolean
}

/** Compiles the conditions of `checks.yml`, each against an empty row `c` of its noun, `ctx` and the crosswalks. */
export const compileChecks = async (lane: Lane, data: InFeedData, catalog: MapCatalog): Promise<CompiledChecks> => {
  const issues: Issue[] = []
  let readsTrailer = false
  for (const check of data.checks) {
    const select = await compileCheck(lane, check, catalog)
    if (select?.kind === 'select' && readsTrailerField(select.node, catalog)) readsTrailer = true
    const place = { file: `${data.path}/checks.yml`, field: check.id }
    for (const fault of faultsOf(check, select, { lane, data }))
      issues.push(issue('check-wrong', place, `${check.id}: ${fault}`))
  }
  await lane.connection.run('drop table if exists c')
  return { issues, readsTrailer }
}

const compileCheck = async (
  lane: Lane,
  { noun: name, where }: Check,
  catalog: MapCatalog,
): Promise<CompiledSelect | undefined> => {
  const noun = nounNamed(name)
  if (!noun) return undefined
  await lane.connection.run('drop table if exists c')
  await lane.connection.run(duckdbTable(noun, 'c'))
  const tables = new Map([...catalog].filter(([, { kind }]) => kind !== 'src'))
  tables.set('c', { kind: 'canon', table: 'c', columns: columnNames(noun) })
  // The condition stands on lines of its own, so that a comment in it ends with it.
  return await compileSelect({
    lane,
    file: '',
    sql: `select (\n${where}\n) as holds from c cross join ctx`,
    catalog: tables,
  })
}

const faultsOf = (
  check: Check,
  select: CompiledSelect | undefined,
  { lane, data }: { lane: Lane; data: InFeedData },
): string[] => {
  const noun = nounNamed(check.noun)
  if (!select || !noun || !data.maps.some(({ name }) => name === check.noun))
    return [`no map of this feed fills ${check.noun}.`]
  const column =
    check.column !== undefined && !(check.column in noun.columns)
      ? [`${check.noun} has no column ${check.column}.`]
      : []
  if (select.kind === 'refused') return [...column, ...select.issues.map(told)]
  if (!isOneCondition(select.node)) return [...column, 'the condition must be one expression.']
  const many = manyRowFunction(listOf(select.node, 'select_list')[0]!, lane.functions)
  if (many) return [...column, `the condition looks at one row; ${many.what.toLowerCase()} looks across rows.`]
  const [type] = select.columns.map(({ duckdbType }) => duckdbType)
  return type === 'BOOLEAN' ? column : [...column, `the condition gives ${type}, not true or false.`]
}

// The first line of the SQL is ours.
const told = ({ hint, where: { line, column } }: Issue): string =>
  line === undefined || line < 2
    ? hint
    : `${hint} (line ${line - 1}${column === undefined ? '' : `, column ${column}`} of the condition)`

// A condition that closes our bracket and opens another makes a select of another shape.
const isOneCondition = (node: SyntaxNode): boolean =>
  node.type === 'SELECT_NODE' &&
  listOf(node, 'select_list').length === 1 &&
  listOf(node, 'modifiers').length === 0 &&
  listOf(node, 'group_expressions').length === 0 &&
  !isNode(node.where_clause) &&
  !isNode(node.having) &&
  !isNode(node.qualify) &&
  isNode(node.from_table) &&
  [node.from_table.left, node.from_table.right].every((side) => isNode(side) && side.type === 'BASE_TABLE')

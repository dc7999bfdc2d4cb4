import { nounNamed } from '@mortar/canonical/nouns'
import { type Issue, issue } from '@mortar/values/issue'
import { compileChecks } from './compile-checks.ts'
import { compileMap } from './compile-map.ts'
import { loadConditions } from './conditions.ts'
import { type ContextValues, contextColumns, contextTable } from './context.ts'
import { loadCrosswalks } from './crosswalks.ts'
import type { Lane } from './database.ts'
import { judgedTable, type NounMap } from './judging.ts'
import { inCatalog } from './map-catalog.ts'
import type { MoneyControl } from './money.ts'
import type { CompiledMap } from './reports.ts'
import type { SlicePlan } from './slice.ts'
import { type InFeedData, type SourceForm, sourceFormOf } from './source-form.ts'
import { emptyBatchTable, emptyStagedTable, sourceView } from './staging.ts'
import { controlValueNames } from './x12/control-values.ts'

/** A control of `feed.yml`, taken apart. */
export interface ControlPlan {
  readonly name: string
  readonly from: 'trailer' | 'header' | 'values'
  readonly field: string
  readonly count?: string
  readonly sum?: MoneyControl
}

/** A feed ready to run. */
export interface FeedPlan {
  readonly data: InFeedData
  readonly form: SourceForm
  readonly slice: SlicePlan
  readonly controls: readonly ControlPlan[]
  /** The maps can only run when the whole file has been read. */
  readonly afterEnd: boolean
  /** A map must see all records at once. */
  readonly wholeFile: boolean
}

/** A feed compiled: its plan when nothing is wrong with it. */
export interface CompiledFeed {
  readonly plan: FeedPlan | undefined
  readonly maps: readonly CompiledMap[]
  readonly issues: readonly Issue[]
}

const nothingKnown: ContextValues = { file: undefined, header: null, trailer: null }

/** Compiles a feed in a lane and leaves its tables there, empty. */
export const compileInFeed = async (lane: Lane, data: InFeedData): Promise<CompiledFeed> => {
  const { form, issues } = sourceFormOf(data)
  const found = [...issues, ...namePatternIssues(data)]
  await loadCrosswalks(lane, data.crosswalks, found)
  if (form === undefined) return { plan: undefined, maps: [], issues: found }
  await makeTables(lane, data, form)
  const catalog = inCatalog({
    details: form.tables,
    crosswalks: data.crosswalks,
    contextColumns: contextColumns(data, form),
  })
  const maps: NounMap[] = []
  const compiled: CompiledMap[] = []
  const needsTrailer: boolean[] = []
  if (data.maps.length === 0) found.push(issue('map-missing', { file: `${data.path}/map` }))
  for (const file of data.maps) {
    const result = await compileMap({ lane, data, catalog, file })
    found.push(...result.issues)
    if (result.map) maps.push(result.map)
    if (result.compiled) compiled.push(result.compiled)
    needsTrailer.push(result.readsTrailer)
  }
  const checks = await compileChecks(lane, data, catalog)
  found.push(...checks.issues)
  needsTrailer.push(checks.readsTrailer)
  const { controls, money } = controlsOf(data, form, found)
  if (found.length > 0) return { plan: undefined, maps: compiled, issues: found }
  const wholeFile = compiled.some((map) => map.wholeFile !== null)
  const plan = {
    data,
    form,
    slice: { details: form.details, tables: form.tables, maps: maps.map((map) => withMoney(map, money)), money },
    controls,
    wholeFile,
    afterEnd: wholeFile || needsTrailer.includes(true),
  }
  await loadConditions(lane.connection, plan.slice.maps)
  return { plan, maps: compiled, issues: [] }
}

/** Loads what a compiled feed needs into a lane, in place of what is there. */
export const prepareLane = async (lane: Lane, { data, form, slice }: FeedPlan): Promise<void> => {
  await loadCrosswalks(lane, data.crosswalks, [])
  await makeTables(lane, data, form)
  await loadConditions(lane.connection, slice.maps)
}

/** Drops the rows of the last slice; the lane stays ready for the next run. */
export const emptyLane = async ({ connection }: Lane, { form, slice }: FeedPlan): Promise<void> => {
  for (const type of form.tables) await connection.run(emptyStagedTable(type))
  await connection.run('drop view if exists work.final')
  const tables = ['verdict', 'suspects', 'duplicate_rows', 'refused', 'found'].map((name) => `work.${name}`)
  for (const table of [...tables, ...slice.maps.map(({ noun }) => judgedTable(noun))]) {
    await connection.run(`drop table if exists ${table}`)
  }
}

const makeTables = async ({ connection }: Lane, data: InFeedData, form: SourceForm): Promise<void> => {
  await connection.run('drop schema if exists src cascade; create schema src')
  await connection.run('drop schema if exists work cascade; create schema work')
  await connection.run('create table work.odd (n bigint, code varchar, json varchar)')
  await connection.run(contextTable(data, form, nothingKnown))
  for (const type of form.tables) {
    await connection.run(emptyBatchTable(type.record))
    await connection.run(emptyStagedTable(type))
    await connection.run(sourceView(type))
  }
}

const namePatternIssues = ({ feed, path }: InFeedData): Issue[] => {
  try {
    new RegExp(feed.file.name.regex)
    return []
  } catch {
    return [issue('feed-name-pattern', { file: `${path}/feed.yml`, field: 'name' })]
  }
}

const controlsOf = (
  data: InFeedData,
  form: SourceForm,
  issues: Issue[],
): { controls: ControlPlan[]; money: MoneyControl[] } => {
  const controls = data.feed.control.map((control): ControlPlan => {
    const wrong = (hint: string) =>
      issues.push(issue('feed-control-wrong', { file: `${data.path}/feed.yml`, field: control.name }, hint))
    const [from, field] = control.expect.split('.') as [ControlPlan['from'], string]
    if (from !== 'values' && !form[from]?.columns.some(({ name }) => name === field))
      wrong(`The ${from} has no field ${field}.`)
    if (from === 'values' && form.flat) wrong('Only a JSON or X12 file has values.')
    if (from === 'values' && form.x12 && !controlValueNames(form.x12.plan.set).includes(field))
      wrong(`An ${form.x12.plan.set} has no value ${field}.`)
    const base = { name: control.name, from, field }
    if (control.count !== undefined) {
      if (!form.details.some(({ record }) => record === control.count))
        wrong(`There is no detail record ${control.count}.`)
      return { ...base, count: control.count }
    }
    const [record, summed] = control.sum!.split('.') as [string, string]
    const isSummable = form.x12 === undefined || form.x12.plan.inside.has(record)
    const type = isSummable ? form.tables.find((each) => each.record === record) : undefined
    const column = type?.columns.find(({ name }) => name === summed)
    if (column?.duckdbType !== 'BIGINT') wrong(`${control.sum} is no number of a detail record.`)
    return { ...base, sum: { name: control.name, record, field: summed, ...postsOf(control.posts, data, wrong) } }
  })
  return { controls, money: controls.flatMap(({ sum }) => sum ?? []) }
}

const postsOf = (
  posts: string | undefined,
  data: InFeedData,
  wrong: (hint: string) => void,
): Pick<MoneyControl, 'posts'> => {
  if (posts === undefined) return {}
  const [name, column] = posts.split('.') as [string, string]
  const noun = nounNamed(name)
  if (noun?.columns[column]?.kind === 'cents' && data.maps.some((map) => map.name === name))
    return { posts: { noun, column } }
  wrong(`${posts} is no money that a map of this feed gives.`)
  return {}
}

const withMoney = (map: NounMap, money: readonly MoneyControl[]): NounMap => ({
  ...map,
  money: [...new Set(money.flatMap(({ posts }) => (posts?.noun.name === map.noun.name ? [posts.column] : [])))],
})

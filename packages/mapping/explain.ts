import { duckdbType } from '@mortar/canonical/tables'
import { fieldSpans } from '@mortar/wire/flat/fields'
import type { SourceRecord } from '@mortar/wire/source-record'
import { jsValue } from './context.ts'
import { type Lane, rowsOf } from './database.ts'
import type { FeedPlan } from './feed-plan.ts'
import { jsonLeaves } from './json-leaves.ts'
import { mappedRows, type NounMap } from './judging.ts'
import type { CompiledMap, ExplainedField, Explanation, TypedValue } from './reports.ts'
import type { Run } from './run.ts'
import type { SourceType } from './source-form.ts'
import { quoteName } from './sql-text.ts'
import { stagedTable } from './staging.ts'

/** What a record is explained from: it lies staged in the lane. */
export interface ExplainParts {
  readonly lane: Lane
  readonly plan: FeedPlan
  readonly maps: readonly CompiledMap[]
  readonly record: SourceRecord
  readonly bytes: Uint8Array
  /** The run in which it was staged. */
  readonly run: Run
}

/** Tells a record's fields with their bytes and values, and the rows the maps make of it with where each column comes from. */
export const explainRecord = async ({ lane, plan, maps, record, bytes, run }: ExplainParts): Promise<Explanation> => {
  const type = plan.form.details.find(({ record: name }) => name === record.record)
  const rows: Explanation['rows'][number][] = []
  for (const map of record.kind === 'record' && type ? plan.slice.maps : []) {
    const { columns } = maps.find(({ name }) => name === map.noun.name)!
    for (const values of await rowValues(lane, map)) rows.push({ noun: map.noun.name, values, columns })
  }
  const fields = await fieldsOf(lane, { plan, type, record, bytes })
  const { issues, failed } = await run.map()
  return { record: record.record, fields, rows, findings: [...issues, ...failed] }
}

interface FieldParts {
  readonly plan: FeedPlan
  readonly type: SourceType | undefined
  readonly record: SourceRecord
  readonly bytes: Uint8Array
}

const fieldsOf = async (lane: Lane, { plan, type, record, bytes }: FieldParts): Promise<ExplainedField[]> => {
  if (!type || record.kind !== 'record') return []
  if (!plan.form.flat) return itemFields(record, bytes)
  const [typed] = await rowsOf(lane.connection, `select * from ${stagedTable(type.record)}`)
  const spans = fieldSpans(plan.form.flat, bytes)
  return type.columns.map(({ name, duckdbType, fieldAt }) => {
    const span = spans.find(({ field }) => field === name) ?? { byteFrom: 0, byteTo: bytes.length }
    return {
      field: name,
      text: record.fields[fieldAt] ?? '',
      byteFrom: record.byteFrom + span.byteFrom,
      byteTo: record.byteFrom + span.byteTo,
      value: jsValue(typed?.[name], duckdbType),
    }
  })
}

/** The scalars of a JSON item by their paths. */
const itemFields = ({ byteFrom }: SourceRecord, bytes: Uint8Array): ExplainedField[] => {
  const text = Buffer.from(bytes).toString()
  const start = text.length - text.trimStart().length
  const byteAt = (at: number) => byteFrom + Buffer.byteLength(text.slice(0, start + at))
  return jsonLeaves(text.slice(start)).map(({ path, from, to }) => {
    const written = text.slice(start + from, start + to)
    const value: unknown = JSON.parse(written)
    return {
      field: path,
      text: written,
      byteFrom: byteAt(from),
      byteTo: byteAt(to),
      value: typeof value === 'boolean' ? written : (value as TypedValue),
    }
  })
}

const rowValues = async ({ connection }: Lane, map: NounMap): Promise<Explanation['rows'][number]['values'][]> => {
  const columns = Object.entries(map.noun.columns)
  const rows = await rowsOf(
    connection,
    `select ${columns.map(([name]) => quoteName(name)).join(', ')} from (${mappedRows(map)}) c`,
  )
  return rows.map((row) =>
    Object.fromEntries(columns.map(([name, { kind }]) => [name, jsValue(row[name], duckdbType(kind))])),
  )
}

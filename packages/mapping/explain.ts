import { duckdbType } from '@mortar/canonical/tables'
import { type IssuePlace, issue } from '@mortar/values/issue'
import { fieldSpans } from '@mortar/wire/flat/fields'
import type { SourceRecord } from '@mortar/wire/source-record'
import { conditionsOf } from './conditions.ts'
import { contextTable, jsValue } from './context.ts'
import { type Lane, rowsOf } from './database.ts'
import { readEnvelope } from './envelope.ts'
import type { FeedPlan } from './feed-plan.ts'
import { jsonLeaves } from './json-leaves.ts'
import { judgedValues, type NounMap } from './judging.ts'
import { loadSlice } from './kept-slices.ts'
import type { FileContext } from './mapper-types.ts'
import type { CompiledMap, ExplainedField, Explanation, Finding, TypedValue } from './reports.ts'
import { typeSlice } from './slice.ts'
import { openSlice } from './sort-records.ts'
import type { SourceType } from './source-form.ts'
import { sourceFindings, stagedTable } from './staging.ts'
import { type fieldListener, fieldsOfRow, namedRows } from './x12/unit-fields.ts'
import type { UnitRecord } from './x12/unit-reader.ts'

/** A record read again, and what belongs to it. */
export interface ExplainParts {
  readonly lane: Lane
  readonly plan: FeedPlan
  readonly maps: readonly CompiledMap[]
  readonly file: FileContext
  /** The record and the header and trailer of its file, if it has them. */
  readonly records: readonly SourceRecord[]
  readonly record: UnitRecord
  readonly bytes: Uint8Array
  /** X12: where the elements stood as they were read, and what is added to be at their place in the file. */
  readonly found: FoundFields
  readonly shift: number
}

type FoundFields = ReturnType<typeof fieldListener>['found']

/**
 * Tells a record's fields with their bytes and values, and the rows the maps make of it with where each column comes from.
 * What only a whole file shows, such as a key that comes twice, is not told.
 */
export const explainRecord = async (parts: ExplainParts): Promise<Explanation> => {
  const { lane, plan, record } = parts
  const type = plan.form.details.find(({ record: name }) => name === record.record)
  if (record.kind !== 'record' || !type) return { record: record.record, fields: [], rows: [], findings: record.issues }
  await stageAlone(parts, type)
  const fields = await fieldsOf(lane, { ...parts, type })
  const unreadFields = plan.form.tables.map((each) => sourceFindings(each)).join(' union all ')
  const unread = await rowsOf(lane.connection, `select json from (${unreadFields}) order by code`)
  const findings: Finding[] = [...record.issues, ...unread.map(({ json }) => JSON.parse(String(json)) as Finding)]
  const rows = unread.length > 0 ? [] : await mappedBy(parts, findings)
  return { record: record.record, fields, rows, findings }
}

const stageAlone = async ({ lane, plan, file, records, record }: ExplainParts, type: SourceType): Promise<void> => {
  const { data, form } = plan
  const read = (role: SourceType | undefined) =>
    readEnvelope(
      lane.connection,
      role,
      records.find(({ record: name }) => name === role?.record),
    )
  const [header, trailer] = [(await read(form.header)).values, (await read(form.trailer)).values]
  await lane.connection.run(contextTable(data, form, { file, header, trailer }))
  const slice = openSlice(new Map(form.tables.map((each) => [each.record, each])))
  slice.add({ ...record, issues: [] }, type)
  await loadSlice(lane, form.tables, slice.close())
  await typeSlice(lane, form.tables)
}

type ExplainedRow = Explanation['rows'][number]

const mappedBy = async ({ lane, plan, maps, record }: ExplainParts, findings: Finding[]): Promise<ExplainedRow[]> => {
  const { line, byteFrom, byteTo } = record
  const place = { line, byteFrom, byteTo }
  const rows: ExplainedRow[] = []
  for (const map of plan.slice.maps) {
    const made = await rowsOf(lane.connection, judgedValues(map))
    const { columns } = maps.find(({ name }) => name === map.noun.name)!
    rows.push(...made.map((row) => ({ noun: map.noun.name, values: valuesOf(map, row), columns })))
    if (made.length > 1 && !map.many) findings.push(issue('map-two-rows', { ...place, field: map.noun.name }))
    for (const row of made) findings.push(...foundIn(map, row, place))
  }
  if (rows.length === 0) findings.push(issue('record-not-mapped', place))
  return rows
}

const valuesOf = ({ noun }: NounMap, row: Record<string, unknown>): ExplainedRow['values'] =>
  Object.fromEntries(
    Object.entries(noun.columns).map(([name, { kind }]) => [name, jsValue(row[name], duckdbType(kind))]),
  )

const foundIn = (map: NounMap, row: Record<string, unknown>, place: IssuePlace): Finding[] => {
  const conditions = conditionsOf(map)
  return ((row._found ?? []) as number[]).map((at) => {
    const { code, hint, field } = conditions[at]!
    return { code, hint, where: { ...place, ...(field === '' ? {} : { field }) } }
  })
}

type FieldParts = ExplainParts & { readonly type: SourceType }

const fieldsOf = async (lane: Lane, parts: FieldParts): Promise<ExplainedField[]> => {
  const { plan, type, record, bytes } = parts
  if (plan.form.x12) return await unitFields(lane, parts)
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

/** The fields of a unit's own rows, named as corrections name them. A table no map reads has text only. */
const unitFields = async (lane: Lane, { plan, record, found, shift }: FieldParts): Promise<ExplainedField[]> => {
  const fields: ExplainedField[] = []
  const staged = new Map(plan.form.tables.map((type) => [type.record, type]))
  for (const [name, row] of namedRows(record)) {
    const type = staged.get(row.record)
    const no = Number(row.fields.at(-3))
    const [typed] = type
      ? await rowsOf(lane.connection, `select * from ${stagedTable(row.record)} where _no = ${no}`)
      : []
    for (const { column, text, byteFrom, byteTo } of fieldsOfRow(found, row, shift)) {
      const kind = type?.columns.find((each) => each.name === column)?.duckdbType
      const value = kind === undefined ? text : jsValue(typed?.[column], kind)
      fields.push({ field: `${name}.${column}`, text, byteFrom, byteTo, value })
    }
  }
  return fields
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

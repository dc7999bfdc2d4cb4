import type { InFeed } from '@mortar/canonical/site/site'
import { type Issue, issue } from '@mortar/values/issue'
import { formIssues, layoutShapeOf } from '@mortar/wire/flat/check-form'
import type { DelimitedForm, FixedWidthForm, FlatForm, RecordTypeRule } from '@mortar/wire/flat/form'
import { type LayoutRow, readLayout } from '@mortar/wire/flat/layout'
import { type JsonForm, jsonFormIssues } from '@mortar/wire/json/json-items'
import { jsonColumn, type SourceColumn, sourceColumns } from './source-columns.ts'
import { type X12Form, x12Source } from './x12/x12-source.ts'

/** A feed as it travels to the child: without its test cases. */
export type InFeedData = Omit<InFeed, 'cases'>

/** The columns of one record type. `fieldAt` of a column is its place in wire's `fields`. */
export interface SourceType {
  readonly record: string
  readonly columns: readonly SourceColumn[]
}

/** How a feed's bytes are read and what its records hold. */
export interface SourceForm {
  /** One of the three. */
  readonly flat?: FlatForm
  readonly json?: JsonForm
  readonly x12?: X12Form
  /** Types of the records that are posted, held or rejected. */
  readonly details: readonly SourceType[]
  /** Tables that are staged: the details, and in X12 those of the rows inside and around them. */
  readonly tables: readonly SourceType[]
  readonly header?: SourceType
  readonly trailer?: SourceType
}

/** The form of a feed. Issues carry file and line of `layout.csv`, or the file `feed.yml`. */
export const sourceFormOf = (data: InFeedData): { form: SourceForm | undefined; issues: Issue[] } => {
  const { file } = data.feed
  if (file.format === 'json') return jsonSource(data, { items: file.items, values: file.values })
  if (file.format === 'x12') return { form: x12Source(data, file), issues: [] }
  if (!data.layout) return { form: undefined, issues: [issue('layout-empty', { file: `${data.path}/feed.yml` })] }
  const rows = data.layout.rows.map(({ line, values }): LayoutRow => ({ line, ...values }))
  const { form, layoutFaults } = flatFormOf(data, rows)
  const issues = [
    ...layoutFaults.map(inFile(data.layout.path)),
    ...(layoutFaults.length === 0 ? formIssues(form).map(inFile(`${data.path}/feed.yml`)) : []),
  ]
  return { form: issues.length === 0 ? flatSource(form, file.record_type?.detail) : undefined, issues }
}

const jsonSource = ({ path }: InFeedData, json: JsonForm): { form: SourceForm | undefined; issues: Issue[] } => {
  const issues = jsonFormIssues(json).map(inFile(`${path}/feed.yml`))
  const details = [{ record: 'item', columns: [jsonColumn] }]
  const form = { json, details, tables: details }
  return { form: issues.length === 0 ? form : undefined, issues }
}

const inFile =
  (file: string) =>
  (found: Issue): Issue => ({ ...found, where: { file, ...found.where } })

const flatFormOf = ({ feed: { file } }: InFeedData, rows: readonly LayoutRow[]) => {
  if (file.format === 'json' || file.format === 'x12') throw new TypeError('the feed has no flat form')
  const type = file.record_type
  const header = type?.header
  const trailer = type?.trailer
  const common = {
    charset: file.charset,
    recordType: ruleOf(file.format, type, rows),
    roles: { ...(header === undefined ? {} : { header }), ...(trailer === undefined ? {} : { trailer }) },
  }
  const withoutLayout: Omit<FixedWidthForm, 'layout'> | Omit<DelimitedForm, 'layout'> =
    file.format === 'fixed_width'
      ? { ...common, format: file.format, lineEnding: file.line_ending, recordLength: file.record_length }
      : { ...common, format: file.format, lineEnding: file.line_ending, ...separators(file) }
  const { layout, issues } = readLayout(rows, layoutShapeOf(withoutLayout))
  return { form: { ...withoutLayout, layout } as FlatForm, layoutFaults: issues }
}

const separators = (file: { delimiter: string; quote: string | null; header_row: boolean }) => ({
  delimiter: file.delimiter,
  quote: file.quote,
  headerRow: file.header_row,
})

type RecordTypeKey = NonNullable<Extract<InFeedData['feed']['file'], { format: 'fixed_width' }>['record_type']>

const ruleOf = (format: string, type: RecordTypeKey | undefined, rows: readonly LayoutRow[]): RecordTypeRule => {
  if (type === undefined) return { kind: 'only', record: rows[0]?.record ?? '' }
  const names = [type.header, ...type.detail, type.trailer].filter((name) => name !== undefined)
  const records = Object.fromEntries(names.map((name) => [name, name]))
  if (format === 'delimited') return { kind: 'column', column: type.start, records }
  const length = type.length ?? Math.max(...names.map((name) => name.length))
  return { kind: 'position', start: type.start, length, records }
}

const flatSource = (flat: FlatForm, detail: readonly string[] | undefined): SourceForm => {
  const types = flat.layout.records.map(({ record, fields }) => ({ record, columns: sourceColumns(flat, fields) }))
  const named = (name: string | undefined) => types.find(({ record }) => record === name)
  const only = flat.recordType.kind === 'only' ? [flat.recordType.record] : []
  const header = named(flat.roles.header)
  const trailer = named(flat.roles.trailer)
  const details = (detail ?? only).flatMap((name) => named(name) ?? [])
  return {
    flat,
    details,
    tables: details,
    ...(header === undefined ? {} : { header }),
    ...(trailer === undefined ? {} : { trailer }),
  }
}

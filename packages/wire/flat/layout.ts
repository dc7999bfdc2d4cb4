import { type Issue, issue } from '@mortar/values/issue'
import { type FieldType, fieldTypeForms, parseFieldType } from './field-type.ts'

/** One row of `layout.csv` as text, with its 1-based line. */
export interface LayoutRow {
  readonly line: number
  readonly record?: string
  readonly field?: string
  readonly start?: string
  readonly length?: string
  readonly type?: string
  readonly required?: string
  readonly spec_ref?: string
  readonly note?: string
}

/** One field of a record. */
export interface LayoutField {
  readonly field: string
  /** Fixed width: first byte, counted from 1. Delimited: column, counted from 1. */
  readonly start: number
  /** Fixed width: bytes. Delimited: most characters, when there is a limit. */
  readonly length?: number
  readonly type: FieldType
  readonly required: boolean
  /** Where the partner's spec says so. */
  readonly specRef: string
  readonly note: string
  /** Line of `layout.csv`. */
  readonly line: number
}

/** One record type and its fields by start. */
export interface LayoutRecord {
  readonly record: string
  readonly fields: readonly LayoutField[]
}

/** What a partner's file holds: its record types in the order of `layout.csv`. */
export interface Layout {
  readonly records: readonly LayoutRecord[]
}

/** Where a record's type stands: from `start`, counted from 1, so many bytes; or one column. */
export interface TypeSpan {
  readonly start: number
  readonly length: number
}

/** What the layout's numbers count, and where the record type stands when no field covers it. */
export interface LayoutShape {
  readonly format: 'fixed_width' | 'delimited'
  /** By record, the bytes (or the column) that hold its type: no gap although no field names them. */
  readonly typeSpans?: Readonly<Record<string, TypeSpan>>
  /** Bytes of every record of a fixed width file, when they are all alike. */
  readonly recordLength?: number
}

const namePattern = /^[A-Za-z][A-Za-z0-9_]*$/

/**
 * Makes a layout from the rows of `layout.csv`. Issues carry the line and column name in the layout:
 * names and numbers that cannot be read, unknown types, two fields of one name, overlaps and gaps.
 * The layout holds every field that could be read; use it only when there are no issues.
 */
export const readLayout = (
  rows: readonly LayoutRow[],
  shape: LayoutShape = { format: 'fixed_width' },
): { readonly layout: Layout; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = rows.length === 0 ? [issue('layout-empty')] : []
  const byRecord = new Map<string, LayoutField[]>()
  for (const row of rows) {
    const field = readRow(row, shape, issues)
    if (field === undefined) continue
    const fields = byRecord.get(row.record!)
    if (fields) fields.push(field)
    else byRecord.set(row.record!, [field])
  }
  const records = [...byRecord].map(([record, fields]) => ({
    record,
    fields: fields.sort((a, b) => a.start - b.start),
  }))
  for (const { record, fields } of records) issues.push(...sameNames(record, fields), ...placing(record, fields, shape))
  return { layout: { records }, issues }
}

const readRow = (row: LayoutRow, shape: LayoutShape, issues: Issue[]): LayoutField | undefined => {
  const found: Issue[] = []
  const where = { line: row.line, record: row.record ?? '', field: row.field ?? '' }
  const { record = '', field = '', required = '' } = row
  if (!namePattern.test(record) || !namePattern.test(field)) found.push(issue('layout-name', where))
  const start = readCount(row.start)
  if (start === undefined) found.push(issue('layout-start', where))
  const length = readCount(row.length)
  const noLimit = shape.format === 'delimited' && (row.length ?? '') === ''
  if (length === undefined && !noLimit) found.push(issue('layout-length', where))
  const type = parseFieldType(row.type ?? '')
  if (type === undefined) found.push(issue('layout-type', where, `A type is one of: ${fieldTypeForms}.`))
  if (!/^(y|n|)$/i.test(required)) found.push(issue('layout-required', where))
  issues.push(...found)
  if (found.length > 0) return undefined
  const rest = { required: /y/i.test(required), specRef: row.spec_ref ?? '', note: row.note ?? '', line: row.line }
  return { field, start: start!, ...(length === undefined ? {} : { length }), type: type!, ...rest }
}

const readCount = (text = ''): number | undefined => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined)

// Fillers are no columns, so several may share a name.
const sameNames = (record: string, fields: readonly LayoutField[]): Issue[] => {
  const seen = new Set<string>()
  const issues: Issue[] = []
  for (const { field, type, line } of fields) {
    if (type.kind === 'filler') continue
    const name = field.toLowerCase()
    if (seen.has(name)) issues.push(issue('layout-duplicate', { line, record, field }))
    seen.add(name)
  }
  return issues
}

const placing = (record: string, fields: readonly LayoutField[], shape: LayoutShape): Issue[] => {
  const issues: Issue[] = []
  let next = 1
  for (const field of fields) {
    const place = { line: field.line, record, field: field.field }
    const free = firstFree(next, shape.typeSpans?.[record])
    if (field.start < next) issues.push(issue('layout-overlap', place))
    else if (field.start > free) issues.push(issue('layout-gap', place, gapHint(next, field.start - 1, shape)))
    next = Math.max(next, fieldEnd(field, shape))
    if (shape.recordLength !== undefined && next > shape.recordLength + 1) issues.push(issue('layout-too-long', place))
  }
  return issues
}

// The record type's own bytes may stand between two fields without a row.
const firstFree = (next: number, typeSpan: TypeSpan | undefined): number =>
  typeSpan !== undefined && typeSpan.start <= next ? Math.max(next, typeSpan.start + typeSpan.length) : next

const fieldEnd = (field: LayoutField, shape: LayoutShape): number =>
  field.start + (shape.format === 'fixed_width' ? field.length! : 1)

const gapHint = (from: number, to: number, { format }: LayoutShape): string =>
  `No row tells what ${format === 'fixed_width' ? 'bytes' : 'columns'} ${from} to ${to} hold; name them as a filler.`

import { type Issue, issue } from '@mortar/values/issue'
import type { DelimitedForm, FixedWidthForm, FlatForm, RecordTypeRule } from './form.ts'
import type { LayoutShape, TypeSpan } from './layout.ts'

/** What a form tells its layout: how to count, and where the record types stand. For `readLayout`. */
export const layoutShapeOf = (form: Omit<FixedWidthForm, 'layout'> | Omit<DelimitedForm, 'layout'>): LayoutShape => ({
  format: form.format,
  typeSpans: typeSpansOf(form.recordType),
  ...('recordLength' in form ? { recordLength: form.recordLength } : {}),
})

const typeSpansOf = (rule: RecordTypeRule): Readonly<Record<string, TypeSpan>> => {
  if (rule.kind === 'only') return {}
  const spans = Object.entries(rule.records).map(([literal, record]) => [record, typeSpan(rule, literal)] as const)
  return Object.fromEntries(spans)
}

const typeSpan = (rule: Exclude<RecordTypeRule, { kind: 'only' }>, literal: string): TypeSpan => {
  if (rule.kind === 'column') return { start: rule.column, length: 1 }
  if (rule.kind === 'position') return { start: rule.start, length: rule.length }
  return { start: 1, length: literal.length }
}

/** What in a form contradicts itself or its layout. A reader or writer may only be made from a form without issues. */
export const formIssues = (form: FlatForm): readonly Issue[] => [
  ...separatorIssues(form),
  ...recordNameIssues(form),
  ...typePlaceIssues(form),
  ...(form.format === 'fixed_width' && form.lineEnding === 'none' && form.recordLength === undefined
    ? [issue('form-length-missing')]
    : []),
]

const separatorIssues = (form: FlatForm): Issue[] => {
  if (form.format === 'fixed_width') return []
  const separators = form.quote === null ? [form.delimiter] : [form.delimiter, form.quote]
  const single = separators.every((separator) => [...separator].length === 1 && !/[\r\n\x85]/.test(separator))
  const known = separators.every((separator) => form.charset !== 'ascii' || separator.codePointAt(0)! < 0x80)
  const narrow = separators.every((separator) => form.charset === 'utf-8' || separator.codePointAt(0)! < 0x100)
  return single && known && narrow && form.delimiter !== form.quote ? [] : [issue('form-separator')]
}

const recordNameIssues = (form: FlatForm): Issue[] => {
  const known = new Set(form.layout.records.map(({ record }) => record))
  const { recordType, roles } = form
  const found = recordType.kind === 'only' ? [recordType.record] : Object.values(recordType.records)
  const named = [...found, roles.header, roles.trailer].filter((record) => record !== undefined)
  return [...new Set(named)]
    .filter((record) => !known.has(record))
    .map((record) => issue('form-record-unknown', { record }))
}

const typePlaceIssues = (form: FlatForm): Issue[] => {
  const { recordType } = form
  if (recordType.kind === 'only') return []
  const literals = Object.keys(recordType.records)
  const wrong =
    literals.length === 0 ||
    literals.includes('') ||
    (recordType.kind === 'column' && (form.format !== 'delimited' || recordType.column < 1)) ||
    (recordType.kind === 'position' && !positionFits(form, recordType))
  return wrong ? [issue('form-type-place')] : []
}

const positionFits = (form: FlatForm, { start, length, records }: RecordTypeRule & { kind: 'position' }): boolean =>
  form.format === 'fixed_width' &&
  start >= 1 &&
  length >= 1 &&
  (form.recordLength === undefined || start + length - 1 <= form.recordLength) &&
  Object.keys(records).every((literal) => literal.length <= length)

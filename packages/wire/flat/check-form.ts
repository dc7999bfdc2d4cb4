import { type Issue, issue } from '@mortar/values/issue'
import type { FlatForm, RecordTypeRule } from './form.ts'
import type { LayoutShape } from './layout.ts'

/** What a form tells its layout: how to count, and where the record type stands. For `readLayout`. */
export const layoutShapeOf = (form: Omit<FlatForm, 'layout'>): LayoutShape => {
  const typeSpan = typeSpanOf(form.recordType)
  const recordLength = 'recordLength' in form ? (form.recordLength as number | undefined) : undefined
  return {
    format: form.format,
    ...(typeSpan === undefined ? {} : { typeSpan }),
    ...(recordLength === undefined ? {} : { recordLength }),
  }
}

const typeSpanOf = (rule: RecordTypeRule): LayoutShape['typeSpan'] => {
  if (rule.kind === 'position') return { start: rule.start, length: rule.length }
  if (rule.kind === 'column') return { start: rule.column, length: 1 }
  if (rule.kind === 'prefix')
    return { start: 1, length: Math.min(...Object.keys(rule.records).map((key) => key.length)) }
  return undefined
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

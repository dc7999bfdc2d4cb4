import { type Issue, isIssue } from '@mortar/values/issue'
import { type TypedValue, typedValue } from '../flat/fields.ts'
import type { FlatForm } from '../flat/form.ts'
import type { LayoutField, LayoutRow } from '../flat/layout.ts'
import { formatValue } from '../flat/write.ts'
import type { SourceRecord } from '../source-record.ts'

/** The fields of a fixed width record by name; null is blank. */
export type FixedValues = Readonly<Record<string, TypedValue>>

/** Lines `name start length type` as the rows of a layout. */
export const tableRows = (record: string, lines: string): LayoutRow[] =>
  lines
    .trim()
    .split('\n')
    .map((text, at) => {
      const [field = '', start = '', length = '', type = '', note = ''] = text.split(' ')
      return { line: at + 1, record, field, start, length, type, required: 'n', note }
    })

const fieldsOf = (form: FlatForm, record: string): readonly LayoutField[] =>
  form.layout.records.find((each) => each.record === record)?.fields ?? []

/** What the fields of a record mean, by name. What cannot be read is null and told, by field. */
export const valuesOf = (
  form: FlatForm,
  { record, fields, byteFrom }: Pick<SourceRecord, 'record' | 'fields' | 'byteFrom'>,
): { readonly values: FixedValues; readonly issues: readonly Issue[] } => {
  const values: Record<string, TypedValue> = {}
  const issues: Issue[] = []
  for (const [at, { field, type, start, length = 0 }] of fieldsOf(form, record).entries()) {
    if (type.kind === 'filler') continue
    const value = typedValue(type, fields[at] ?? '')
    const from = byteFrom + start - 1
    if (isIssue(value)) issues.push({ ...value, where: { record, field, byteFrom: from, byteTo: from + length } })
    values[field] = isIssue(value) ? null : value
  }
  return { values, issues }
}

/** The texts of a record's fields in layout order, for a writer; or which values cannot be written. Left out is blank. */
export const textsOf = (form: FlatForm, record: string, values: FixedValues): readonly string[] | readonly Issue[] => {
  const issues: Issue[] = []
  const texts = fieldsOf(form, record).map(({ field, type, length }) => {
    const text = formatValue(type, length, values[field] ?? null)
    if (!isIssue(text)) return text
    issues.push({ ...text, where: { record, field } })
    return ''
  })
  return issues.length > 0 ? issues : texts
}

/** Tells the texts of a record from the issues that stand in for them. */
export const areIssues = (found: readonly string[] | readonly Issue[]): found is readonly Issue[] => isIssue(found[0])

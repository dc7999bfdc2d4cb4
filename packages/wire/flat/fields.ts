import { type Issue, issue } from '@mortar/values/issue'
import { windowOf } from './charset.ts'
import { scanColumns } from './columns.ts'
import { readColumn, separatorsOf } from './cut-delimited.ts'
import { readDate } from './date-text.ts'
import type { FieldType } from './field-type.ts'
import type { DelimitedForm, FlatForm } from './form.ts'
import { textEnd } from './line-end.ts'
import { numberFormOf, readNumber } from './number-text.ts'
import { planForm } from './plan.ts'

/** Where a field stands within its record's bytes: [byteFrom, byteTo), quotes included. */
export interface FieldSpan {
  readonly field: string
  readonly byteFrom: number
  readonly byteTo: number
}

/**
 * The place of each field in the bytes of one record, which may end with its terminator. For a record that could not
 * be read, what can be found of it: the fields a short row still has, nothing when its type is not known.
 */
export const fieldSpans = (form: FlatForm, recordBytes: Uint8Array): readonly FieldSpan[] => {
  const window = windowOf(form.charset, recordBytes, form.lineEnding === 'any')
  if (form.format === 'delimited') return columnSpans(form, window)
  const to = form.lineEnding !== 'none' && window.endsWith('\n') ? textEnd(window, 0, window.length - 1) : window.length
  const plan = planForm(form).typeAt(window, 0, to)
  if (plan === undefined) return []
  return plan.fields
    .map(({ field }, at) => ({ field, byteFrom: plan.starts[at]!, byteTo: plan.ends[at]! }))
    .filter(({ byteTo }) => byteTo <= to)
}

const columnSpans = (form: DelimitedForm, window: string): readonly FieldSpan[] => {
  const { mostColumns, typeOfColumns } = planForm(form)
  const separators = separatorsOf(form)
  const scan = scanColumns(`${window}\n`, 0, { separators, mostColumns, limitAt: Number.POSITIVE_INFINITY })
  if (scan.kind !== 'columns') return []
  const columns = scan.columns.map((span) =>
    readColumn(form, window.slice(span.from, span.to), { ...span, isOdd: true }),
  )
  const plan = typeOfColumns(columns.map((column) => (typeof column === 'string' ? column : '')))
  return (plan?.fields ?? []).flatMap(({ field, start }) => {
    const span = scan.columns[start - 1]
    return span === undefined ? [] : [{ field, byteFrom: span.from, byteTo: span.to }]
  })
}

/**
 * What a field's text means: cents, scaled integers (`decimal:3` counts thousandths) and ints as numbers, dates as
 * PlainDate, codes and text as strings; null for blanks, for a date of zeros, and for a filler.
 */
export type TypedValue = string | number | null

/**
 * Reads a field's text by its type. Spaces around it do not count, except that text keeps those in front.
 * Issues: `number-wrong`, `digits-wrong`, `date-not-readable`, `date-not-real`, `code-not-in-list`.
 */
export const typedValue = (type: FieldType, text: string): TypedValue | Issue => {
  const untilLast = withoutSpacesBehind(text)
  const trimmed = untilLast.replace(/^ +/, '')
  if (trimmed === '') return null
  switch (type.kind) {
    case 'filler':
      return null
    case 'text':
      return untilLast
    case 'digits':
      return /^\d+$/.test(trimmed) ? trimmed : issue('digits-wrong')
    case 'int':
    case 'decimal':
    case 'cents':
      return readNumber(trimmed, numberFormOf(type)) ?? issue('number-wrong')
    case 'date':
      return /^[0/-]+$/.test(trimmed) ? null : readDate(trimmed, type.pattern)
    case 'enum':
      return type.values.includes(trimmed) ? trimmed : issue('code-not-in-list')
  }
}

// A loop: a pattern anchored at the end takes a square of the time on a long run of spaces in the middle.
const withoutSpacesBehind = (text: string): string => {
  let to = text.length
  while (to > 0 && text[to - 1] === ' ') to -= 1
  return text.slice(0, to)
}

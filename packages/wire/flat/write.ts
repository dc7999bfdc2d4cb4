import { parsePlainDate } from '@mortar/values/dates'
import { type Issue, isIssue, issue } from '@mortar/values/issue'
import { bytesOf, type Window } from './charset.ts'
import { writeDate } from './date-text.ts'
import type { FieldType } from './field-type.ts'
import type { TypedValue } from './fields.ts'
import type { FlatForm } from './form.ts'
import { numberFormOf, writeNumber } from './number-text.ts'
import { planForm } from './plan.ts'
import { columnsLine, delimitedLine, fixedLine } from './write-line.ts'

/** Writes records one by one; what is written is taken as bytes, as often as the caller likes. */
export interface FlatWriter {
  /** Writes a record's fields, given in layout order. Returns why not, when it cannot; then nothing is written. */
  readonly write: (record: string, fields: readonly string[]) => readonly Issue[]
  /** Writes the header row of a delimited form. Names left out are those of the layout. */
  readonly writeHeaderRow: (names?: readonly string[]) => readonly Issue[]
  /** The bytes written since the last call. */
  readonly take: () => Uint8Array
}

/**
 * Writes a flat file: the reader backwards, so that what it reads is written byte for byte as it was, if its lines
 * end as the form says (`any` writes line feeds) and only quotes that are needed were there.
 * Texts shorter than a fixed width field are padded: numbers with zeros on the left, all others with spaces.
 */
export const flatWriter = (form: FlatForm): FlatWriter => {
  const { plans } = planForm(form)
  const lineOf = form.format === 'fixed_width' ? fixedLine(form) : delimitedLine(form)
  const terminator = form.lineEnding === 'none' ? '' : form.lineEnding === 'crlf' ? '\r\n' : '\n'
  let lines: Window[] = []
  const add = (line: Window | readonly Issue[]): readonly Issue[] => {
    if (typeof line !== 'string') return line
    lines.push(line + terminator)
    return []
  }
  const write = (record: string, fields: readonly string[]): readonly Issue[] => {
    const plan = plans.get(record)
    if (plan === undefined) return [issue('form-record-unknown', { record })]
    const count = fields.length - plan.fields.length
    return count === 0 ? add(lineOf(plan, fields)) : [issue(count < 0 ? 'row-short' : 'row-long', { record })]
  }
  const writeHeaderRow = (names = fieldNames(form)): readonly Issue[] => {
    const line = form.format === 'delimited' ? columnsLine(form, names) : issue('form-record-unknown')
    return add(typeof line === 'string' ? line : [line])
  }
  const take = (): Uint8Array => {
    const bytes = bytesOf(form.charset, lines.join(''))
    lines = []
    return bytes
  }
  return { write, writeHeaderRow, take }
}

const fieldNames = (form: FlatForm): readonly string[] => {
  const [plan] = planForm(form).plans.values()
  const byColumn = new Map(plan?.fields.map(({ start, field }) => [start, field]))
  return Array.from({ length: plan?.size ?? 0 }, (_, at) => byColumn.get(at + 1) ?? '')
}

/** One record in its bytes, terminator included; or why it cannot be written. To write many, make a `flatWriter`. */
export const writeRecord = (
  form: FlatForm,
  record: string,
  fields: readonly string[],
): Uint8Array | readonly Issue[] => {
  const writer = flatWriter(form)
  const issues = writer.write(record, fields)
  return issues.length > 0 ? issues : writer.take()
}

/**
 * Writes a value as a field's text: the reverse of `typedValue`. With a length (fixed width) the text has exactly that
 * length; null is spaces. Issues: `value-wrong-kind`, `value-too-wide`, `code-not-in-list`, and those of dates.
 */
export const formatValue = (type: FieldType, length: number | undefined, value: TypedValue): string | Issue => {
  if (value === null || type.kind === 'filler') return ' '.repeat(length ?? 0)
  const text = valueText(type, length, value)
  if (isIssue(text)) return text
  if (text === undefined || (length !== undefined && text.length > length)) return issue('value-too-wide')
  return text.padEnd(length ?? 0)
}

const valueText = (type: FieldType, length: number | undefined, value: string | number): string | undefined | Issue => {
  if (type.kind === 'int' || type.kind === 'decimal' || type.kind === 'cents') {
    const isScaled = typeof value === 'number' && Number.isSafeInteger(value)
    return isScaled ? writeNumber(value, numberFormOf(type), length) : issue('value-wrong-kind')
  }
  if (typeof value !== 'string') return issue('value-wrong-kind')
  switch (type.kind) {
    case 'digits':
      return /^\d+$/.test(value) ? value.padStart(length ?? 0, '0') : issue('digits-wrong')
    case 'date': {
      const date = parsePlainDate(value)
      return isIssue(date) ? date : writeDate(date, type.pattern)
    }
    case 'enum':
      return type.values.includes(value) ? value : issue('code-not-in-list')
    default:
      return value
  }
}

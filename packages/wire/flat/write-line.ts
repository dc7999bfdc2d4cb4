import { type Issue, issue } from '@mortar/values/issue'
import { controlAt, pieceOf, type Window } from './charset.ts'
import type { DelimitedForm, FixedWidthForm, FlatForm } from './form.ts'
import type { LayoutField } from './layout.ts'
import type { RecordPlan } from './plan.ts'

/** Writes the fields of one record as a window, without terminator; or tells which fields cannot be written. */
export type LineWriter = (plan: RecordPlan, fields: readonly string[]) => Window | readonly Issue[]

/** Lines of a fixed width form: short texts are padded, bytes that no field holds are the record type or spaces. */
export const fixedLine = (form: FixedWidthForm): LineWriter => {
  const typeAt = form.recordType.kind === 'position' ? form.recordType.start - 1 : 0
  return (plan, fields) => {
    const empty = (' '.repeat(typeAt) + plan.literal).padEnd(plan.size)
    const issues: Issue[] = []
    let line = ''
    for (const [at, field] of plan.fields.entries()) {
      const piece = fieldPiece(form, field, fields[at]!)
      if (typeof piece === 'string') line += empty.slice(line.length, plan.starts[at]!) + piece
      else issues.push(inRecord(piece, plan.record))
    }
    return issues.length > 0 ? issues : line + empty.slice(line.length)
  }
}

const fieldPiece = (form: FixedWidthForm, { field, length = 0, type }: LayoutField, text: string): Window | Issue => {
  const piece = textPiece(form, field, text)
  if (typeof piece !== 'string') return piece
  if (piece.length > length) return issue('value-too-wide', { field })
  return isNumeric(type) && piece !== '' ? zerosLeft(piece, length) : piece.padEnd(length)
}

const isNumeric = ({ kind }: LayoutField['type']): boolean =>
  kind === 'digits' || kind === 'int' || kind === 'cents' || kind === 'decimal'

const zerosLeft = (piece: Window, length: number): Window => {
  const sign = /^[+-]/.test(piece) ? piece[0]! : ''
  return sign + piece.slice(sign.length).padStart(length - sign.length, '0')
}

/** Lines of a delimited form: a column is quoted when it must be. */
export const delimitedLine = (form: DelimitedForm): LineWriter => {
  const typeAt = form.recordType.kind === 'column' ? form.recordType.column - 1 : -1
  return (plan, fields) => {
    const columns: string[] = Array.from({ length: plan.size }, (_, at) => (at === typeAt ? plan.literal : ''))
    for (const [at, start] of plan.starts.entries()) columns[start] = fields[at]!
    const issues = plan.fields.flatMap(({ field, length }, at) =>
      length !== undefined && fields[at]!.length > length
        ? [issue('value-too-wide', { record: plan.record, field })]
        : [],
    )
    const line = columnsLine(form, columns)
    return issues.length > 0 ? issues : typeof line === 'string' ? line : [inRecord(line, plan.record)]
  }
}

/** A delimited line of these columns, without terminator; or why a column cannot be written. */
export const columnsLine = (form: DelimitedForm, columns: readonly string[]): Window | Issue => {
  const delimiter = pieceOf(form.charset, form.delimiter)!
  const pieces: string[] = []
  for (const [at, column] of columns.entries()) {
    const piece = columnPiece(form, column, columns.length === 1)
    if (typeof piece !== 'string') return { ...piece, where: { column: at + 1 } }
    pieces.push(piece)
  }
  return pieces.join(delimiter)
}

const columnPiece = (form: DelimitedForm, text: string, isAlone: boolean): Window | Issue => {
  const { delimiter, quote } = form
  // An empty line is no record.
  const needsQuotes = (isAlone && text === '') || text.includes(delimiter) || /[\r\n]/.test(text)
  if (quote === null) return needsQuotes ? issue('separator-in-text') : textPiece(form, '', text)
  if (!needsQuotes && !text.includes(quote)) return textPiece(form, '', text)
  const piece = textPiece(form, '', text.replaceAll(quote, quote + quote), /[\r\n]/g)
  const mark = pieceOf(form.charset, quote)!
  return typeof piece === 'string' ? mark + piece + mark : piece
}

const textPiece = ({ charset }: FlatForm, field: string, text: string, allowed = /$^/g): Window | Issue => {
  const piece = pieceOf(charset, text)
  if (piece === undefined) return issue('bytes-not-in-charset', { field })
  return controlAt(charset, piece.replace(allowed, ' ')) < 0 ? piece : issue('control-character', { field })
}

const inRecord = (found: Issue, record: string): Issue => ({ ...found, where: { ...found.where, record } })

import { controlAt, pieceOf, textOf, type Window } from './charset.ts'
import { type ColumnScan, type ColumnSpan, type Finder, finder, type Separators, scanColumns } from './columns.ts'
import { blankTo, type Cut, type Cutter, type Finding, noFindings, rejectTo, slackBytes, type View } from './cut.ts'
import { type Charset, type DelimitedForm, defaultMaxRecordBytes } from './form.ts'
import { endsAs, textEnd } from './line-end.ts'
import { planForm, type RecordPlan } from './plan.ts'

/** The separators of a form as they look in a window. Without quotes, the quote is one that never occurs. */
export const separatorsOf = ({ charset, delimiter, quote }: DelimitedForm): Separators => ({
  lineFeed: finder('\n'),
  delimiter: finder(pieceOf(charset, delimiter) ?? delimiter),
  // No window holds a character past 0xff.
  quote: finder(quote === null ? '\uffff' : (pieceOf(charset, quote) ?? quote)),
})

/** Cuts delimited records. */
export const delimitedCutter = (form: DelimitedForm): Cutter => {
  const { maxRecordBytes = defaultMaxRecordBytes } = form
  const separators = separatorsOf(form)
  const { mostColumns } = planForm(form)
  const plainLine = plainLineReader(form, separators)
  const careful = carefulReader(form)

  let known: View | undefined

  return (view, from) => {
    const { window } = view
    if (view !== known) for (const separator of Object.values(separators)) separator.reset()
    known = view
    const lineFeed = separators.lineFeed.next(window, from)
    if (lineFeed === Number.POSITIVE_INFINITY) return undefined
    const firstLine: Line = { from, to: textEnd(window, from, lineFeed), lineFeed }
    if (firstLine.to === from) return blankTo(lineFeed + 1)
    const next = lineFeed + 1
    if (firstLine.to - from > maxRecordBytes) return rejectTo(next, [{ code: 'record-too-long', from, to: next }])
    const plain = plainLine(view, firstLine)
    if (plain !== undefined) return plain
    const limitAt = from + maxRecordBytes
    const scan = scanColumns(window, from, { separators, mostColumns, limitAt })
    if (scan.kind === 'columns' && textEnd(window, from, scan.lineFeed) <= limitAt) return careful(view, from, scan)
    if (scan.kind === 'more' && !view.isLast && window.length <= limitAt + slackBytes) return undefined
    // Only its first line is given up: the lines after it may be sound.
    const code = scan.kind === 'quote-misplaced' ? scan.kind : 'quote-unbalanced'
    return rejectTo(next, [{ code, from, to: firstLine.to }])
  }
}

interface Line {
  readonly from: number
  readonly to: number
  readonly lineFeed: number
}

// The fast way for a good line without quotes; undefined leaves all others to the careful reader.
const plainLineReader = (form: DelimitedForm, { delimiter, quote }: Separators) => {
  const { typeOfColumns } = planForm(form)
  return ({ window, isOdd, isHeaderRow }: View, { from, to, lineFeed }: Line): Cut | undefined => {
    if (isOdd || isHeaderRow() || quote.next(window, from) < lineFeed || !endsAs(form.lineEnding, to, lineFeed)) return
    const columns = splitLine(window, { from, to, lineFeed }, delimiter)
    const plan = typeOfColumns(columns)
    if (plan === undefined || plan.size !== columns.length || !lengthsFit(plan, columns)) return
    const fields = fieldsOf(plan, columns)
    return { kind: 'record', next: lineFeed + 1, lines: 1, record: plan.record, fields, findings: noFindings }
  }
}

const splitLine = (window: Window, { from, to }: Line, delimiter: Finder): readonly string[] => {
  const columns: string[] = []
  let start = from
  for (let at = delimiter.next(window, start); at < to; at = delimiter.next(window, start)) {
    columns.push(window.substring(start, at))
    start = at + delimiter.needle.length
  }
  columns.push(window.substring(start, to))
  return columns
}

// Reads the columns of any record and tells what is wrong with them.
const carefulReader = (form: DelimitedForm) => {
  const readPlanned = plannedReader(form)
  return ({ window, isOdd, isHeaderRow }: View, from: number, scan: ColumnScan): Cut => {
    const to = textEnd(window, from, scan.lineFeed)
    const next = scan.lineFeed + 1
    const lines = window.indexOf('\n', from) === scan.lineFeed ? 1 : window.slice(from, next).split('\n').length - 1
    const reject = (findings: readonly Finding[]): Cut => ({ ...rejectTo(next, findings), lines })
    if (!endsAs(form.lineEnding, to, scan.lineFeed)) return reject([{ code: 'line-ending-wrong', from: to, to: next }])
    const read = scan.columns.map((span) => readColumn(form, window.substring(span.from, span.to), { ...span, isOdd }))
    const findings = read.filter((column) => typeof column !== 'string')
    if (findings.length > 0) return reject(findings)
    const columns = read as readonly string[]
    if (isHeaderRow()) return { kind: 'header_row', next, lines, record: '', fields: columns, findings: noFindings }
    return { next, lines, ...readPlanned(columns, scan.columns) }
  }
}

const plannedReader = (form: DelimitedForm) => {
  const { typeOfColumns } = planForm(form)
  return (columns: readonly string[], spans: readonly ColumnSpan[]): Omit<Cut, 'next' | 'lines'> => {
    const extent = { from: spans[0]!.from, to: spans.at(-1)!.to }
    const plan = typeOfColumns(columns)
    if (plan?.size === columns.length) {
      const fields = fieldsOf(plan, columns)
      return { kind: 'record', record: plan.record, fields, findings: tooLong(plan, columns, spans) }
    }
    const code = plan === undefined ? 'record-type-unknown' : columns.length < plan.size ? 'row-short' : 'row-long'
    return { kind: 'reject', record: plan?.record ?? '', fields: [], findings: [{ code, ...extent }] }
  }
}

/** The text of a column, without its quotes, doubled quotes single; or why it is no text. */
export const readColumn = (
  form: DelimitedForm,
  piece: Window,
  span: ColumnSpan & { isOdd: boolean },
): string | Finding => {
  const text = span.isOdd ? oddText(form.charset, piece, span) : piece
  const { quote } = form
  if (typeof text !== 'string' || !span.quoted || quote === null) return text
  return text.slice(quote.length, -quote.length).replaceAll(quote + quote, quote)
}

const oddText = (charset: Charset, piece: Window, { from, to, quoted }: ColumnSpan): string | Finding => {
  // Inside quotes, line ends are text.
  const control = controlAt(charset, quoted ? piece.replace(/[\r\n]/g, ' ') : piece)
  if (control >= 0) return { code: 'control-character', from: from + control, to: from + control + 1 }
  return textOf(charset, piece) ?? { code: 'bytes-not-in-charset', from, to }
}

const fieldsOf = (plan: RecordPlan, columns: readonly string[]): readonly string[] =>
  plan.starts.length === columns.length ? columns : plan.starts.map((start) => columns[start] ?? '')

const lengthsFit = (plan: RecordPlan, columns: readonly string[]): boolean =>
  plan.fields.every(({ length }, at) => length === undefined || columns[plan.starts[at]!]!.length <= length)

const tooLong = (plan: RecordPlan, columns: readonly string[], spans: readonly ColumnSpan[]): readonly Finding[] => {
  if (lengthsFit(plan, columns)) return noFindings
  return plan.fields.flatMap(({ field, length = Number.POSITIVE_INFINITY }, at) => {
    const column = plan.starts[at]!
    const { from, to } = spans[column]!
    return columns[column]!.length > length ? [{ code: 'field-too-long', from, to, field }] : []
  })
}

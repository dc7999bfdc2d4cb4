import { type Issue, issue } from '@mortar/values/issue'
import type { SourceRecord } from '../source-record.ts'
import type { Cut, Finding } from './cut.ts'
import type { FlatForm } from './form.ts'
import { watchOrder } from './order.ts'
import { planForm } from './plan.ts'

/** Numbers what is cut off a file, gives it its place in the file, and watches the order. */
export interface RecordSink {
  /** Takes the piece that lies in [from, to) of the window, next in the file. */
  readonly take: (cut: Cut, from: number, to: number) => void
  /** The records since the last call. */
  readonly records: () => SourceRecord[]
  /** Bytes taken so far. */
  readonly byteCount: () => number
  /** The column names are still to come. */
  readonly awaitsHeaderRow: () => boolean
  readonly end: () => void
  readonly fileIssues: () => readonly Issue[]
}

const noIssues: readonly Issue[] = []

const noFields: readonly string[] = []

/** Starts at the first byte of a file. */
export const recordSink = (form: FlatForm): RecordSink => {
  const order = watchOrder(form.roles)
  const headerRowIssues: Issue[] = []
  let records: SourceRecord[] = []
  let recordNo = 0
  let line = 1
  let byteCount = 0
  let awaitsHeaderRow = form.format === 'delimited' && form.headerRow
  // Blank lines that follow each other are one filler, so that a file of nothing else stays small.
  let blankFrom = -1
  let blankLine = 0

  const add = (piece: Omit<SourceRecord, 'recordNo'>) => {
    recordNo += 1
    const { kind, record, line, byteFrom, byteTo, fields, issues } = piece
    const added: SourceRecord = { kind, record, recordNo, line, byteFrom, byteTo, fields, issues }
    records.push(added)
    if (kind === 'record') order.see(added)
  }
  const closeBlank = (byteTo: number) => {
    if (blankFrom < 0) return
    const place = { line: blankLine, byteFrom: blankFrom, byteTo }
    blankFrom = -1
    add({ kind: 'filler', record: '', ...place, fields: noFields, issues: noIssues })
  }
  const take = (cut: Cut, from: number, to: number) => {
    const byteFrom = byteCount
    const firstLine = line
    byteCount += to - from
    line += cut.lines
    if (cut.kind === 'blank') {
      if (blankFrom < 0) {
        blankFrom = byteFrom
        blankLine = firstLine
      }
      return
    }
    closeBlank(byteFrom)
    const kind = cut.kind === 'header_row' ? 'filler' : cut.kind
    const { record, fields, findings } = cut
    const place: Place = { line: firstLine, offset: byteFrom - from, byteCount, record }
    const issues = findings.length === 0 ? noIssues : findings.map((finding) => issueOf(finding, place))
    if (cut.kind === 'header_row') headerRowIssues.push(...headerRowIssue(form, fields, firstLine))
    // A byte order mark stands before the header row and is not it.
    if (cut.kind !== 'filler') awaitsHeaderRow = false
    add({ kind, record, line: firstLine, byteFrom, byteTo: byteCount, fields, issues })
  }
  return {
    take,
    records: () => {
      const taken = records
      records = []
      return taken
    },
    byteCount: () => byteCount,
    awaitsHeaderRow: () => awaitsHeaderRow,
    end: () => {
      closeBlank(byteCount)
      order.end()
    },
    fileIssues: () => [...headerRowIssues, ...order.issues()],
  }
}

interface Place {
  readonly line: number
  /** What turns a position in the window into one in the file. */
  readonly offset: number
  readonly byteCount: number
  readonly record: string
}

const issueOf = ({ code, from, to, field }: Finding, { line, offset, byteCount, record }: Place): Issue =>
  issue(code, {
    line,
    byteFrom: Math.min(from + offset, byteCount),
    byteTo: Math.min(to + offset, byteCount),
    ...(record === '' ? {} : { record }),
    ...(field === undefined ? {} : { field }),
  })

// The names are the partner's own; only their number can be compared.
const headerRowIssue = (form: FlatForm, names: readonly string[], line: number): Issue[] => {
  const sizes = [...planForm(form).plans.values()].map(({ size }) => size)
  return sizes.includes(names.length) ? [] : [issue('header-row-wrong', { line })]
}

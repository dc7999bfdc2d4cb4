import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import type { RecordReader, SourceRecord } from '../../source-record.ts'
import { latin1, mostMessageBytes } from '../scan.ts'
import { type BatchRecord, batchRecords } from './batch.ts'

const startOfText = '\x02'
const endOfText = '\x03'

/**
 * Reads a batch file of transmissions, pushed in pieces of any size, into records that tile it: `header`, `detail` (its
 * reference number and its message as text of one character per byte), `trailer`. Line ends after ETX belong to their
 * record. Bytes between records are rejects; so is a record that is too short, or longer than a transmission may be.
 */
export const batchReader = (): RecordReader => {
  let window = ''
  let position = 0
  let records: SourceRecord[] = []
  const file = batchFile()
  const take = (to: number, piece: Piece) => {
    const bytes = { byteFrom: position, byteTo: position + to }
    const recordNo = file.count + 1
    const issues = piece.issues.map((code) => issue(code, { ...bytes, record: piece.record }))
    records.push({
      ...bytes,
      recordNo,
      line: recordNo,
      kind: piece.kind,
      record: piece.record,
      fields: piece.fields,
      issues,
    })
    file.take(piece, bytes.byteFrom)
    window = window.slice(to)
    position += to
  }
  const cutAll = (isLast: boolean) => {
    for (;;) {
      const end = pieceEnd(window, isLast)
      if (end === undefined) return
      take(end, pieceOf(window.slice(0, end)))
    }
  }
  const given = (): SourceRecord[] => {
    const ready = records
    records = []
    return ready
  }
  return {
    push: (bytes) => {
      window += latin1(bytes)
      cutAll(false)
      return given()
    },
    end: () => {
      cutAll(true)
      file.end(position)
      return given()
    },
    fileIssues: () => file.issues,
  }
}

interface Piece {
  readonly kind: SourceRecord['kind']
  readonly record: BatchRecord | ''
  readonly fields: readonly string[]
  readonly issues: readonly IssueCode[]
}

// Longest record, its type and reference and line end included.
const mostRecordBytes = mostMessageBytes + 32

const afterLineEnd = (window: string, from: number): number => {
  let at = from
  while (at < window.length && (window[at] === '\r' || window[at] === '\n')) at += 1
  return at
}

/** Where the first piece of the window ends; undefined while that cannot be known. */
const pieceEnd = (window: string, isLast: boolean): number | undefined => {
  if (window === '') return undefined
  if (!window.startsWith(startOfText)) return noiseEnd(window, isLast)
  const end = window.indexOf(endOfText)
  if (end < 0 || end > mostRecordBytes) {
    const tooLong = window.length > mostRecordBytes
    return tooLong ? mostRecordBytes : isLast ? window.length : undefined
  }
  const next = afterLineEnd(window, end + 1)
  // The line end may go on in the next piece of the file; no more than two characters of it are waited for.
  return next < window.length || isLast || next > end + 2 ? Math.min(next, end + 3) : undefined
}

const noiseEnd = (window: string, isLast: boolean): number | undefined => {
  const start = window.indexOf(startOfText)
  if (start > 0) return Math.min(start, mostRecordBytes)
  return window.length >= mostRecordBytes ? mostRecordBytes : isLast ? window.length : undefined
}

const reject = (code: IssueCode, record: BatchRecord | '' = ''): Piece => ({
  kind: 'reject',
  record,
  fields: [],
  issues: [code],
})

const pieceOf = (window: string): Piece => {
  if (!window.startsWith(startOfText)) {
    const isBlank = /^[\r\n\0\x1a ]*$/.test(window)
    return isBlank ? { kind: 'filler', record: '', fields: [], issues: [] } : reject('ncpdp-noise')
  }
  const end = window.indexOf(endOfText)
  if (end < 0) return reject(window.length >= mostRecordBytes ? 'record-too-long' : 'ncpdp-truncated')
  const text = window.slice(3, end)
  const found = Object.entries(batchRecords).find(([, { type }]) => window.startsWith(type, 1))
  return found === undefined ? reject('record-type-unknown') : recordOf(found[0] as BatchRecord, text)
}

const recordOf = (record: BatchRecord, text: string): Piece => {
  const fields: string[] = []
  let at = 0
  for (const [, length] of batchRecords[record].fields) {
    fields.push(text.slice(at, at + length))
    at += length
  }
  if (text.length < at) return reject('row-short', record)
  if (record === 'detail') fields.push(text.slice(at))
  else if (text.length > at) return reject('row-long', record)
  const isOther = record === 'header' && fields[6] !== '12'
  return { kind: 'record', record, fields, issues: isOther ? ['ncpdp-version-unknown'] : [] }
}

/** Follows a file: its header, its trailer, and whether they agree. */
const batchFile = () => {
  const issues: Issue[] = []
  let records = 0
  let header: readonly string[] | undefined
  let trailer: readonly string[] | undefined
  const file = {
    /** Pieces so far. */
    count: 0,
    issues,
    take: ({ kind, record, fields }: Piece, byteFrom: number) => {
      file.count += 1
      if (kind !== 'record') return
      records += 1
      const tell = (code: IssueCode) => issues.push(issue(code, { byteFrom, record }))
      if (trailer !== undefined) tell(record === 'trailer' ? 'trailer-repeated' : 'record-after-trailer')
      if (record === 'header') {
        if (header !== undefined) tell('header-repeated')
        header ??= fields
      } else if (header === undefined) tell('record-before-header')
      if (record === 'trailer') trailer ??= fields
    },
    end: (byteFrom: number) => {
      const tell = (code: IssueCode) => issues.push(issue(code, { byteFrom }))
      if (header === undefined) tell('header-missing')
      if (trailer === undefined) tell('trailer-missing')
      else {
        if (header !== undefined && header[2] !== trailer[0]) tell('ncpdp-batch-number')
        if (Number(trailer[1]) !== records) tell('ncpdp-batch-count')
      }
    },
  }
  return file
}

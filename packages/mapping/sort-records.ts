import type { SourceRecord } from '@mortar/wire/source-record'
import type { Finding } from './reports.ts'
import type { SourceForm, SourceType } from './source-form.ts'
import type { SpoolWriter } from './spool.ts'
import { type Batch, openBatch, stagedText } from './staging.ts'
import { keptIssues, type Tally } from './tally.ts'
import type { UnitRecord } from './x12/unit-reader.ts'

/** Detail records that are mapped together. */
export interface Slice {
  /** Batches of staged records by record type. */
  readonly batches: ReadonlyMap<string, readonly Uint8Array[]>
  /** What wire found odd about records that could be read. */
  readonly odd: readonly { readonly recordNo: number; readonly findings: readonly Finding[] }[]
  readonly records: number
}

/** Sorts the records of a file: details into slices, the rest straight to its record line. */
export interface RecordSorter {
  readonly take: (record: UnitRecord) => void
  readonly isFull: () => boolean
  readonly takeSlice: () => Slice
  readonly counts: () => SortedCounts
  /** The first findings on rejects. */
  readonly issues: () => readonly Finding[]
  readonly header: () => SourceRecord | undefined
  readonly trailer: () => SourceRecord | undefined
  /** Writes the lines still held back: header and trailer, with what their typing found. */
  readonly end: (found: { readonly header: readonly Finding[]; readonly trailer: readonly Finding[] }) => void
}

/** Physical records so far. */
export interface SortedCounts {
  readonly records: Readonly<Record<string, number>>
  readonly bytesExplained: number
  /** Detail records and every reject, also of a header, a trailer or no known type. */
  readonly details: number
  readonly rejected: number
}

const recordsPerSlice = 32_768
const charactersPerSlice = 16_000_000
const linesPerBlock = 2_048

/** Starts with nothing. */
export const openSorter = (form: SourceForm, tally: Tally, spool: SpoolWriter): RecordSorter => {
  const tables = new Map(form.tables.map((type) => [type.record, type]))
  const details = new Map(form.details.map((type) => [type.record, type]))
  const counts = new Map<string, number>()
  let slice = openSlice(tables)
  let lines: string[] = []
  let header: SourceRecord | undefined
  let trailer: SourceRecord | undefined
  let bytesExplained = 0
  let taken = 0
  let rejected = 0
  const issues: Finding[] = []

  const write = (line: string) => {
    lines.push(line)
    if (lines.length >= linesPerBlock) flush()
  }
  const flush = () => {
    if (lines.length > 0) spool.write('records', Buffer.from(lines.join('')))
    lines = []
  }
  const reject = (record: SourceRecord) => {
    rejected += 1
    tally.addReject(record.issues)
    if (issues.length < keptIssues) issues.push(...record.issues)
    write(recordLine(record, 'rejected', record.issues))
  }
  // Only the first header and the last trailer give the context its values.
  const envelope = (record: SourceRecord) => {
    const isHeader = record.record === form.header?.record
    if (isHeader && header) return write(recordLine(record, 'envelope', record.issues))
    if (isHeader) header = record
    else {
      if (trailer) write(recordLine(trailer, 'envelope', trailer.issues))
      trailer = record
    }
  }
  return {
    take: (record) => {
      const name = record.isRefused ? 'refused' : record.kind === 'filler' ? 'filler' : record.record || 'unknown'
      counts.set(name, (counts.get(name) ?? 0) + 1)
      bytesExplained += record.byteTo - record.byteFrom
      if (record.kind === 'filler') write(recordLine(record, 'envelope', record.issues))
      else if (record.kind === 'reject') reject(record)
      else {
        const type = details.get(record.record)
        if (type) {
          slice.add(record, type)
          taken += 1
        } else envelope(record)
      }
    },
    isFull: () => slice.isFull(),
    takeSlice: () => {
      const taken = slice.close()
      slice = openSlice(tables)
      return taken
    },
    counts: () => ({
      records: Object.fromEntries([...counts].sort(byName)),
      bytesExplained,
      details: taken + rejected,
      rejected,
    }),
    issues: () => issues,
    header: () => header,
    trailer: () => trailer,
    end: (found) => {
      if (header) write(recordLine(header, 'envelope', [...header.issues, ...found.header]))
      if (trailer) write(recordLine(trailer, 'envelope', [...trailer.issues, ...found.trailer]))
      flush()
    },
  }
}

const byName = ([left]: [string, number], [right]: [string, number]): number => (left < right ? -1 : 1)

/** An empty slice that takes records of any of the tables. */
export const openSlice = (tables: ReadonlyMap<string, SourceType>) => {
  const batches = new Map<string, Uint8Array[]>()
  const open = new Map<string, Batch>()
  const odd: { recordNo: number; findings: readonly Finding[] }[] = []
  let records = 0
  let characters = 0

  const closeBatch = (record: string) => {
    const bytes = open.get(record)?.close()
    const closed = batches.get(record)
    if (bytes && closed) closed.push(bytes)
    else if (bytes) batches.set(record, [bytes])
    open.delete(record)
  }
  const addText = (record: string, text: string) => {
    let batch = open.get(record)
    if (batch?.add(text)) return
    closeBatch(record)
    batch = openBatch()
    batch.add(text)
    open.set(record, batch)
  }
  return {
    add: (record: UnitRecord, type: SourceType) => {
      const text = stagedText(record, type)
      addText(record.record, text)
      for (const row of record.rows ?? []) {
        if (row.isOwn && row.record === record.record) continue
        const table = tables.get(row.record)
        if (!table) continue
        const rowText = stagedText({ ...row, recordNo: record.recordNo }, table)
        addText(row.record, rowText)
        characters += rowText.length
      }
      if (record.issues.length > 0) odd.push({ recordNo: record.recordNo, findings: record.issues })
      records += 1
      characters += text.length
    },
    isFull: () => records >= recordsPerSlice || characters >= charactersPerSlice,
    close: (): Slice => {
      for (const record of [...open.keys()]) closeBatch(record)
      return { batches, odd, records }
    },
  }
}

/** One physical record as COPY text, with its line feed. */
const recordLine = (record: SourceRecord, outcome: 'envelope' | 'rejected', findings: readonly Finding[]): string => {
  const flag = outcome === 'rejected' ? 'rejected' : findings.length > 0 ? 'warn' : 'pass'
  const type = record.record || (record.kind === 'filler' ? 'filler' : 'unknown')
  const issues = findings.length === 0 ? '\\N' : JSON.stringify(findings).replaceAll('\\', '\\\\')
  return `${[record.recordNo, type, record.line, record.byteFrom, record.byteTo, flag, outcome, issues].join('\t')}\n`
}

import type { Issue } from '@mortar/values/issue'

/**
 * One physical piece of a file, whatever the format: `record` is data, `filler` is bytes that carry none (a byte order
 * mark, blank lines, a header row, the wrapper of a JSON page), `reject` is what could not be read, told by its issues.
 * The ranges of a file's pieces tile it: each byte belongs to exactly one.
 */
export interface SourceRecord {
  readonly kind: 'record' | 'filler' | 'reject'
  /** Record type of the layout (`DT`), `item` in JSON; empty when not known. */
  readonly record: string
  /** 1, 2, 3 … in file order over everything, fillers and rejects included. */
  readonly recordNo: number
  /** 1-based line its first byte stands on. In files without line endings, the count of records so far. */
  readonly line: number
  /** First byte, counted from 0 in the plaintext file. */
  readonly byteFrom: number
  /** First byte after it; its own line terminator is inside the range. */
  readonly byteTo: number
  /** Exact text of each field in layout order, untrimmed. Empty for a reject and for most fillers. */
  readonly fields: readonly string[]
  /** Why it is a reject, or what is odd about a record that could still be read. */
  readonly issues: readonly Issue[]
}

/**
 * A streaming reader: push the file's bytes in any pieces, take the records each piece completes, then end.
 * The records are the same however the bytes are cut. Bad data becomes rejects; nothing throws.
 */
export interface RecordReader {
  readonly push: (bytes: Uint8Array) => SourceRecord[]
  /** Ends the file and gives what was still waiting for more. */
  readonly end: () => SourceRecord[]
  /** What is wrong with the file as a whole, complete after `end`. */
  readonly fileIssues: () => readonly Issue[]
}

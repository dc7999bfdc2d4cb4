import type { Readable } from 'node:stream'
import type { InFeed, OutFeed } from '@mortar/canonical/site/site'
import type { Issue } from '@mortar/values/issue'
import type { CompileReport, Explanation, MapReport, OutRequest, StageReport, TypedValue } from './reports.ts'
import type { CanonicalRows, X12Made, X12Out } from './x12/out-file.ts'

/** Limits of the child process that runs the SQL. */
export interface MapperOptions {
  /** Memory DuckDB may use for its tables. */
  readonly memoryMb?: number
  /** Address space of the whole child (`ulimit -v`): stops what DuckDB does not count. */
  readonly addressSpaceMb?: number
  /** Longest single call; the child is killed after it. */
  readonly timeoutMs?: number
  /** Where what does not fit into memory lies, encrypted with a key that only the child holds. */
  readonly tmpDir?: string
}

/** What is known of a file beside its bytes. */
export interface FileContext {
  readonly fileName: string
  /** ISO moment. */
  readonly arrivedAt: string
  /** ISO day of the file; left out: the name's group `file_date` or `file_on`, when there is one. */
  readonly fileOn?: string
}

/** A stretch of an X12 file that is not to be posted, and why. Its records are rejected with that issue. */
export interface RefusedSpan {
  readonly byteFrom: number
  readonly byteTo: number
  /** A whole transaction set: what it says of itself counts in no control either. Else a claim. */
  readonly isSet: boolean
  readonly issue: Issue
}

/** A file to read. */
export interface StageInput extends FileContext {
  /** In file order, none inside another. */
  readonly refused?: readonly RefusedSpan[]
  /** Plaintext in pieces of any size. */
  readonly plaintext: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** The bytes of one physical record and its place in its file. */
export interface RecordBytes {
  readonly recordNo: number
  readonly line: number
  readonly byteFrom: number
  readonly bytes: Uint8Array
}

/** A value that replaces what a detail record says, as text of the field's form in the layout. */
export interface Correction {
  readonly recordNo: number
  /** Field of the layout; in a JSON feed a path such as `$.relationship`. */
  readonly field: string
  readonly value: string
}

/** Some records of a file that was read before, in file order. */
export interface ReplayInput extends FileContext {
  /** The detail records to map again. */
  readonly records: readonly RecordBytes[] | AsyncIterable<RecordBytes>
  /** The file's header row or header record, and its trailer: they give `ctx` its columns. */
  readonly envelope?: readonly RecordBytes[]
  readonly values?: Readonly<Record<string, TypedValue>>
  readonly corrections?: readonly Correction[]
  /** As in a stage; a record that was corrected is not judged by what its set held before. */
  readonly refused?: readonly RefusedSpan[]
}

/**
 * A child process that runs maps. One call at a time; further calls wait. When the child dies (deadline, memory,
 * crash) every open call rejects with a Fault and so does every later one: close it and open another.
 */
export interface Mapper {
  /** What is wrong with a feed's maps, before any run, and where each column comes from. */
  readonly compile: (feed: InFeed | OutFeed) => Promise<CompileReport>
  /** Reads a whole file. Throws a Fault `feed-not-compiled` when the feed has issues. */
  readonly stage: (feed: InFeed, input: StageInput) => Promise<StageReport>
  /** Reads some records of a file; controls are not compared. */
  readonly stageRecords: (feed: InFeed, input: ReplayInput) => Promise<StageReport>
  /** Maps and checks what was staged. */
  readonly map: () => Promise<MapReport>
  /**
   * Accepted rows of a noun as PostgreSQL COPY text: `record_no, qc_flag, content_hash` and the declared columns in order.
   * Streams are filled in the order they are asked for; read one to its end before the next.
   */
  readonly rows: (noun: string) => Readable
  /**
   * Every physical record as PostgreSQL COPY text: `record_no, record_type, line, byte_from, byte_to, qc_flag, outcome,
   * issues`; outcome is `envelope`, `rejected`, `duplicate` or null (the store decides), issues a JSON array or null.
   */
  readonly records: () => Readable
  /** One record with its fields, typed values, rows and lineage. */
  readonly explain: (feed: InFeed, input: ReplayInput) => Promise<Explanation>
  /** Requests of an out feed for canonical rows (declared columns and `lineage_id, partner_id, qc_flag`), in their order. */
  readonly mapOut: (feed: OutFeed, rows: readonly Readonly<Record<string, unknown>>[]) => Promise<OutRequest[]>
  /** Makes an X12 file of canonical rows. The rows and the file are held in memory: for a large file, call it with a part of the rows. */
  readonly makeX12: (out: X12Out, rows: CanonicalRows) => Promise<X12Made>
  /** Ends the child. Always safe to call. */
  readonly close: () => Promise<void>
  /** Process id of the child. */
  readonly processId: () => number
  /** Resident memory of the child in bytes, for the bench; 0 when it has ended. */
  readonly residentBytes: () => number
}

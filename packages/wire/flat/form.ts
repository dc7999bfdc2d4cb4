import type { Layout } from './layout.ts'

/** How bytes become characters. `cp037` is the EBCDIC of US mainframes. */
export type Charset = 'ascii' | 'utf-8' | 'latin-1' | 'cp037'

/**
 * How the reader knows a record's type. `records` goes from the literal found in the file to the layout's record name.
 * `start` and `column` count from 1.
 */
export type RecordTypeRule =
  | { readonly kind: 'only'; readonly record: string }
  | { readonly kind: 'position'; readonly start: number; readonly length: number; readonly records: RecordLiterals }
  | { readonly kind: 'prefix'; readonly records: RecordLiterals }
  | { readonly kind: 'column'; readonly column: number; readonly records: RecordLiterals }

/** Literal in the file → record name in the layout. */
export type RecordLiterals = Readonly<Record<string, string>>

/** Which records open and close the file; all others are details. */
export interface RecordRoles {
  readonly header?: string
  readonly trailer?: string
}

interface CommonForm {
  readonly charset: Charset
  readonly recordType: RecordTypeRule
  readonly roles: RecordRoles
  readonly layout: Layout
  /** A record longer than this is a reject; memory stays within a few times of it. 1 MiB unless told. */
  readonly maxRecordBytes?: number
}

/** Records cut by byte positions. */
export interface FixedWidthForm extends CommonForm {
  readonly format: 'fixed_width'
  /** `none`: records follow each other without terminator and all have `recordLength`. */
  readonly lineEnding: 'lf' | 'crlf' | 'none' | 'any'
  /** Bytes of every record, terminator not counted. Left out: each record is as long as its own layout. */
  readonly recordLength?: number
}

/** Records cut by a separator. */
export interface DelimitedForm extends CommonForm {
  readonly format: 'delimited'
  readonly lineEnding: 'lf' | 'crlf' | 'any'
  /** One character. */
  readonly delimiter: string
  /** One character that may wrap a field and is doubled inside; null when quotes are plain text. */
  readonly quote: string | null
  /** The first line holds column names. */
  readonly headerRow: boolean
}

/** Everything needed to read a flat file into records and to write it back. Plain data. */
export type FlatForm = FixedWidthForm | DelimitedForm

/** The limit of a record's length unless the form tells another. */
export const defaultMaxRecordBytes = 1_048_576

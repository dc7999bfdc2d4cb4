import type { IssueCode } from '@mortar/values/issue-codes'
import type { SourceRecord } from '../source-record.ts'
import type { Window } from './charset.ts'

/** The bytes a reader has before it. One object per window, so that a cutter knows when it is another. */
export interface View {
  readonly window: Window
  /** Some byte is neither printable ASCII, a tab nor part of a line end: records must be looked at closely. */
  readonly isOdd: boolean
  /** The file ends with this window. Then its last line has a line feed, if need be one that is not in the file. */
  readonly isLast: boolean
  /** The next line that is not blank holds the column names. */
  readonly isHeaderRow: () => boolean
}

/** Something to tell about a piece of the window; the reader turns it into an issue with file positions. */
export interface Finding {
  readonly code: IssueCode
  readonly from: number
  readonly to: number
  readonly field?: string
}

/** One piece cut off a view: `blank` is an empty line, `header_row` the column names. */
export interface Cut {
  readonly kind: SourceRecord['kind'] | 'blank' | 'header_row'
  /** Position after it, its terminator included. */
  readonly next: number
  /** Lines it takes; where there are no line ends, each record counts as one. */
  readonly lines: number
  readonly record: string
  readonly fields: readonly string[]
  readonly findings: readonly Finding[]
}

/** Beyond the limit by so many bytes, no separator can still be incomplete and no outcome change. */
export const slackBytes = 16

/** Cuts the piece that begins at `from`. Undefined when its end is not in the window. */
export type Cutter = (view: View, from: number) => Cut | undefined

/** No finding: one array for all good records. */
export const noFindings: readonly Finding[] = []

const noFields: readonly string[] = []

/** An empty line, or padding. */
export const blankTo = (next: number): Cut => ({
  kind: 'blank',
  next,
  lines: 1,
  record: '',
  fields: noFields,
  findings: noFindings,
})

/** A piece that holds no data and is no line. */
export const fillerTo = (next: number): Cut => ({ ...blankTo(next), kind: 'filler', lines: 0 })

/** A piece that cannot be read, and why. */
export const rejectTo = (next: number, findings: readonly Finding[], record = ''): Cut => ({
  kind: 'reject',
  next,
  lines: 1,
  record,
  fields: noFields,
  findings,
})

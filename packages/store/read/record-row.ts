import type { Issue } from '@mortar/values/issue'
import { type KeptIssue, toldIssues } from './issues.ts'
import { plainRows } from './plain.ts'

export type Outcome = 'posted' | 'updated' | 'unchanged' | 'duplicate' | 'held' | 'rejected' | 'envelope' | 'dismissed'

/** One source record. Bytes are [byteFrom, byteTo) of the plaintext. Moments are ISO text. */
export interface RecordRow {
  readonly lineageId: number
  readonly runId: number
  readonly recordType: string
  readonly line: number
  readonly byteFrom: number
  readonly byteTo: number
  readonly qcFlag: 'pass' | 'warn' | 'held' | 'rejected'
  readonly outcome: Outcome
  readonly outcomeRunId: number
  readonly issues: Issue[]
  readonly heldCause: string | null
  readonly heldUntil: string | null
}

/** Columns of a record `c`, as `RecordRow` wants them. */
export const recordColumns = `
  c.lineage_id, c.run_id, c.record_type, c.line, c.byte_from, c.byte_to, c.qc_flag, c.outcome, c.outcome_run_id, c.issues,
  c.held_cause, c.held_until`

/** Rows of `recordColumns` and more, their issues told. */
export const recordRows = <Row extends RecordRow = RecordRow>(found: Parameters<typeof plainRows>[0]): Row[] =>
  plainRows<Row>(found).map((row) => ({ ...row, issues: toldIssues(row.issues as KeptIssue[] | null) }))

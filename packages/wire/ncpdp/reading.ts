import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import type { FieldPlan } from './plan.ts'
import type { ValueSource } from './read-value.ts'
import type { Scan } from './scan.ts'

/** Where one field of a message stands and what it became. */
export interface Place {
  /** In the object read: `transactions[0].claim.prescriptionNumber`. */
  readonly path: string
  /** `header` or `AM07`. */
  readonly record: string
  /** Id of the standard: `D2`. */
  readonly id: string
  /** First byte of its value; the two of its id and its separator stand before it, but not in a header. */
  readonly byteFrom: number
  readonly byteTo: number
}

/** What goes along while a message is read. */
export interface Reading extends ValueSource {
  readonly marks: readonly number[]
  /** Collects where each field stands, when asked for. */
  readonly places: Place[] | undefined
  /** The issues of the part that is being read: the transmission or one transaction. */
  issues: Issue[]
  /** The part in the path of a place. */
  path: string
  /** Segment being read. */
  record: string
  /** Segments that came in this part, a bit for each order. */
  seen: number
  /** Transaction code of the header. */
  code: string
  /** Every field id of the version, to tell a stranger from one that stands wrong. */
  fieldIds: ReadonlySet<string>
}

const noIds: ReadonlySet<string> = new Set()

// What a message of noise may cost. The responder answers no more than five rejects for a transaction anyway.
const mostIssues = 40

/** Begins to read a message. */
export const startReading = ({ text, marks, clean }: Scan, places: Place[] | undefined): Reading => {
  const reading: Reading = {
    text,
    marks,
    clean,
    places,
    issues: [],
    path: '',
    record: 'header',
    seen: 0,
    code: '',
    fieldIds: noIds,
    tell: (code: IssueCode, field: FieldPlan, from: number, to: number) => tellField(reading, code, field.id, from, to),
  }
  return reading
}

/** Notes what is wrong with a field of the segment being read. */
export const tellField = (reading: Reading, code: IssueCode, field: string, from: number, to: number): void => {
  if (reading.issues.length >= mostIssues) return
  reading.issues.push(issue(code, { record: reading.record, field, byteFrom: from, byteTo: to }))
}

/** Notes what is wrong with bytes or with a segment. */
export const tellPart = (
  reading: Reading,
  code: IssueCode,
  from: number,
  to: number,
  record = reading.record,
): void => {
  if (reading.issues.length >= mostIssues) return
  reading.issues.push(issue(code, { record, byteFrom: from, byteTo: to }))
}

import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import type { SourceRecord } from '../source-record.ts'
import type { RecordRoles } from './form.ts'

/** Watches the physical order of a file's records: the header first, the trailer last, each once. */
export interface OrderWatch {
  readonly see: (record: SourceRecord) => void
  /** What was wrong, each kind once, at its first place. Complete after `end`. */
  readonly issues: () => readonly Issue[]
  readonly end: () => void
}

/** Starts watching. Rejects and fillers are not looked at: a cut header is a missing header. */
export const watchOrder = ({ header, trailer }: RecordRoles): OrderWatch => {
  const found = new Map<IssueCode, Issue>()
  const tell = (code: IssueCode, record?: SourceRecord) => {
    if (!found.has(code)) found.set(code, issue(code, record === undefined ? {} : placeOf(record)))
  }
  let seen = false
  let headerSeen = header === undefined
  let trailerSeen = false
  const see = (record: SourceRecord) => {
    seen = true
    if (record.record === header) {
      if (headerSeen) tell('header-repeated', record)
      headerSeen = true
    } else if (!headerSeen) tell('record-before-header', record)
    if (record.record === trailer) {
      if (trailerSeen) tell('trailer-repeated', record)
      trailerSeen = true
    } else if (trailerSeen) tell('record-after-trailer', record)
  }
  const end = () => {
    if (!seen) tell('records-missing')
    else if (!headerSeen) tell('header-missing')
    if (seen && trailer !== undefined && !trailerSeen) tell('trailer-missing')
  }
  return { see, end, issues: () => [...found.values()] }
}

const placeOf = ({ line, byteFrom, byteTo, record }: SourceRecord) => ({ line, byteFrom, byteTo, record })

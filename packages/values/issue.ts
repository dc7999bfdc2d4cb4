import { type IssueCode, issueCodes } from './issue-codes.ts'

/** Where an issue sits. Positions only: an issue never carries the value that caused it. */
export interface IssuePlace {
  /** A file's name or a path inside a site folder. */
  readonly file?: string
  /** 1-based line of the file. */
  readonly line?: number
  /** 1-based column of the line (in SQL, YAML and CSV of a site). */
  readonly column?: number
  /** First byte of the record or field, counted from 0 in the plaintext file. */
  readonly byteFrom?: number
  /** First byte after it. */
  readonly byteTo?: number
  /** Record type of a layout, for example `DT`. */
  readonly record?: string
  /** Field of the record, or canonical column. */
  readonly field?: string
}

/**
 * Wrong data, told in a form a person and a program can act on. Returned and collected, never thrown.
 * `hint` is one sentence in the reader's words; it must not contain the value.
 */
export interface Issue {
  readonly code: IssueCode
  readonly where: IssuePlace
  readonly hint: string
}

/** Makes an issue; the default hint is the code's own meaning. */
export const issue = (code: IssueCode, where: IssuePlace = {}, hint: string = issueCodes[code]): Issue => ({
  code,
  where,
  hint,
})

/** Tells an issue from the value it stands in for. Values of this house are never objects with a `code` and a `where`. */
export const isIssue = (result: unknown): result is Issue =>
  typeof result === 'object' && result !== null && 'code' in result && 'where' in result

/** A broken promise or machine: thrown, carries a code for the log and never the value. */
export class Fault extends Error {
  readonly code: IssueCode
  readonly where: IssuePlace
  constructor(code: IssueCode, message: string = issueCodes[code], where: IssuePlace = {}) {
    super(message)
    this.name = 'Fault'
    this.code = code
    this.where = where
  }
}

import { quoteText } from './sql-text.ts'

/** The constant part of a finding. */
export interface FindingText {
  readonly code: string
  readonly hint: string
  readonly record?: string
  readonly field?: string
}

/**
 * A finding as JSON up to the line of its place, as an SQL literal: SQL adds the line, the bytes and the closing braces.
 * Findings are made where the rows are, so that a file of nothing but rejects costs no round trip each.
 */
export const findingPrefix = ({ code, hint, record, field }: FindingText): string => {
  const where = { ...(record === undefined ? {} : { record }), ...(field === undefined ? {} : { field }) }
  const opened = JSON.stringify({ code, hint, where }).slice(0, -2)
  return quoteText(`${opened}${Object.keys(where).length > 0 ? ',' : ''}"line":`)
}

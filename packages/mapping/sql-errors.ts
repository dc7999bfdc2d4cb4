import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'

/** Line and column, both from 1, that an error of DuckDB points at in the SQL; empty when it points nowhere. */
export const errorPlace = (message: string, sql: string): { line?: number; column?: number } => {
  const pointed = /^LINE (\d+): (.*)\n( *)\^/m.exec(message)
  if (!pointed) return {}
  const [whole, lineText, shown, blanks] = pointed as unknown as [string, string, string, string]
  const line = Number(lineText)
  const text = sql.split('\n')[line - 1] ?? ''
  const prefix = whole.indexOf(shown)
  const offset = blanks.length - prefix
  // A long line is shown as a window between dots: find the window in the line.
  const leading = shown.startsWith('...') && !text.startsWith('...') ? 3 : 0
  const trailing = shown.endsWith('...') && !text.endsWith('...') ? 3 : 0
  const window = shown.slice(leading, shown.length - trailing)
  const start = text.indexOf(window)
  const column = start < 0 ? undefined : start + offset - leading + 1
  return { line, ...(column !== undefined && column >= 1 ? { column } : {}) }
}

/** First line of DuckDB's message without its kind: a sentence for the author. Only for errors met on empty tables. */
export const errorSentence = (message: string): string => {
  const [first = ''] = message.split('\n\n')
  return first
    .replace(/^(Error: )?(\w+ Error: )?/, '')
    .replace(/^Values list /, 'The table ')
    .replaceAll('\n', ' ')
}

/** An issue at the place in a map where DuckDB met it. */
export const sqlIssue = (
  code: IssueCode,
  file: string,
  place: { line?: number; column?: number },
  hint?: string,
): Issue => issue(code, { file, ...place }, hint)

/**
 * The issue of a map that failed while it ran. DuckDB's message may hold a value of the file, so only its kind and its
 * place in the SQL are told. Out of memory is the map's fault only when it asked for the whole file.
 */
export const mapFailure = (
  error: unknown,
  map: { readonly path: string; readonly sql: string },
  ran: string,
): Issue => {
  const message = error instanceof Error ? error.message : String(error)
  if (message.startsWith('Out of Memory')) return issue('map-too-large', { file: map.path })
  const kind = /^([A-Z][A-Za-z ]*?) Error:/.exec(message)?.[1] ?? 'Unknown'
  const { line } = errorPlace(message, ran)
  const linesBefore = ran.slice(0, Math.max(0, ran.indexOf(map.sql))).split('\n').length - 1
  const place = line === undefined ? {} : { line: Math.max(1, line - linesBefore) }
  return issue(
    'map-failed',
    { file: map.path, ...place },
    `The map failed on the data of the file: ${kind} error. Use try_cast where a value may be of another form.`,
  )
}

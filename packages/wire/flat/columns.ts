import type { Window } from './charset.ts'
import { textEnd } from './line-end.ts'

/** One column of a delimited record within a window; its quotes, if it has them, are inside the span. */
export interface ColumnSpan {
  readonly from: number
  readonly to: number
  readonly quoted: boolean
}

/** A whole record: its columns, and the line feed that ends it. */
export interface ColumnScan {
  readonly kind: 'columns'
  readonly columns: readonly ColumnSpan[]
  readonly lineFeed: number
}

/** A record that is not all there yet, or one whose quotes do not work out, and where. */
export type ScanProblem =
  | { readonly kind: 'more' }
  | { readonly kind: 'quote-unbalanced' | 'quote-misplaced'; readonly at: number }

/** The places of the separators in a window, in order from any start. Each remembers its last answer. */
export interface Separators {
  readonly lineFeed: Finder
  readonly delimiter: Finder
  readonly quote: Finder
}

/** Finds the next place of one separator at or after a position; Infinity when there is none. */
export interface Finder {
  readonly needle: Window
  readonly next: (window: Window, from: number) => number
  /** Forgets; to be called when the window is another than before. */
  readonly reset: () => void
}

/**
 * Makes a finder. One that did not remember would search the whole window again for each column of a file in which its
 * separator is rare.
 */
export const finder = (needle: Window): Finder => {
  let askedFrom = 0
  let found = -1
  const next = (window: Window, from: number): number => {
    if (from >= askedFrom && from <= found) return found
    const at = window.indexOf(needle, from)
    askedFrom = from
    found = at < 0 ? Number.POSITIVE_INFINITY : at
    return found
  }
  const reset = () => {
    found = -1
  }
  return { needle, next, reset }
}

/** What a scan may use. */
export interface ScanRule {
  readonly separators: Separators
  readonly mostColumns: number
  /** A quoted field that is open here was never closed. */
  readonly limitAt: number
}

const more: ScanProblem = { kind: 'more' }

// A line is scanned again for each broken record before it that reaches so far: this bounds how often.
const mostFieldsOverLines = 16

/**
 * Cuts one delimited record with quoted fields, which may hold separators and line feeds.
 * A quote inside an unquoted field is plain text, as in `5" gauze`. A field that spans lines although it stands beyond
 * the last column of the layout, or is the 17th of its record to do so, is taken for one whose quote was never closed.
 */
export const scanColumns = (window: Window, start: number, rule: ScanRule): ColumnScan | ScanProblem => {
  const { lineFeed, delimiter, quote } = rule.separators
  const columns: ColumnSpan[] = []
  let overLines = 0
  for (let from = start; ; ) {
    const quoted = window.startsWith(quote.needle, from)
    const isOneLine = columns.length >= rule.mostColumns || overLines === mostFieldsOverLines
    const closed = quoted ? closingQuote(window, from, { ...rule, isOneLine }) : from
    if (typeof closed === 'object') return closed
    if (quoted && lineFeed.next(window, from) < closed) overLines += 1
    const ending = lineFeed.next(window, closed)
    const separator = delimiter.next(window, closed)
    const textTo = Math.min(separator, textEnd(window, closed, ending))
    if (quoted && textTo !== closed) return afterQuote(window, closed, delimiter.needle)
    if (textTo === Number.POSITIVE_INFINITY) return more
    columns.push({ from, to: textTo, quoted })
    if (ending < separator) return { kind: 'columns', columns, lineFeed: ending }
    from = separator + delimiter.needle.length
  }
}

// What follows a closing quote is no separator: misplaced, unless its bytes are still to come.
const afterQuote = (window: Window, closed: number, delimiter: Window): ScanProblem => {
  const rest = window.slice(closed, closed + delimiter.length)
  const mayBecome = rest === '\r' ? window.length === closed + 1 : rest !== delimiter && delimiter.startsWith(rest)
  return mayBecome ? more : { kind: 'quote-misplaced', at: closed }
}

// Where the text after the closing quote begins.
const closingQuote = (window: Window, open: number, rule: ScanRule & { isOneLine: boolean }): number | ScanProblem => {
  const { quote, lineFeed } = rule.separators
  const width = quote.needle.length
  const neverClosed: ScanProblem = { kind: 'quote-unbalanced', at: open }
  for (let at = open + width; ; ) {
    const close = quote.next(window, at)
    if (close >= rule.limitAt && window.length >= rule.limitAt) return neverClosed
    if (rule.isOneLine && lineFeed.next(window, at) < close) return neverClosed
    // A quote at the very end of the window may be the first of a doubled one.
    const rest = window.slice(close + width, close + width * 2)
    if (rest !== quote.needle) return quote.needle.startsWith(rest) ? more : close + width
    at = close + width * 2
  }
}

import type { IssueCode } from '@mortar/values/issue-codes'
import { textOf, type Window } from '../flat/charset.ts'

/** The first position from `at` that is no white space; the window's length when there is none. */
export const skipSpace = (window: Window, at: number): number => {
  let next = at
  while (next < window.length && isSpace(window.charCodeAt(next))) next += 1
  return next
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

/** No JSON we know of nests deeper; a file of open brackets must not make work that grows with its depth. */
export const deepestNesting = 200

/** Where a value ends; or that the window does not tell, or that it cannot end rightly. */
export type ValueEnd = number | 'more' | 'json-broken' | 'json-too-deep' | 'record-too-long'

/**
 * Where the value that begins at `at` ends, if not after `limitAt`. Only brackets and strings are looked at: whether the
 * value is right inside is for `readValue` to say. A string that goes on into a line which begins like a document was
 * cut off.
 */
export const valueEnd = (window: Window, at: number, limitAt: number): ValueEnd => {
  const first = window.charCodeAt(at)
  if (first === quote) return stringEnd(window, at, limitAt)
  if (first === openBrace || first === openBracket) return containerEnd(window, at, limitAt)
  return wordEnd(window, at, limitAt)
}

const quote = 0x22
const backslash = 0x5c
const lineFeed = 0x0a
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

const stringEnd = (window: Window, from: number, limitAt: number): ValueEnd => {
  const stop = Math.min(window.length, limitAt)
  for (let at = from + 1; at < stop; at += 1) {
    const code = window.charCodeAt(at)
    if (code === quote) return at + 1
    // No escape reaches over the end of a line.
    if (code === backslash && window.charCodeAt(at + 1) !== lineFeed) at += 1
    if (code === lineFeed && /[{[]/.test(window.charAt(at + 1))) return 'json-broken'
  }
  return window.length > limitAt ? 'record-too-long' : 'more'
}

const containerEnd = (window: Window, from: number, limitAt: number): ValueEnd => {
  const stop = Math.min(window.length, limitAt)
  let depth = 0
  for (let at = from; at < stop; at += 1) {
    const code = window.charCodeAt(at)
    if (code === quote) {
      const end = stringEnd(window, at, limitAt)
      if (typeof end === 'string') return end
      at = end - 1
    } else if (code === openBrace || code === openBracket) {
      depth += 1
      if (depth > deepestNesting) return 'json-too-deep'
    } else if (code === closeBrace || code === closeBracket) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return window.length > limitAt ? 'record-too-long' : 'more'
}

// A number or a word ends where something else begins.
const wordEnd = (window: Window, from: number, limitAt: number): ValueEnd => {
  let at = from
  while (at < window.length && at <= limitAt && /[\w.+-]/.test(window[at]!)) at += 1
  if (at > limitAt) return 'record-too-long'
  return at === window.length ? 'more' : at
}

/** A value read from its piece of the window; or why it is none. */
export type ReadValue =
  | { readonly kind: 'value'; readonly text: string; readonly value: unknown }
  | { readonly kind: 'fault'; readonly code: IssueCode }

/** Reads the value that a piece of a window holds. */
export const readPiece = (piece: Window): ReadValue => {
  const text = textOf('utf-8', piece)
  return text === undefined ? { kind: 'fault', code: 'bytes-not-in-charset' } : readValue(text)
}

/**
 * Reads a whole value. Beside broken JSON it refuses what a database cannot keep as text: an escaped NUL and halves of
 * surrogate pairs.
 */
export const readValue = (text: string): ReadValue => {
  const value = parsed(text)
  if (value === undefined) return { kind: 'fault', code: 'json-broken' }
  const code = text.includes('\\u') ? escapeFault(text) : undefined
  return code === undefined ? { kind: 'value', text, value } : { kind: 'fault', code }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const escapeFault = (text: string): IssueCode | undefined => {
  // Each backslash is taken with what it escapes, so that an escaped backslash does not make an escape of what follows.
  const decoded = text.replace(/\\(u[0-9a-fA-F]{4}|[^u])/g, (_, escaped: string) =>
    escaped[0] === 'u' ? String.fromCharCode(Number.parseInt(escaped.slice(1), 16)) : ' ',
  )
  if (decoded.includes('\0')) return 'control-character'
  return decoded.isWellFormed() ? undefined : 'json-half-character'
}

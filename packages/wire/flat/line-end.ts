import type { Window } from './charset.ts'
import type { FlatForm } from './form.ts'

const carriageReturn = 0x0d

/** The end of a line's text: before the carriage return, if one stands before its line feed. */
export const textEnd = (window: Window, from: number, lineFeed: number): number =>
  lineFeed > from && window.charCodeAt(lineFeed - 1) === carriageReturn ? lineFeed - 1 : lineFeed

/** Whether a line ends as the form says. */
export const endsAs = (lineEnding: FlatForm['lineEnding'], textTo: number, lineFeed: number): boolean =>
  lineEnding === 'any' || textTo < lineFeed === (lineEnding === 'crlf')

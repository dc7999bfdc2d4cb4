/** The separators of an interchange, as bytes. */
export interface Delimiters {
  readonly element: number
  readonly component: number
  /** -1 where the interchange has none (before 00501). */
  readonly repetition: number
  readonly terminator: number
}

/** What the bytes of an element hold besides plain text; the bits are joined. */
export const holds = {
  component: 4,
  repetition: 8,
  /** A byte outside the extended character set of X12: control characters, `^`, backtick, everything from 0x7f. */
  odd: 16,
} as const

/**
 * One segment as positions in a buffer: nothing is decoded until it is asked for. The reader fills the same view again
 * for each segment, so it is only true until the callback that got it returns.
 * Element 0 is the tag. Element i lies in [starts[i], starts[i + 1] - 1) of `bytes` and of `window()`.
 */
export interface SegmentView {
  bytes: Uint8Array
  /** The buffer as a string with one character per byte. Made once per buffer. */
  window: () => string
  /** Elements with the tag. More than `maxElements - 1` run together in the last. */
  count: number
  readonly starts: Int32Array
  /** What each element holds (`holds`). */
  readonly kinds: Uint8Array
  /** `kinds` of all elements joined. */
  joined: number
  delimiters: Delimiters
  /** First byte in the file, counted from 0. */
  byteFrom: number
  /** First byte in the file after the segment, its terminator and line ends. */
  byteTo: number
  /** Position of the terminator (or end of file) minus `byteFrom`. */
  length: number
  /** 1-based line the segment begins on. */
  line: number
  /** False when the file ends before the terminator. */
  isTerminated: boolean
}

/** Most elements a view tells apart; the longest segment of 005010 has 31. */
export const maxElements = 120

/** Where the tokenizer counts in `starts`, behind the places. */
export const countAt = maxElements + 1

/** A view with nothing in it. */
export const emptyView = (): SegmentView => ({
  bytes: new Uint8Array(0),
  window: () => '',
  count: 0,
  starts: new Int32Array(countAt + 1),
  kinds: new Uint8Array(maxElements),
  joined: 0,
  delimiters: { element: 0x2a, component: 0x3a, repetition: 0x5e, terminator: 0x7e },
  byteFrom: 0,
  byteTo: 0,
  length: 0,
  line: 1,
  isTerminated: true,
})

/** The text of an element, one character per byte; '' when the segment has no such element. */
export const elementText = ({ window, starts, count }: SegmentView, element: number): string =>
  element < count ? window().slice(starts[element], starts[element + 1]! - 1) : ''

/** Length of an element in bytes; 0 when the segment has no such element. */
export const elementLength = ({ starts, count }: SegmentView, element: number): number =>
  element < count ? starts[element + 1]! - 1 - starts[element]! : 0

/** First byte of an element in the file; the end of the segment when it has no such element. */
export const elementByte = ({ byteFrom, starts, count }: SegmentView, element: number): number =>
  byteFrom + (element < count ? starts[element]! : starts[count]! - 1) - starts[0]!

/** The text of a component (from 1) of an element's first repetition. */
export const componentText = (segment: SegmentView, element: number, component: number): string => {
  const text = elementText(segment, element)
  const { delimiters } = segment
  const first = delimiters.repetition < 0 ? text : text.split(String.fromCharCode(delimiters.repetition), 1)[0]!
  return first.split(String.fromCharCode(delimiters.component))[component - 1] ?? ''
}

/** The id of a segment when it looks like one, else '': what stands at its place may be anybody's text. */
export const segmentId = (segment: SegmentView): string => {
  const text = elementLength(segment, 0) > 3 ? '' : elementText(segment, 0)
  return /^[A-Z][A-Z0-9]{1,2}$/.test(text) ? text : ''
}

import type { Finding } from '../finding.ts'
import type { Guide, GuideLoop, GuideSegment } from '../guide/guide.ts'
import type { SegmentView } from '../segment-view.ts'
import type { Skipped } from '../tokenize.ts'

/** An interchange while it is read. */
export interface InterchangeInfo {
  /** From 1 in the file. */
  readonly no: number
  readonly byteFrom: number
  /** Text of ISA by position (`elements[13]` is the control number); `elements[0]` is the tag. */
  readonly elements: readonly string[]
  /** Groups so far. */
  readonly groupCount: number
  /** TA1 segments so far. */
  readonly acknowledgementCount: number
}

/** A functional group while it is read. `no` is 0 and the elements are empty where sets stand without a GS. */
export interface GroupInfo {
  readonly no: number
  readonly byteFrom: number
  /** Text of GS by position (1 type, 6 control number, 8 version). */
  readonly elements: readonly string[]
  /** Sets so far. */
  readonly setCount: number
}

/** A transaction set while it is read. */
export interface SetInfo {
  /** From 1 in its group. */
  readonly no: number
  readonly byteFrom: number
  /** Text of ST by position (1 set id, 2 control number, 3 guide version). */
  readonly elements: readonly string[]
  /** The guide it is read with; undefined when none is known: its segments are then told as stray. */
  readonly guide: Guide | undefined
  /** Segments so far, ST included. */
  readonly segmentCount: number
}

/**
 * Takes what the walker sees, in file order. A segment's view is only true during the call. The info objects are live: their
 * counts go on until the end is told.
 */
export interface X12Listener {
  readonly interchangeBegins?: (interchange: InterchangeInfo, segment: SegmentView) => void
  /** Without a segment when the IEA is missing. */
  readonly interchangeEnds?: (interchange: InterchangeInfo, segment: SegmentView | undefined) => void
  readonly groupBegins?: (group: GroupInfo, segment: SegmentView | undefined) => void
  readonly groupEnds?: (group: GroupInfo, segment: SegmentView | undefined) => void
  /** Before the ST is told as a segment. */
  readonly setBegins?: (set: SetInfo, segment: SegmentView) => void
  /** After the SE was told as a segment; without one when it is missing. */
  readonly setEnds?: (set: SetInfo, segment: SegmentView | undefined) => void
  /** Before the segment that enters the loop is told. */
  readonly loopBegins?: (loop: GuideLoop, segment: SegmentView) => void
  readonly loopEnds?: (loop: GuideLoop) => void
  /** A segment at its place in the guide, faulty elements or not. TA1 too. */
  readonly segment?: (place: GuideSegment, segment: SegmentView) => void
  /** A segment that has no place: unknown, unexpected, or of a set without a guide. */
  readonly stray?: (segment: SegmentView) => void
  readonly skipped?: (piece: Skipped) => void
  /** The view is of the segment it was found at; undefined at the end of the file and for skipped bytes. */
  readonly finding?: (finding: Finding, segment: SegmentView | undefined) => void
}

/** One listener that tells several, in their order. */
export const listenAll = (listeners: readonly X12Listener[]): X12Listener => {
  if (listeners.length === 1) return listeners[0]!
  const names = [...new Set(listeners.flatMap((listener) => Object.keys(listener)))] as (keyof X12Listener)[]
  const joined = names.map((name) => {
    const calls = listeners.flatMap((listener) => (listener[name] ? [listener[name] as Call] : []))
    return [name, calls.reduce(both)]
  })
  return Object.fromEntries(joined) as X12Listener
}

type Call = (told: unknown, segment: unknown) => void

/** No rest arguments: this runs for each segment. */
const both =
  (first: Call, second: Call): Call =>
  (told, segment) => {
    first(told, segment)
    second(told, segment)
  }

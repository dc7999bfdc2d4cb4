import { elementByte, type SegmentView, segmentId } from '@mortar/wire/x12/segment-view'
import type { X12Listener } from '@mortar/wire/x12/walk/listener'
import { walkX12 } from '@mortar/wire/x12/walk/walker'

/** What a byte of an X12 file lies in; never what stands there. */
export interface BytePlace {
  readonly line: number
  /** Segment id; '' where the bytes are no segment. */
  readonly segment: string
  /** Position from 1; undefined in the tag, and where the bytes are no segment. */
  readonly element: number | undefined
  /** What is wrong there, in a sentence. */
  readonly why: string
}

const inOrder = 'The segment can be read, and is not written the same at this place.'
const stray = 'No guide has a place for the segment here.'
const skipped = 'The bytes are no segment.'

/** Finds the segment and element a byte lies in, and what keeps it from being written; undefined behind the last byte. */
export const placeOfByte = async (pieces: AsyncIterable<Uint8Array>, byte: number): Promise<BytePlace | undefined> => {
  let place: BytePlace | undefined
  let found: string | undefined
  const holds = ({ byteFrom, byteTo }: { readonly byteFrom: number; readonly byteTo: number }) =>
    byte >= byteFrom && byte < byteTo
  const see = (why: string) => (segment: SegmentView | undefined) => {
    if (segment && holds(segment))
      place = { line: segment.line, segment: segmentId(segment), element: elementAt(segment, byte), why }
  }
  const seeInOrder = (_: unknown, segment: SegmentView | undefined) => see(inOrder)(segment)
  const listener: X12Listener = {
    interchangeBegins: seeInOrder,
    interchangeEnds: seeInOrder,
    groupBegins: seeInOrder,
    groupEnds: seeInOrder,
    segment: seeInOrder,
    stray: see(stray),
    skipped: (piece) => {
      if (holds(piece)) place = { line: piece.line, segment: '', element: undefined, why: skipped }
    },
    finding: ({ code, where, hint }, segment) => {
      // A segment that is missing is found at the one after it.
      if (!segment || !holds(segment) || where.segment !== segmentId(segment)) return
      const isHere = where.element === undefined || where.element === elementAt(segment, byte)
      if (isHere || code === 'x12-elements-too-many') found ??= hint
    },
  }
  const walker = walkX12(listener)
  for await (const piece of pieces) walker.push(piece)
  walker.end()
  return place && { ...place, why: found ?? place.why }
}

/** The element a byte of the segment lies in, its separator counted to it; the last one for the terminator. */
const elementAt = (segment: SegmentView, byte: number): number | undefined => {
  let element = segment.count - 1
  while (element > 0 && elementByte(segment, element) - 1 > byte) element -= 1
  return element === 0 ? undefined : element
}

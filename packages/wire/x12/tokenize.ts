import { classesOf, isaBytes, isaElementsAt, isIsaAt, readDelimiters } from './isa.ts'
import { countAt, type Delimiters, emptyView, holds, maxElements, type SegmentView } from './segment-view.ts'

/** Bytes of the file that are no segment. */
export interface Skipped {
  /** `mark`: byte order mark; `blank`: between interchanges; the rest could not be read. */
  readonly kind: 'mark' | 'blank' | 'garbage' | 'isa-broken' | 'delimiters' | 'too-long'
  readonly byteFrom: number
  readonly byteTo: number
  readonly line: number
}

/** Takes what the tokenizer finds, in file order. Segments and skipped pieces tile the file. */
export interface TokenSink {
  /** The view is only true until this returns. An ISA begins an interchange, an IEA ends it. */
  readonly segment: (segment: SegmentView) => void
  readonly skipped: (piece: Skipped) => void
}

/** A running tokenizer: push the file in any pieces, then end. */
export interface Tokenizer {
  readonly push: (bytes: Uint8Array) => void
  readonly end: () => void
}

const pieceBytes = 65_536

/** A longer segment is not held; it is skipped up to its terminator. The longest of 005010 has about 2,000 bytes. */
export const maxSegmentBytes = 1_048_576

/** Line ends behind a terminator are looked for this far; more belong to nothing. */
const maxLineEnds = 64

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Notes where elements begin from a place on, up to the first byte that is neither plain nor the separator of a further element;
 * gives that byte's place. How many separators there were stands in `starts[countAt]`, before and after. Apart from what looks at
 * other bytes: the loop over all bytes of a file must fit into the registers (together they took half again as long).
 */
const cutElements = (bytes: Uint8Array, table: Uint8Array, starts: Int32Array, from: number, end: number): number => {
  let at = from
  let count = starts[countAt]!
  for (; at < end; at += 1) {
    const found = table[bytes[at]!]!
    if (found === 0) continue
    if (found !== 1 || count === maxElements - 1) break
    count += 1
    starts[count] = at + 1
  }
  starts[countAt] = count
  return at
}

/**
 * Cuts the bytes of an X12 file into segments, in constant memory, at any cut of its pieces and with any separators.
 * Separators come from each ISA by position. Nothing throws, whatever the bytes: what is no interchange is told as skipped.
 */
export const tokenizer = (sink: TokenSink): Tokenizer => {
  let buffer: Uint8Array = new Uint8Array(pieceBytes * 2)
  let size = 0
  let at = 0
  /** File position of buffer[0]. */
  let base = 0
  let line = 1
  let text: string | undefined
  let delimiters: Delimiters | undefined
  let classes: Uint8Array = new Uint8Array(256)
  /** The kinds of a segment are nearly always zero: only those below this were set. */
  let setKinds = 0
  /** Below this size it is not worth trying again what was incomplete. */
  let enough = 0
  let skippedFrom = -1
  let skippedKind: Skipped['kind'] = 'blank'
  let skippedLine = 1
  /** In a segment that is too long to hold. */
  let isTooLong = false
  const view = emptyView()
  view.window = () => (text ??= Buffer.from(buffer.buffer, buffer.byteOffset, size).toString('latin1'))

  const endSkipped = () => {
    if (skippedFrom < 0) return
    const byteTo = base + at
    if (byteTo > skippedFrom) sink.skipped({ kind: skippedKind, byteFrom: skippedFrom, byteTo, line: skippedLine })
    skippedFrom = -1
  }
  const skipAs = (kind: Skipped['kind']) => {
    if (skippedFrom >= 0 && (skippedKind === kind || (kind === 'garbage' && skippedKind !== 'blank'))) return
    endSkipped()
    skippedFrom = base + at
    skippedKind = kind
    skippedLine = line
  }
  const skipByte = () => {
    if (buffer[at] === lineFeed) line += 1
    at += 1
  }

  /** Outside an interchange: goes to the next ISA that can be read. False when more bytes are needed. */
  const findIsa = (isLast: boolean): boolean => {
    if (base + at === 0 && buffer[0] === 0xef) {
      if (size < 3 && !isLast) return false
      if (buffer[1] === 0xbb && buffer[2] === 0xbf && size >= 3) {
        skipAs('mark')
        at = 3
        endSkipped()
      }
    }
    while (at < size) {
      const byte = buffer[at]!
      if (byte === 0x49) {
        const isCut = size - at < isaBytes
        if (isCut && !isLast && (size - at < 3 || isIsaAt(buffer, at))) return false
        // Behind the last byte the buffer holds what was there before.
        if (size - at >= 3 && isIsaAt(buffer, at)) {
          const found = isCut ? 'isa-broken' : readDelimiters(buffer, at)
          if (typeof found !== 'string') return beginInterchange(found, isLast)
          if (skippedFrom < 0 || skippedKind === 'blank') skipAs(found)
        }
      }
      const isBlank = byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0 || byte === 0x1a
      if (!isBlank) skipAs('garbage')
      else if (skippedFrom < 0) skipAs('blank')
      skipByte()
    }
    return false
  }
  const beginInterchange = (found: Delimiters, isLast: boolean): boolean => {
    const after = lineEndsAfter(at + isaBytes, isLast)
    if (after < 0) return false
    endSkipped()
    delimiters = found
    classes = classesOf(found)
    view.delimiters = found
    for (const [index, place] of isaElementsAt.entries()) view.starts[index] = at + place
    view.starts[isaElementsAt.length] = at + isaBytes
    clearKinds()
    view.joined = holds.odd
    emitLines(isaElementsAt.length, at + isaBytes - 1, after)
    return true
  }
  const clearKinds = () => {
    for (; setKinds > 0; setKinds -= 1) view.kinds[setKinds - 1] = 0
  }
  /** Where the line ends that follow a terminator end; -1 when the next piece may hold more of them. */
  const lineEndsAfter = (from: number, isLast: boolean): number => {
    let after = from
    const most = Math.min(size, from + maxLineEnds)
    while (after < most && (buffer[after] === lineFeed || buffer[after] === carriageReturn)) after += 1
    return after === size && !isLast && after < from + maxLineEnds ? -1 : after
  }
  const emit = (count: number, terminatorAt: number, after: number) => {
    view.bytes = buffer
    view.count = count
    view.byteFrom = base + at
    view.byteTo = base + after
    view.length = terminatorAt - at
    view.line = line
    view.isTerminated = terminatorAt < after
    at = after
    sink.segment(view)
  }
  const emitLines = (count: number, terminatorAt: number, after: number) => {
    const from = at
    emit(count, terminatorAt, after)
    countLines(from, terminatorAt, after)
  }
  const countLines = (from: number, terminatorAt: number, after: number) => {
    const first = (view.joined & holds.odd) === 0 ? terminatorAt : from
    for (let each = first; each < after; each += 1) if (buffer[each] === lineFeed) line += 1
  }

  /** Inside an interchange: the segments up to its IEA. False when more bytes are needed. */
  const cutSegments = (isLast: boolean): boolean => {
    const { starts, kinds } = view
    const bytes = buffer
    const table = classes
    const end = size
    const isLineEnd = delimiters!.terminator === lineFeed
    while (at < end) {
      const from = at
      if (bytes[from] === 0x49 && bytes[from + 1] === 0x53 && bytes[from + 2] === 0x41 && isNewIsa(isLast)) return true
      let place = from
      view.joined = 0
      starts[countAt] = 0
      if (setKinds > 0) clearKinds()
      starts[0] = place
      for (;;) {
        place = cutElements(bytes, table, starts, place, end)
        if (place === end) break
        const found = table[bytes[place]!]!
        if (found === 2) break
        if (found !== 1) {
          const element = starts[countAt]!
          kinds[element] = kinds[element]! | found
          view.joined |= found
          setKinds = element + 1
        }
        place += 1
      }
      const count = starts[countAt]!
      starts[count + 1] = place + 1
      if (place === end) {
        if (!isLast) return tooLong()
        return lastSegment(count + 1)
      }
      const isIea =
        bytes[from] === 0x49 && starts[1]! - from === 4 && bytes[from + 1] === 0x45 && bytes[from + 2] === 0x41
      // Most segments have one line end behind them or none, and none inside.
      let after = place + 1
      if (after < end && bytes[after] === lineFeed) after += 1
      const next = after < end ? bytes[after]! : lineFeed
      if (next === lineFeed || next === carriageReturn || isLineEnd || (view.joined & holds.odd) !== 0) {
        after = lineEndsAfter(place + 1, isLast)
        if (after < 0) return false
        emitLines(count + 1, place, after)
      } else {
        emit(count + 1, place, after)
        line += after - place - 1
      }
      if (isIea) {
        delimiters = undefined
        return true
      }
    }
    return false
  }
  /** An ISA where a segment should begin: the interchange before it lacks its IEA. */
  const isNewIsa = (isLast: boolean): boolean => {
    if (size - at < isaBytes && !isLast) return false
    if (size - at < isaBytes || typeof readDelimiters(buffer, at) === 'string') return false
    delimiters = undefined
    return true
  }
  const tooLong = (): boolean => {
    if (size - at <= maxSegmentBytes) return false
    skipAs('too-long')
    isTooLong = true
    return true
  }
  const skipTooLong = () => {
    while (at < size && isTooLong) {
      if (buffer[at] === delimiters?.terminator) isTooLong = false
      skipByte()
    }
    if (!isTooLong) endSkipped()
  }
  /** The file ends without a terminator. A rest of line ends or blanks is no segment. */
  const lastSegment = (count: number): boolean => {
    let isBlank = true
    for (let each = at; each < size && isBlank; each += 1) isBlank = buffer[each]! <= 0x20 || buffer[each] === 0x1a
    if (isBlank) {
      skipAs('blank')
      at = size
      endSkipped()
    } else emitLines(count, size, size)
    return false
  }

  const cut = (isLast: boolean) => {
    for (;;) {
      if (isTooLong) skipTooLong()
      if (at >= size) break
      if (!(delimiters === undefined ? findIsa(isLast) : cutSegments(isLast))) break
    }
  }
  const take = (bytes: Uint8Array) => {
    if (size + bytes.length > buffer.length) {
      const larger = new Uint8Array(Math.max(buffer.length * 2, size + bytes.length))
      larger.set(buffer.subarray(0, size))
      buffer = larger
    }
    buffer.set(bytes, size)
    size += bytes.length
    text = undefined
    if (size < enough) return
    cut(false)
    if (at > 0) {
      buffer.copyWithin(0, at, size)
      size -= at
      base += at
      at = 0
      text = undefined
    }
    enough = Math.min(size * 2, size + pieceBytes)
  }
  return {
    push: (bytes) => {
      for (let from = 0; from < bytes.length; from += pieceBytes) take(bytes.subarray(from, from + pieceBytes))
    },
    end: () => {
      cut(true)
      at = size
      endSkipped()
    },
  }
}

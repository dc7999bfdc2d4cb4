import { type Issue, issue } from '@mortar/values/issue'

/**
 * How messages stand in a stream. `length`: each after its length in 2 or 4 bytes, most significant first, which may count
 * itself. `text`: each between STX and ETX; line ends and zeros between them are let pass. A frame without a message cannot be
 * answered, and whoever sent it would wait: it breaks the stream.
 */
export type Framing =
  | { readonly kind: 'length'; readonly bytes: 2 | 4; readonly countsItself?: boolean }
  | { readonly kind: 'text' }

/** A message, or why the stream cannot be understood any further. */
export type Frame =
  | { readonly kind: 'message'; readonly bytes: Uint8Array }
  | { readonly kind: 'broken'; readonly issue: Issue }

/**
 * Cuts a stream into messages as its bytes come. After `broken` the place of the next message is not known: the connection
 * is to be closed, and further bytes are ignored. Memory stays within the longest message.
 */
export interface FrameReader {
  readonly push: (bytes: Uint8Array) => Frame[]
  /** Bytes of a message that is not complete yet: what a connection leaves behind that stalls or ends. */
  readonly waiting: () => number
}

/** Begins to cut a stream. A message longer than `mostBytes` breaks it. */
export const frameReader = (framing: Framing, mostBytes: number): FrameReader => {
  let held: Uint8Array = new Uint8Array(0)
  let position = 0
  let isBroken = false
  const cut = framing.kind === 'length' ? lengthCutter(framing, mostBytes) : textCutter(mostBytes)
  const push = (bytes: Uint8Array): Frame[] => {
    if (isBroken) return []
    const window = held.length === 0 ? bytes : joined(held, bytes)
    const frames: Frame[] = []
    let at = 0
    for (;;) {
      const piece = cut(window, at)
      if (piece === undefined) break
      if (typeof piece === 'object' && 'code' in piece) {
        frames.push({ kind: 'broken', issue: { ...piece, where: { byteFrom: position + at, byteTo: position + at } } })
        isBroken = true
        held = held.subarray(0, 0)
        return frames
      }
      if (piece.to > piece.from) frames.push({ kind: 'message', bytes: window.subarray(piece.from, piece.to) })
      at = piece.next
    }
    position += at
    // A copy: the caller may use its buffer again.
    held = window.slice(at)
    return frames
  }
  return { push, waiting: () => held.length }
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly next: number
}

/** The next message from `at` on; undefined while it is incomplete. */
type Cutter = (window: Uint8Array, at: number) => Piece | Issue | undefined

const lengthCutter =
  ({ bytes, countsItself = false }: Extract<Framing, { kind: 'length' }>, mostBytes: number): Cutter =>
  (window, at) => {
    if (window.length - at < bytes) return undefined
    let length = 0
    for (let digit = 0; digit < bytes; digit += 1) length = length * 256 + window[at + digit]!
    const size = countsItself ? length - bytes : length
    if (size < 0) return issue('ncpdp-frame-broken')
    if (size === 0) return issue('ncpdp-frame-empty')
    if (size > mostBytes) return issue('ncpdp-frame-too-long')
    const from = at + bytes
    return window.length - from < size ? undefined : { from, to: from + size, next: from + size }
  }

const startOfText = 0x02
const endOfText = 0x03

const isFiller = (byte: number): boolean => byte === 0x0d || byte === 0x0a || byte === 0

const textCutter =
  (mostBytes: number): Cutter =>
  (window, at) => {
    if (at >= window.length) return undefined
    let filler = at
    while (filler < window.length && isFiller(window[filler]!)) filler += 1
    // Filler is taken away by itself, so that it is never held.
    if (filler > at) return { from: filler, to: filler, next: filler }
    if (window[at] !== startOfText) return issue('ncpdp-frame-broken')
    const end = window.indexOf(endOfText, at + 1)
    if ((end < 0 ? window.length : end) - at - 1 > mostBytes) return issue('ncpdp-frame-too-long')
    if (end === at + 1) return issue('ncpdp-frame-empty')
    return end < 0 ? undefined : { from: at + 1, to: end, next: end + 1 }
  }

const joined = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}

/** A message in its frame. Issue `ncpdp-frame-too-long` when the length does not fit, `ncpdp-frame-broken` when it holds STX or ETX. */
export const frameOf = (framing: Framing, message: Uint8Array): Uint8Array | Issue => {
  if (framing.kind === 'text') {
    if (message.includes(startOfText) || message.includes(endOfText)) return issue('ncpdp-frame-broken')
    return joined(joined(Uint8Array.of(startOfText), message), Uint8Array.of(endOfText))
  }
  const size = message.length + (framing.countsItself === true ? framing.bytes : 0)
  if (size >= 256 ** framing.bytes) return issue('ncpdp-frame-too-long')
  const head = new Uint8Array(framing.bytes)
  for (let at = framing.bytes - 1, rest = size; at >= 0; at -= 1, rest = Math.floor(rest / 256)) head[at] = rest % 256
  return joined(head, message)
}

/** Field, group and segment separator: 0x1C, 0x1D, 0x1E. */
export const fieldSeparator = 0x1c
export const groupSeparator = 0x1d
export const segmentSeparator = 0x1e

/** A message cut at its separators. The text has one character per byte, so that places in it are byte positions. */
export interface Scan {
  readonly text: string
  /** First byte of the message, after a start of text and line ends. */
  readonly from: number
  /** First byte after it, before an end of text and line ends. */
  readonly to: number
  /** Where the separators stand, and `to` at the end. */
  readonly marks: readonly number[]
  /** All else is printable ASCII. */
  readonly clean: boolean
}

/** A transmission longer than this is not read: four full transactions are below 20 kB. */
export const mostMessageBytes = 65_536

/** Bytes as text of one character per byte. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

// Start and end of text, line ends: switches leave them around a message.
const isWrapper = (character: number): boolean =>
  character === 0x02 || character === 0x03 || character === 0x0a || character === 0x0d

/** Cuts a message in one pass over its bytes. */
export const scan = (bytes: Uint8Array): Scan => {
  let from = 0
  let to = bytes.length
  while (from < to && isWrapper(bytes[from]!)) from += 1
  while (to > from && isWrapper(bytes[to - 1]!)) to -= 1
  const marks: number[] = []
  let clean = true
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!
    if (byte >= 0x20) {
      if (byte > 0x7e) clean = false
    } else if (byte >= fieldSeparator && byte <= segmentSeparator) marks.push(at)
    else clean = false
  }
  marks.push(to)
  return { text: latin1(bytes), from, to, marks, clean }
}

/** The lines of a file, each with its line feed; the last one without when the file has none there. */
export function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, from)
    const to = feed < 0 ? bytes.length : feed + 1
    lines.push(bytes.subarray(from, to))
    from = to
  }
  return lines
}

/** All parts one after the other. */
export const concat = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

/** A copy with `count` bytes from `from` on taken out and others put there. */
export const spliced = (
  bytes: Uint8Array,
  from: number,
  count: number,
  others: Uint8Array = new Uint8Array(),
): Uint8Array => concat([bytes.subarray(0, from), others, bytes.subarray(from + count)])

/** A long text of one byte per character that comes in pieces and is wanted as bytes. */
export interface GrowingText {
  readonly add: (piece: string) => void
  readonly taken: () => Uint8Array
}

/** Starts with room for so many bytes, and finds more when they do not do: never are all the pieces and the whole there at once. */
export const growingText = (expected: number): GrowingText => {
  let bytes = Buffer.allocUnsafeSlow(expected)
  let size = 0
  return {
    add: (piece) => {
      if (size + piece.length > bytes.length) {
        const larger = Buffer.allocUnsafeSlow((size + piece.length) * 2)
        larger.set(bytes.subarray(0, size))
        bytes = larger
      }
      size += bytes.write(piece, size, 'latin1')
    },
    taken: () => bytes.subarray(0, size),
  }
}

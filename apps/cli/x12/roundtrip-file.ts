import { x12Reader } from '@mortar/wire/x12/records/read'
import { x12Writer } from '@mortar/wire/x12/records/write'

/** What came of reading and writing a file. */
export interface Roundtrip {
  readonly isX12: boolean
  readonly bytes: number
  /** First byte that differs; undefined when none does. */
  readonly firstDifference: number | undefined
}

/** Reads a file in pieces, writes its records again and compares as it goes, in constant memory. */
export const roundtripFile = async (pieces: AsyncIterable<Uint8Array>): Promise<Roundtrip> => {
  let isX12 = false
  const begun = {
    interchangeBegins: () => {
      isX12 = true
    },
  }
  const reader = x12Reader({ charset: 'latin-1', also: [begun] })
  const writer = x12Writer({ charset: 'latin-1' })
  const compared = comparison()
  for await (const piece of pieces) {
    compared.read(piece)
    compared.wrote(writer.push(reader.push(piece)))
  }
  compared.wrote(writer.push(reader.end()))
  compared.wrote(writer.end())
  return { isX12, ...compared.end() }
}

/** Compares two streams of bytes; keeps only what one is ahead of the other. */
const comparison = () => {
  let waiting = Buffer.alloc(0)
  let bytes = 0
  let at = 0
  let firstDifference: number | undefined
  return {
    read: (piece: Uint8Array) => {
      bytes += piece.length
      if (firstDifference === undefined) waiting = Buffer.concat([waiting, piece])
    },
    wrote: (piece: Uint8Array) => {
      if (firstDifference !== undefined || piece.length === 0) return
      const length = Math.min(piece.length, waiting.length)
      let same = 0
      while (same < length && piece[same] === waiting[same]) same += 1
      if (same < piece.length) firstDifference = at + same
      at += same
      waiting = waiting.subarray(same)
    },
    end: () => ({ bytes, firstDifference: firstDifference ?? (waiting.length > 0 ? at : undefined) }),
  }
}

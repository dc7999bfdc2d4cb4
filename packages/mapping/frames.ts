import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { Fault } from '@mortar/values/issue'

/** Pieces of bytes over one pipe: each a length and its bytes; a length of 0 ends a sequence, and another may follow. */
export interface FrameReader {
  /** The bytes of the next sequence, in pieces that follow the pipe and not the frames. */
  readonly pieces: () => AsyncGenerator<Uint8Array>
  /** The next sequence frame by frame. */
  readonly frames: () => AsyncGenerator<Uint8Array>
}

const headBytes = 4

/** Reads frames. Throws a Fault `mapper-crashed` when the pipe ends inside a sequence. */
export const openFrameReader = (pipe: Readable): FrameReader => {
  const chunks = pipe[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let rest: Buffer = Buffer.alloc(0)

  const fill = async () => {
    const { done, value } = await chunks.next()
    if (done) throw new Fault('mapper-crashed')
    rest = rest.length === 0 ? value : Buffer.concat([rest, value])
  }
  const head = async () => {
    while (rest.length < headBytes) await fill()
    const length = rest.readUInt32LE(0)
    rest = rest.subarray(headBytes)
    return length
  }
  return {
    pieces: async function* () {
      for (let left = await head(); left > 0; left = await head()) {
        while (left > 0) {
          if (rest.length === 0) await fill()
          const piece = rest.subarray(0, left)
          rest = rest.subarray(piece.length)
          left -= piece.length
          yield piece
        }
      }
    },
    frames: async function* () {
      for (let length = await head(); length > 0; length = await head()) {
        while (rest.length < length) await fill()
        yield rest.subarray(0, length)
        rest = rest.subarray(length)
      }
    },
  }
}

/** Writes one frame and waits while the pipe is full. An empty frame would end the sequence and is left out. */
export const writeFrame = async (pipe: Writable, ...parts: readonly Uint8Array[]): Promise<void> => {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (length === 0) return
  pipe.write(headOf(length))
  let isFree = true
  for (const part of parts) isFree = pipe.write(part)
  if (!isFree) await once(pipe, 'drain')
}

/** Ends a sequence. */
export const endFrames = (pipe: Writable): void => {
  pipe.write(headOf(0))
}

const headOf = (length: number): Buffer => {
  const head = Buffer.alloc(headBytes)
  head.writeUInt32LE(length)
  return head
}

const placeBytes = 20

/** The place of a record in front of its bytes. */
export const recordHead = (place: { recordNo: number; line: number; byteFrom: number }): Buffer => {
  const head = Buffer.alloc(placeBytes)
  head.writeDoubleLE(place.recordNo, 0)
  head.writeDoubleLE(place.byteFrom, 8)
  head.writeUInt32LE(place.line, 16)
  return head
}

/** A frame of `recordHead` and bytes, taken apart. */
export const readRecordFrame = (frame: Uint8Array) => {
  const view = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength)
  return {
    recordNo: view.readDoubleLE(0),
    byteFrom: view.readDoubleLE(8),
    line: view.readUInt32LE(16),
    bytes: new Uint8Array(view.subarray(placeBytes)),
  }
}

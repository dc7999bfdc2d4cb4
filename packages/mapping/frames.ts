import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { Fault } from '@mortar/values/issue'

/** Pieces of bytes over one pipe: each a length and its bytes; a length of 0 ends a sequence, and another may follow. */
export interface FrameReader {
  /** The bytes of the next sequence, in pieces that follow the pipe and not the frames. */
  readonly pieces: () => AsyncGenerator<Uint8Array>
  /** The next sequence frame by frame. */
  readonly frames: () => AsyncGenerator<Uint8Array>
  /** Skips what is left of a sequence, which may not have been begun; counts as many ends as there were sequences. */
  readonly skipTo: (sequences: number) => Promise<void>
}

const headBytes = 4

/** Reads frames. Throws a Fault `mapper-crashed` when the pipe ends inside a sequence. */
export const openFrameReader = (pipe: Readable): FrameReader => {
  const chunks = pipe[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let rest: Buffer = Buffer.alloc(0)
  // Bytes of the current frame still to come, and how many sequences have ended.
  let left = 0
  let ended = 0

  const fill = async () => {
    const { done, value } = await chunks.next()
    if (done) throw new Fault('mapper-crashed')
    rest = rest.length === 0 ? value : Buffer.concat([rest, value])
  }
  const nextFrame = async (): Promise<boolean> => {
    while (rest.length < headBytes) await fill()
    left = rest.readUInt32LE(0)
    rest = rest.subarray(headBytes)
    if (left === 0) ended += 1
    return left > 0
  }
  const piece = async (): Promise<Uint8Array> => {
    if (rest.length === 0) await fill()
    const taken = rest.subarray(0, left)
    rest = rest.subarray(taken.length)
    left -= taken.length
    return taken
  }
  return {
    pieces: async function* () {
      while (await nextFrame()) while (left > 0) yield await piece()
    },
    frames: async function* () {
      while (await nextFrame()) {
        while (rest.length < left) await fill()
        yield await piece()
      }
    },
    skipTo: async (sequences) => {
      while (ended < sequences) {
        while (left > 0) await piece()
        await nextFrame()
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

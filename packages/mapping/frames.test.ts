import { PassThrough, Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endFrames, openFrameReader, readRecordFrame, recordHead, writeFrame } from './frames.ts'

const collect = async (pieces: AsyncIterable<Uint8Array>): Promise<string> => {
  let text = ''
  for await (const piece of pieces) text += Buffer.from(piece).toString('latin1')
  return text
}

/** Sequences of texts as one pipe's bytes. */
const written = async (sequences: readonly (readonly string[])[]): Promise<Buffer> => {
  const pipe = new PassThrough({ highWaterMark: 1 << 24 })
  for (const frames of sequences) {
    for (const frame of frames) await writeFrame(pipe, Buffer.from(frame, 'latin1'))
    endFrames(pipe)
  }
  pipe.end()
  return Buffer.concat(await pipe.toArray())
}

const cutInto = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))

const text = fc.string({ unit: 'binary-ascii' })

it('a sequence comes out as it went in, however the pipe cuts it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(text)), fc.integer({ min: 1, max: 9 }), async (sequences, size) => {
      const reader = openFrameReader(Readable.from(cutInto(await written(sequences), size)))
      for (const frames of sequences) expect(await collect(reader.pieces())).toBe(frames.join(''))
    }),
  )
})

it('a sequence that nobody finished is skipped to its end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), async (frames, size) => {
      const reader = openFrameReader(Readable.from(cutInto(await written([frames, ['next']]), size)))
      for await (const _ of reader.pieces()) break
      await reader.skipTo(1)
      expect(await collect(reader.pieces())).toBe('next')
    }),
  )
})

it('a pipe that ends inside a sequence is a fault', async () => {
  const bytes = await written([['abc']])
  const reader = openFrameReader(Readable.from([bytes.subarray(0, 5)]))
  await expect(collect(reader.pieces())).rejects.toMatchObject({ code: 'mapper-crashed' })
})

it('a record frame keeps the record’s place', () => {
  const place = { recordNo: 100_000_000, line: 4_000_000_000, byteFrom: 9_007_199_254_740_991 }
  expect(readRecordFrame(Buffer.concat([recordHead(place), Buffer.from('abc')]))).toEqual({
    ...place,
    bytes: new Uint8Array([97, 98, 99]),
  })
})

import { isIssue } from '@mortar/values/issue'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Frame, type Framing, frameOf, frameReader } from './frames.ts'

const framings: readonly Framing[] = [
  { kind: 'length', bytes: 2 },
  { kind: 'length', bytes: 4 },
  { kind: 'length', bytes: 4, countsItself: true },
  { kind: 'text' },
]

const message = fc.uint8Array({ minLength: 1, maxLength: 40, min: 4 })

const join = (pieces: readonly Uint8Array[]): Uint8Array => Buffer.concat(pieces)

const texts = (frames: readonly Frame[]) =>
  frames.map((frame) => (frame.kind === 'message' ? Buffer.from(frame.bytes).toString('latin1') : frame.issue.code))

describe.each(framings)('%j', (framing) => {
  test('messages come out as they went in, however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(message), fc.array(fc.nat(60)), (messages, cuts) => {
        const stream = join(messages.map((each) => frameOf(framing, each) as Uint8Array))
        const reader = frameReader(framing, 100)
        const frames: Frame[] = []
        let at = 0
        for (const cut of [...cuts, stream.length]) {
          frames.push(...reader.push(stream.subarray(at, at + cut)))
          at += cut
        }
        expect(texts(frames)).toEqual(messages.map((each) => Buffer.from(each).toString('latin1')))
        expect(reader.waiting()).toBe(0)
      }),
    )
  })

  test('any bytes are messages or break the stream once, and no more is held than a message', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), (pieces) => {
        const reader = frameReader(framing, 60)
        const frames = pieces.flatMap((piece) => {
          const found = reader.push(piece)
          expect(reader.waiting()).toBeLessThanOrEqual(64 + 4)
          return found
        })
        const broken = frames.findIndex(({ kind }) => kind === 'broken')
        if (broken >= 0) expect(broken).toBe(frames.length - 1)
      }),
    )
  })

  test('half a message is waited for', () => {
    const reader = frameReader(framing, 100)
    const bytes = frameOf(framing, Buffer.from('990011D0B1')) as Uint8Array
    expect(reader.push(bytes.subarray(0, 8))).toEqual([])
    expect(reader.waiting()).toBe(8)
  })
})

describe('a stream that cannot be understood', () => {
  test('a length over the limit is refused before its bytes come', () => {
    const reader = frameReader({ kind: 'length', bytes: 4 }, 1000)
    expect(texts(reader.push(Uint8Array.of(0x7f, 0xff, 0xff, 0xff)))).toEqual(['ncpdp-frame-too-long'])
    expect(reader.push(Buffer.alloc(100))).toEqual([])
    expect(reader.waiting()).toBe(0)
  })

  test('a frame without a message breaks it, after the messages before it', () => {
    const length = frameReader({ kind: 'length', bytes: 2 }, 1000)
    expect(texts(length.push(Uint8Array.of(0, 1, 65, 0, 0, 0, 1, 66)))).toEqual(['A', 'ncpdp-frame-empty'])
    const itself = frameReader({ kind: 'length', bytes: 4, countsItself: true }, 1000)
    expect(texts(itself.push(Uint8Array.of(0, 0, 0, 4)))).toEqual(['ncpdp-frame-empty'])
    const text = frameReader({ kind: 'text' }, 1000)
    expect(texts(text.push(Buffer.from('\x02ONE\x03\x02\x03')))).toEqual(['ONE', 'ncpdp-frame-empty'])
  })

  test('a length shorter than itself is none', () => {
    const reader = frameReader({ kind: 'length', bytes: 4, countsItself: true }, 1000)
    expect(texts(reader.push(Uint8Array.of(0, 0, 0, 3)))).toEqual(['ncpdp-frame-broken'])
  })

  test('text outside of STX and ETX breaks it, after the messages before it, and tells where', () => {
    const reader = frameReader({ kind: 'text' }, 1000)
    const frames = reader.push(Buffer.from('\x02ONE\x03\r\n\x02TWO\x03GET /'))
    expect(texts(frames)).toEqual(['ONE', 'TWO', 'ncpdp-frame-broken'])
    expect(frames.at(-1)).toMatchObject({ issue: { where: { byteFrom: 12 } } })
  })

  test('a text without end is refused at the limit', () => {
    const reader = frameReader({ kind: 'text' }, 10)
    expect(reader.push(Buffer.from('\x02ABCDEFGHIJ'))).toEqual([])
    expect(texts(reader.push(Buffer.from('K')))).toEqual(['ncpdp-frame-too-long'])
  })
})

test('what does not fit a frame is not written', () => {
  expect(isIssue(frameOf({ kind: 'length', bytes: 2 }, Buffer.alloc(65_536)))).toBe(true)
  expect(isIssue(frameOf({ kind: 'length', bytes: 2, countsItself: true }, Buffer.alloc(65_534)))).toBe(true)
  expect(frameOf({ kind: 'length', bytes: 2 }, Buffer.alloc(65_535))).toHaveLength(65_537)
  expect(isIssue(frameOf({ kind: 'text' }, Buffer.from('A\x03B')))).toBe(true)
})

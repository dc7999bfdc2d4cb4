import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reframed } from './pgp-reframe.ts'
import { bytesOf, cut } from './testing/streams.ts'

/** Session key packets before it, then the encrypted packet in parts of the sizes given (powers of two) and a last one. */
const message = (sessionKeys: readonly Uint8Array[], partPowers: readonly number[], last: number, tag = 18): Buffer => {
  let fill = 0
  const bytes = (count: number): Buffer => Buffer.from(Buffer.alloc(count).map(() => (fill = (fill + 7) % 251)))
  const parts = partPowers.map((power) => Buffer.concat([Uint8Array.of(224 + power), bytes(2 ** power)]))
  const end = Buffer.alloc(5, 0xff)
  end.writeUInt32BE(last, 1)
  return Buffer.concat([...sessionKeys, Uint8Array.of(0xc0 | tag), ...parts, end, bytes(last)])
}

const newKey = Buffer.concat([Uint8Array.of(0xc1, 94), Buffer.alloc(94, 3)])
const oldKey = Buffer.concat([Uint8Array.of(0x85, 1, 12), Buffer.alloc(268, 3)])

/** Body and part lengths of the encrypted packet behind so many bytes, read in the plainest way. */
const bodyBehind = (whole: Buffer, at: number): { body: Buffer; parts: number[]; rest: Buffer } => {
  const parts: number[] = []
  const body: Buffer[] = []
  for (let place = at + 1; ; ) {
    const first = whole[place]!
    const isPartial = first >= 224 && first < 255
    const length = isPartial ? 2 ** (first & 31) : whole.readUInt32BE(place + 1)
    const start = place + (isPartial ? 1 : 5)
    parts.push(length)
    body.push(whole.subarray(start, start + length))
    place = start + length
    if (!isPartial) return { body: Buffer.concat(body), parts, rest: whole.subarray(place) }
  }
}

describe('a message with new lengths', () => {
  it('has the same packets, the same body and the same bytes behind it', async () => {
    const powers = fc.array(fc.integer({ min: 0, max: 21 }), { maxLength: 8 })
    const keys = fc.subarray([newKey, oldKey])
    await fc.assert(
      fc.asyncProperty(
        keys,
        powers,
        fc.nat(3_000_000),
        fc.integer({ min: 1, max: 100_000 }),
        async (keys, powers, last, size) => {
          const whole = Buffer.concat([message(keys, powers, last), Buffer.from('behind')])
          const got = await bytesOf(reframed(cut(whole, Math.max(size, whole.length >> 8))))
          const at = Buffer.concat(keys).length
          expect(got.subarray(0, at + 1).equals(whole.subarray(0, at + 1))).toBe(true)
          const [before, after] = [
            bodyBehind(whole, at),
            powers.length === 0 ? bodyBehind(whole, at) : bodyBehind(got, at),
          ]
          expect(after.body.equals(before.body)).toBe(true)
          expect(after.rest.toString()).toBe('behind')
          if (powers.length > 0) expect(after.parts.slice(0, -1).every((length) => length === 1 << 20)).toBe(true)
        },
      ),
      { numRuns: 40, seed: 5 },
    )
  })

  it('that was cut ends in a part that is not filled', async () => {
    const whole = message([newKey], [13, 13, 13], 100)
    for (const length of [whole.length - 1, whole.length - 101, whole.length - 105, 97 + 8193, 97 + 8192, 98]) {
      const got = await bytesOf(reframed(cut(whole.subarray(0, length), 1_000)))
      expect(got[97]).toBe(224 + 20)
      expect(got.length - 98).toBeLessThan(1 << 20)
    }
  })

  it('passes unchanged what it does not know', async () => {
    for (const hex of [
      '',
      'c1',
      '00112233',
      'ff',
      'd2',
      'cbff00000004aabbccdd',
      `84ff${'00'.repeat(10)}`,
      'a3'.repeat(9),
    ]) {
      const bytes = Buffer.from(hex, 'hex')
      const got = await bytesOf(reframed(cut(bytes, 2)))
      if (hex !== 'd2') expect(got.toString('hex')).toBe(hex)
    }
  })

  it('holds little of a part that claims to be huge', async () => {
    let given = 0
    const endless = async function* () {
      yield Buffer.from([0xd2, 224 + 30])
      for (;;) {
        given += 65_536
        yield Buffer.alloc(65_536)
      }
    }
    const reader = reframed(endless())
    for (let piece = 0; piece < 5; piece += 1) await reader.next()
    await reader.return(undefined)
    expect(given).toBeLessThan(6 << 20)
  })
})

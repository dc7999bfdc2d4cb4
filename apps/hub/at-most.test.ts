import { expect, test } from 'vitest'
import { atMost } from './at-most.ts'

async function* pieces(...sizes: number[]) {
  for (const size of sizes) yield new Uint8Array(size)
}

const bytesOf = async (body: AsyncIterable<Uint8Array>) => {
  let bytes = 0
  for await (const piece of body) bytes += piece.length
  return bytes
}

test('a body as large as allowed passes; one byte more is refused with the size that is taken', async () => {
  expect(await bytesOf(atMost(pieces(1_000_000, 48_576), 1_048_576))).toBe(1_048_576)
  await expect(bytesOf(atMost(pieces(1_000_000, 48_577), 1_048_576))).rejects.toMatchObject({
    statusCode: 413,
    code: 'request-too-large',
    message: 'At most 1 MB are taken here.',
  })
})

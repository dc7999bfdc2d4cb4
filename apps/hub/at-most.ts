import { Refusal } from './problem.ts'

/** A body, refused as soon as it is larger than allowed. */
export async function* atMost(body: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > maxBytes)
      throw new Refusal(413, 'request-too-large', `At most ${megabytes(maxBytes)} MB are taken here.`)
    yield chunk
  }
}

const megabytes = (bytes: number): string =>
  (bytes / 1_048_576).toLocaleString('en-US', { maximumSignificantDigits: 3 })

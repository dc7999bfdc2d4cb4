import { createMessage, encrypt, generateKey, type Message, type PrivateKey } from 'openpgp'
import { expect } from 'vitest'
import { type Decrypted, type DecryptOptions, decryptStream } from '../pgp-decrypt.ts'
import { type EncryptOptions, encryptStream } from '../pgp-encrypt.ts'
import { bytesOf } from './streams.ts'

/** The moment of all PGP tests. */
export const now = () => new Date('2026-06-01T12:00:00Z')
/** When all keys of the tests were made. */
export const made = new Date('2025-01-01T00:00:00Z')
/** A key pair, as an object and as text. */
export interface Pair {
  readonly key: PrivateKey
  readonly secret: string
  readonly open: string
  readonly fingerprint: string
}
const makePair = async (name: string): Promise<Pair> => {
  const { privateKey: key } = await generateKey({ userIDs: [{ name }], date: made, format: 'object' })
  return { key, secret: key.armor(), open: key.toPublic().armor(), fingerprint: key.getFingerprint().toUpperCase() }
}

/** We, the partner, and somebody whose keys nobody was told of. */
export const [us, them, stranger] = await Promise.all([makePair('us'), makePair('them'), makePair('stranger')])

/** What the partner sends us: encrypted to us and signed, unless told otherwise. */
export const encryptedBy = async (
  content: AsyncIterable<Uint8Array>,
  how: Partial<EncryptOptions> = {},
): Promise<Buffer> =>
  bytesOf(await encryptStream(content, { toKeys: [us.open], signWith: { armored: them.secret }, now, ...how }))

/** Opens as we do: a signature of the partner is needed, unless told otherwise. */
export const decrypting = (source: AsyncIterable<Uint8Array>, how: Partial<DecryptOptions> = {}): Promise<Decrypted> =>
  decryptStream(source, {
    ourKeys: [{ armored: us.secret }],
    theirKeys: [them.open],
    requireSignature: true,
    maxBytes: 1 << 30,
    now,
    ...how,
  })

/** Reads to the end; the stream and done must agree. */
export const readAll = async (source: AsyncIterable<Uint8Array>, how: Partial<DecryptOptions> = {}) => {
  const { stream, done } = await decrypting(source, how)
  const read = await bytesOf(stream).then(
    (content) => ({ content }),
    (failure: unknown) => ({ failure }),
  )
  if ('failure' in read) {
    await expect(done).rejects.toBe(read.failure)
    throw read.failure
  }
  return { content: read.content, proof: await done }
}

/** A message of the library's own, for forms our encryptStream does not write. */
export const crafted = async (
  message: Message<Uint8Array>,
  signers: readonly Pair[] = [],
  config = {},
): Promise<Buffer> =>
  Buffer.from(
    (await encrypt({
      message,
      encryptionKeys: us.key.toPublic(),
      signingKeys: signers.map(({ key }) => key),
      format: 'binary',
      date: now(),
      config,
    })) as Uint8Array,
  )
/** A message before it is signed or encrypted. */
export const literal = (content: Uint8Array) => createMessage({ binary: content, date: now() })

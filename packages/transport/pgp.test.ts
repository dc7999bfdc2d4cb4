import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import {
  createMessage,
  encrypt,
  enums,
  generateKey,
  type Message,
  type PrivateKey,
  reformatKey,
  revokeKey,
  sign,
} from 'openpgp'
import { beforeAll, describe, expect, it } from 'vitest'
import { TransportFailure } from './failure.ts'
import { type Decrypted, type DecryptOptions, decryptStream } from './pgp-decrypt.ts'
import { type EncryptOptions, encryptStream } from './pgp-encrypt.ts'
import { keyInfo } from './pgp-keys.ts'
import { bytesOf, cut, pieces } from './testing/streams.ts'

const now = () => new Date('2026-06-01T12:00:00Z')
const made = new Date('2025-01-01T00:00:00Z')
interface Pair {
  readonly key: PrivateKey
  readonly secret: string
  readonly open: string
  readonly fingerprint: string
}
const makePair = async (name: string): Promise<Pair> => {
  const { privateKey: key } = await generateKey({ userIDs: [{ name }], date: made, format: 'object' })
  return { key, secret: key.armor(), open: key.toPublic().armor(), fingerprint: key.getFingerprint().toUpperCase() }
}

let us: Pair
let them: Pair
let stranger: Pair
beforeAll(async () => {
  ;[us, them, stranger] = (await Promise.all(['us', 'them', 'stranger'].map(makePair))) as [Pair, Pair, Pair]
})

const encryptedBy = async (content: AsyncIterable<Uint8Array>, how: Partial<EncryptOptions> = {}): Promise<Buffer> =>
  bytesOf(await encryptStream(content, { toKeys: [us.open], signWith: { armored: them.secret }, now, ...how }))

const decrypting = (source: AsyncIterable<Uint8Array>, how: Partial<DecryptOptions> = {}): Promise<Decrypted> =>
  decryptStream(source, {
    ourKeys: [{ armored: us.secret }],
    theirKeys: [them.open],
    requireSignature: true,
    maxBytes: 1 << 30,
    now,
    ...how,
  })

/** Reads to the end; the stream and done must agree. */
const readAll = async (source: AsyncIterable<Uint8Array>, how: Partial<DecryptOptions> = {}) => {
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
const crafted = async (message: Message<Uint8Array>, signers: readonly Pair[] = [], config = {}): Promise<Buffer> =>
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
const literal = (content: Uint8Array) => createMessage({ binary: content, date: now() })

describe('a file for us, signed by them', () => {
  it.each([0, 1, 100, 65_537, 3_000_001])('of %i bytes comes back whole, with the signer', async (size) => {
    const content = randomBytes(size)
    const { content: got, proof } = await readAll(cut(await encryptedBy(cut(content, 10_000)), 7_000))
    expect(got.equals(content)).toBe(true)
    expect(proof.signedBy).toBe(them.fingerprint)
    expect(us.key.getKeyIDs().map((id) => id.toHex().toUpperCase())).toContain(proof.encryptedTo)
    expect(proof.layers).toBe(1)
  })

  it('comes back from text as well as from bytes', async () => {
    const content = randomBytes(200_000)
    const text = await encryptedBy(cut(content, 10_000), { armored: true })
    expect(text.toString('latin1')).toMatch(/^-----BEGIN PGP MESSAGE-----/)
    expect((await readAll(cut(text, 7_000))).content.equals(content)).toBe(true)
    const windows = Buffer.from(`\r\n${text.toString('latin1').replace(/\n/g, '\r\n')}`, 'latin1')
    expect((await readAll(cut(windows, 7_000))).content.equals(content)).toBe(true)
  })

  it('is read with any of several keys of ours', async () => {
    const ourKeys = [{ armored: stranger.secret }, { armored: us.secret }]
    expect((await readAll(pieces(await encryptedBy(pieces('text'))), { ourKeys })).content.toString()).toBe('text')
  })

  it('gives the whole content before done, and done only after it', async () => {
    const { stream, done } = await decrypting(pieces(await encryptedBy(cut(randomBytes(5 << 20), 1 << 20))))
    let settled = false
    done.then(() => {
      settled = true
    })
    for await (const _piece of stream) expect(settled).toBe(false)
    await done
  })

  it.each(['zip', 'zlib'] as const)('is read when the sender compressed it (%s)', async (kind) => {
    const content = Buffer.alloc(500_000, 'claims ')
    const config = { preferredCompressionAlgorithm: enums.compression[kind] }
    expect((await readAll(pieces(await crafted(await literal(content), [them], config)))).content.equals(content)).toBe(
      true,
    )
  })

  it('is read when it uses authenticated chunks', async () => {
    const config = { aeadProtect: true, preferredAEADAlgorithm: enums.aead.gcm }
    const { privateKey } = await generateKey({ userIDs: [{ name: 'us' }], date: made, format: 'object', config })
    const content = randomBytes(300_000)
    const toKeys = privateKey.toPublic()
    const message = (await encrypt({
      message: await literal(content),
      encryptionKeys: toKeys,
      format: 'binary',
      date: now(),
      config,
    })) as Uint8Array
    const how = { ourKeys: [{ armored: privateKey.armor() }], requireSignature: false }
    expect((await readAll(cut(message, 5_000), how)).content.equals(content)).toBe(true)
    const changed = Buffer.from(message)
    changed[200_000]! ^= 1
    await expect(readAll(cut(changed, 5_000), how)).rejects.toMatchObject({ code: 'pgp-corrupted' })
  })
})

describe('a file that is not what it should be', () => {
  it.each([
    ['plain text', 'HDACMERX20260105'],
    ['nothing', ''],
    ['an EBCDIC file that begins with A', Buffer.from('c1d4c5d5c4404040', 'hex')],
    ['random bytes', Buffer.from('00ff17', 'hex')],
    ['a public key', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabc'],
  ])('is not encrypted: %s', async (_what, bytes) => {
    await expect(decrypting(pieces(bytes))).rejects.toMatchObject({ code: 'pgp-not-encrypted' })
  })

  it('is not encrypted: signed only', async () => {
    const signed = await sign({
      message: await literal(Buffer.from('text')),
      signingKeys: them.key,
      format: 'binary',
      date: now(),
    })
    await expect(decrypting(pieces(signed as Uint8Array))).rejects.toMatchObject({ code: 'pgp-not-encrypted' })
  })

  it('is encrypted to another key, and says to which', async () => {
    const message = await encryptedBy(pieces('text'), { toKeys: [stranger.open] })
    const failure = await decrypting(pieces(message)).catch((error) => error)
    expect(failure).toMatchObject({ code: 'pgp-wrong-key', retryable: false })
    const theirIds = stranger.key.getKeyIDs().map((id) => id.toHex().toUpperCase())
    expect(theirIds.some((id) => failure.message.includes(id))).toBe(true)
  })

  it('is encrypted with a password alone', async () => {
    const message = await encrypt({ message: await literal(Buffer.from('text')), passwords: 'x', format: 'binary' })
    await expect(decrypting(pieces(message as Uint8Array))).rejects.toMatchObject({ code: 'pgp-wrong-key' })
  })

  it('is unsigned', async () => {
    const message = await encryptedBy(pieces('text'), { signWith: undefined })
    await expect(readAll(pieces(message))).rejects.toMatchObject({ code: 'pgp-unsigned' })
    expect((await readAll(pieces(message), { requireSignature: false })).proof.signedBy).toBeNull()
  })

  it('is signed by a stranger, and says by which key', async () => {
    const message = await encryptedBy(pieces('text'), { signWith: { armored: stranger.secret } })
    const failure = await readAll(pieces(message)).catch((error) => error)
    expect(failure).toMatchObject({ code: 'pgp-unknown-signer' })
    expect(failure.message).toContain(stranger.fingerprint.slice(-16))
    expect((await readAll(pieces(message), { requireSignature: false })).proof.signedBy).toBeNull()
  })

  it('is signed by a stranger and by them: theirs counts', async () => {
    const message = await crafted(await literal(Buffer.from('text')), [stranger, them])
    expect((await readAll(pieces(message))).proof.signedBy).toBe(them.fingerprint)
  })

  it('has a signature over other content, needed or not', async () => {
    // The library's types name fewer arguments than it takes: the date is the fifth.
    const signing = (await literal(Buffer.from('pay 10'))) as unknown as {
      sign(...how: unknown[]): Promise<Message<Uint8Array>>
    }
    const signed = await signing.sign([them.key], [], null, [], now())
    const packet = signed.packets.findPacket(enums.packet.literalData)
    ;(packet as unknown as { setBytes(bytes: Uint8Array, format: number): void }).setBytes(Buffer.from('pay 99'), 0x62)
    const message = await crafted(signed as Message<Uint8Array>)
    await expect(readAll(pieces(message))).rejects.toMatchObject({ code: 'pgp-bad-signature' })
    await expect(readAll(pieces(message), { requireSignature: false })).rejects.toMatchObject({
      code: 'pgp-bad-signature',
    })
  })

  it('is signed by a key after its end', async () => {
    const year = 365 * 86_400
    const { publicKey } = await reformatKey({
      privateKey: them.key,
      userIDs: [{ name: 'them' }],
      keyExpirationTime: year,
      date: made,
      format: 'armored',
    })
    const message = await encryptedBy(pieces('text'))
    await expect(readAll(pieces(message), { theirKeys: [publicKey] })).rejects.toMatchObject({
      code: 'pgp-key-expired',
    })
  })

  it('is signed by a key that is revoked', async () => {
    const { publicKey } = await revokeKey({ key: them.key, format: 'armored' })
    const message = await encryptedBy(pieces('text'))
    await expect(readAll(pieces(message), { theirKeys: [publicKey] })).rejects.toMatchObject({
      code: 'pgp-key-revoked',
    })
  })

  it('is signed by a clock that runs a little ahead of ours', async () => {
    const ahead = () => new Date(now().getTime() + 10 * 60_000)
    const message = await encryptedBy(pieces('text'), { now: ahead })
    expect((await readAll(pieces(message))).proof.signedBy).toBe(them.fingerprint)
  })
})

describe('a file that was cut or changed', () => {
  const pgpCodes = /^pgp-/
  const outcomeOf = (bytes: Uint8Array) =>
    readAll(pieces(bytes), { stallMs: 400 }).then(
      ({ content, proof }) => ({ content: content.toString(), signedBy: proof.signedBy }),
      (failure: unknown) => failure,
    )

  it('is never accepted, wherever it is cut', async () => {
    const whole = await encryptedBy(cut(randomBytes(3_000), 1_000))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const outcome = await outcomeOf(whole.subarray(0, length))
        expect(outcome).toBeInstanceOf(TransportFailure)
        expect((outcome as TransportFailure).code).toMatch(pgpCodes)
      }),
      { numRuns: 200, seed: 2 },
    )
  })

  it('is never accepted with other content, whichever bit is turned', async () => {
    const text = 'claim '.repeat(500)
    const whole = await encryptedBy(pieces(text))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length * 8 - 1 }), async (bit) => {
        const changed = Buffer.from(whole)
        changed[bit >> 3]! ^= 1 << (bit & 7)
        const outcome = await outcomeOf(changed)
        // A turned bit in the framing may leave the message as it was; it may never change what is read.
        if (!(outcome instanceof TransportFailure))
          expect(outcome).toEqual({ content: text, signedBy: them.fingerprint })
        else expect(outcome.code).toMatch(pgpCodes)
      }),
      { numRuns: 400, seed: 3 },
    )
  })

  it('is corrupted, also when only its last bytes are turned', async () => {
    const whole = await encryptedBy(cut(randomBytes(3 << 20), 1 << 20))
    for (const fromEnd of [1, 10, 21, 23, 1 << 20]) {
      const changed = Buffer.from(whole)
      changed[changed.length - fromEnd]! ^= 1
      await expect(readAll(cut(changed, 60_000))).rejects.toMatchObject({ code: 'pgp-corrupted' })
    }
    const unsigned = await encryptedBy(cut(randomBytes(200_000), 50_000), { signWith: undefined })
    unsigned[unsigned.length - 1]! ^= 1
    await expect(readAll(pieces(unsigned), { requireSignature: false })).rejects.toMatchObject({
      code: 'pgp-corrupted',
    })
  })

  it('with something behind it is not accepted', async () => {
    const whole = await encryptedBy(pieces('text'))
    await expect(readAll(pieces(whole, 'more'))).rejects.toMatchObject({ code: 'pgp-corrupted' })
    await expect(readAll(pieces(whole, whole))).rejects.toMatchObject({ code: 'pgp-corrupted' })
  })
})

describe('layers', () => {
  const wrap = async (bytes: Uint8Array, how: Partial<EncryptOptions> = {}) => encryptedBy(pieces(bytes), how)

  it('of two are taken off; a signature on either is enough', async () => {
    const unsigned = { signWith: undefined }
    const inner = await wrap(await encryptedBy(pieces('text')), unsigned)
    expect(await readAll(pieces(inner))).toMatchObject({ proof: { layers: 2, signedBy: them.fingerprint } })
    const outer = await wrap(await encryptedBy(pieces('text'), unsigned))
    expect((await readAll(pieces(outer))).content.toString()).toBe('text')
    const none = await wrap(await encryptedBy(pieces('text'), unsigned), unsigned)
    await expect(readAll(pieces(none))).rejects.toMatchObject({ code: 'pgp-unsigned' })
  })

  it('of text inside bytes are taken off too', async () => {
    const message = await wrap(await encryptedBy(pieces('text'), { armored: true }))
    expect((await readAll(pieces(message))).content.toString()).toBe('text')
  })

  it('of more than allowed are refused', async () => {
    const two = await wrap(await encryptedBy(pieces('text')))
    await expect(readAll(pieces(two), { maxLayers: 1 })).rejects.toMatchObject({ code: 'pgp-nested' })
    await expect(readAll(pieces(await wrap(two)))).rejects.toMatchObject({ code: 'pgp-nested' })
  })

  it('of which the outer is damaged behind the end of the inner are refused', async () => {
    const message = await wrap(await encryptedBy(cut(randomBytes(300_000), 50_000)))
    message[message.length - 5]! ^= 1
    await expect(readAll(cut(message, 20_000))).rejects.toMatchObject({ code: 'pgp-corrupted' })
  })
})

describe('a file that swells', () => {
  const zeros = async (megabytes: number) => {
    const config = { preferredCompressionAlgorithm: enums.compression.zlib }
    return crafted(await literal(Buffer.alloc(megabytes << 20)), [], config)
  }
  const unsigned = { requireSignature: false }

  it('beyond the ratio is dropped early and in little memory', async () => {
    const bomb = await zeros(256)
    expect(bomb.length).toBeLessThan(1 << 20)
    global.gc?.()
    const before = process.memoryUsage().rss
    const { stream, done } = await decrypting(pieces(bomb), unsigned)
    let bytes = 0
    let most = 0
    const reading = (async () => {
      for await (const piece of stream) {
        bytes += piece.length
        most = Math.max(most, process.memoryUsage().rss - before)
      }
    })()
    await expect(reading).rejects.toMatchObject({ code: 'pgp-bomb' })
    await expect(done).rejects.toMatchObject({ code: 'pgp-bomb' })
    expect(bytes).toBeLessThan(bomb.length * 200 + (1 << 20))
    expect(most).toBeLessThan(150 << 20)
  })

  it('beyond the size is dropped; below both it is read', async () => {
    const message = await zeros(8)
    await expect(readAll(pieces(message), { ...unsigned, maxRatio: 10_000, maxBytes: 4 << 20 })).rejects.toMatchObject({
      code: 'pgp-too-large',
    })
    const { content } = await readAll(pieces(message), { ...unsigned, maxRatio: 10_000 })
    expect(content).toHaveLength(8 << 20)
  })
})

describe('the source', () => {
  it('that breaks is told as itself, not as a corrupted message', async () => {
    const whole = await encryptedBy(cut(randomBytes(5 << 20), 1 << 20))
    const lost = new TransportFailure('remote-connection-lost')
    const breaking = async function* () {
      yield whole.subarray(0, 3 << 20)
      throw lost
    }
    await expect(readAll(breaking())).rejects.toBe(lost)
    const sending = encryptStream(breaking(), { toKeys: [us.open], now }).then(bytesOf)
    await expect(sending).rejects.toBe(lost)
  })

  it('is freed when the reader leaves early, and done says so', async () => {
    const whole = await encryptedBy(cut(randomBytes(8 << 20), 1 << 20))
    let freed = false
    const watched = async function* () {
      try {
        yield* cut(whole, 100_000)
      } finally {
        freed = true
      }
    }
    const { stream, done } = await decrypting(watched())
    for await (const _piece of stream) break
    await expect(done).rejects.toMatchObject({ code: 'transport-cancelled' })
    await expect.poll(() => freed).toBe(true)
  })

  it('is not read to its end at once', async () => {
    const whole = await encryptedBy(cut(randomBytes(32 << 20), 1 << 20))
    let given = 0
    const watched = async function* () {
      for await (const piece of cut(whole, 100_000)) {
        given += piece.length
        yield piece
      }
    }
    const { stream } = await decrypting(watched())
    const reader = stream[Symbol.asyncIterator]()
    await reader.next()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(given).toBeLessThan(16 << 20)
    await reader.return?.()
  })
})

describe('encrypting', () => {
  it('to several keys lets each read', async () => {
    const message = await encryptedBy(pieces('text'), { toKeys: [us.open, stranger.open] })
    const ourKeys = [{ armored: stranger.secret }]
    expect((await readAll(pieces(message), { ourKeys })).content.toString()).toBe('text')
  })

  it('to a key that has ended or is revoked is refused', async () => {
    const ended = await generateKey({ userIDs: [{ name: 'x' }], date: made, keyExpirationTime: 86_400 })
    await expect(encryptedBy(pieces('x'), { toKeys: [ended.publicKey] })).rejects.toMatchObject({
      code: 'pgp-key-expired',
    })
    const revoked = await revokeKey({ key: stranger.key, format: 'armored' })
    await expect(encryptedBy(pieces('x'), { toKeys: [revoked.publicKey] })).rejects.toMatchObject({
      code: 'pgp-key-revoked',
    })
    await expect(encryptedBy(pieces('x'), { toKeys: [] })).rejects.toMatchObject({ code: 'pgp-key-unusable' })
  })

  it('works up to the end of the key that keyInfo tells', async () => {
    const { publicKey } = await generateKey({ userIDs: [{ name: 'x' }], date: made, keyExpirationTime: 86_400 })
    const { expiresAt } = await keyInfo(publicKey)
    const at = (ms: number) =>
      encryptedBy(pieces('x'), { toKeys: [publicKey], signWith: undefined, now: () => new Date(ms) })
    expect((await at(expiresAt!.getTime() - 1_000)).length).toBeGreaterThan(0)
    await expect(at(expiresAt!.getTime())).rejects.toMatchObject({ code: 'pgp-key-expired' })
  })
})

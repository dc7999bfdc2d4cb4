import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { encrypt, enums, type Message, reformatKey, revokeKey, sign } from 'openpgp'
import { describe, expect, it } from 'vitest'
import { TransportFailure } from './failure.ts'
import type { EncryptOptions } from './pgp-encrypt.ts'
import { crafted, decrypting, encryptedBy, literal, made, now, readAll, stranger, them } from './testing/pgp-parties.ts'
import { cut, pieces } from './testing/streams.ts'

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

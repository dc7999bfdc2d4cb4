import { randomBytes } from 'node:crypto'
import { encrypt, enums, generateKey, revokeKey } from 'openpgp'
import { describe, expect, it } from 'vitest'
import { TransportFailure } from './failure.ts'
import { encryptStream } from './pgp-encrypt.ts'
import { keyInfo } from './pgp-keys.ts'
import {
  crafted,
  decrypting,
  encryptedBy,
  literal,
  made,
  now,
  readAll,
  stranger,
  them,
  us,
} from './testing/pgp-parties.ts'
import { bytesOf, cut, pieces } from './testing/streams.ts'

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

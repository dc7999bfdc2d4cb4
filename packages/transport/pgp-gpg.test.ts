import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decryptStream } from './pgp-decrypt.ts'
import { keyInfo } from './pgp-keys.ts'
import { gpgArmored, gpgContent, gpgMessages, gpgSecretKey, gpgSignerKey } from './testing/gpg-messages.ts'
import { bytesOf, cut } from './testing/streams.ts'

const opened = async (message: Uint8Array, passphrase = 'loopback only') => {
  const { stream, done } = await decryptStream(cut(message, 1_000), {
    ourKeys: [{ armored: gpgSecretKey, passphrase }],
    theirKeys: [gpgSignerKey],
    requireSignature: true,
    maxBytes: 1 << 20,
    now: () => new Date('2026-06-01T12:00:00Z'),
  })
  return { content: (await bytesOf(stream)).toString(), proof: await done }
}
const bytes = (name: keyof typeof gpgMessages): Buffer => Buffer.from(gpgMessages[name], 'base64')

describe('a message made by gpg', () => {
  it.each(['uncompressed', 'zip', 'zlib', 'bzip2', 'hiddenRecipient'] as const)('is read: %s', async (name) => {
    const { content, proof } = await opened(bytes(name))
    expect(content).toBe(gpgContent)
    expect(proof.signedBy).toBe((await keyInfo(gpgSignerKey)).fingerprint)
  })

  it('is read as text', async () => {
    expect((await opened(Buffer.from(gpgArmored))).content).toBe(gpgContent)
  })

  it('is never accepted when cut, wherever', async () => {
    const whole = bytes('uncompressed')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        await expect(opened(whole.subarray(0, length))).rejects.toMatchObject({ code: expect.stringMatching(/^pgp-/) })
      }),
      { numRuns: 25, seed: 4 },
    )
  })

  it('of the old form without protection is refused', async () => {
    await expect(opened(bytes('unprotected'))).rejects.toMatchObject({ code: 'pgp-unprotected' })
  })

  it('needs the passphrase of the key, and a wrong one is not repeated', async () => {
    const failure = await opened(bytes('zlib'), 'open sesame').catch((error) => error)
    expect(failure).toMatchObject({ code: 'pgp-key-unreadable', needsPerson: true })
    expect(JSON.stringify(failure) + failure.message + failure.stack).not.toContain('sesame')
  })
})

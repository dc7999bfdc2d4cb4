import { generateKey } from 'openpgp'
import { describe, expect, it } from 'vitest'
import { type DatedKey, keyInfo, keysOpenOn, readOurKey } from './pgp-keys.ts'

describe('a key', () => {
  it('tells its fingerprint, names and end, whether public or private', async () => {
    const made = new Date('2026-01-01T00:00:00Z')
    const { publicKey, privateKey } = await generateKey({
      userIDs: [{ name: 'Acme', email: 'edi@acme.example' }],
      date: made,
      keyExpirationTime: 30 * 86_400,
    })
    const open = await keyInfo(publicKey)
    expect(open).toMatchObject({
      userIds: ['Acme <edi@acme.example>'],
      createdAt: made,
      isPrivate: false,
      isRevoked: false,
    })
    expect(open.fingerprint).toMatch(/^[0-9A-F]{40}$/)
    expect(open.expiresAt).toEqual(new Date('2026-01-31T00:00:00Z'))
    expect(await keyInfo(privateKey)).toMatchObject({ fingerprint: open.fingerprint, isPrivate: true })
  })

  it('without an end tells null', async () => {
    expect((await keyInfo((await generateKey({ userIDs: [{ name: 'x' }] })).publicKey)).expiresAt).toBeNull()
  })

  it('that is none is told without its text', async () => {
    const failure = await keyInfo('-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nsecret').catch((error) => error)
    expect(failure).toMatchObject({ code: 'pgp-key-unreadable' })
    expect(failure.message).not.toContain('secret')
    const { publicKey } = await generateKey({ userIDs: [{ name: 'x' }] })
    await expect(readOurKey({ armored: publicKey })).rejects.toMatchObject({ code: 'pgp-key-unreadable' })
  })
})

describe('keys with windows', () => {
  const ours = [
    { id: 'old', decrypt_from: '2026-01-01', decrypt_to: '2027-02-28' },
    { id: 'new', decrypt_from: '2026-12-01' },
  ]
  const theirs = [
    { id: 'a', from: '2026-01-01', to: '2026-06-30' },
    { id: 'b', from: '2026-06-15' },
  ]
  const ids = <Dated extends DatedKey & { id: string }>(keys: readonly Dated[], on: string) =>
    keysOpenOn(keys, on).map(({ id }) => id)

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['old']],
    ['2026-11-30', ['old']],
    ['2026-12-01', ['new', 'old']],
    ['2027-02-28', ['new', 'old']],
    ['2027-03-01', ['new']],
  ])('of ours on %s: %j', (on, expected) => expect(ids(ours, on)).toEqual(expected))

  it.each([
    ['2026-06-14', ['a']],
    ['2026-06-20', ['b', 'a']],
    ['2026-07-01', ['b']],
  ])('of theirs on %s, the newest first: %j', (on, expected) => expect(ids(theirs, on)).toEqual(expected))
})

import { decryptKey, type Key, type PrivateKey, readKey, readKeys, readPrivateKey } from 'openpgp'
import { TransportFailure } from './failure.ts'
import { isOpenOn } from './window.ts'

/** A private key of ours as text. */
export interface OurKey {
  readonly armored: string
  readonly passphrase?: string | undefined
}

/** What a key tells about itself. Nothing here is secret. */
export interface KeyInfo {
  /** Capital hexadecimal, as gpg prints it. */
  readonly fingerprint: string
  /** Short ids of the key and its subkeys; a message names the one it is encrypted to. */
  readonly keyIds: readonly string[]
  readonly userIds: readonly string[]
  readonly createdAt: Date
  /** The first moment at which it, or the part that encrypts, no longer serves; null when it never ends. */
  readonly expiresAt: Date | null
  readonly isRevoked: boolean
  readonly isPrivate: boolean
}

/** Reads what a public or private key tells. Failure `pgp-key-unreadable`. */
export const keyInfo = async (armored: string): Promise<KeyInfo> => {
  const key = await reading(() => readKey({ armoredKey: armored }))
  const isRevoked = await key.isRevoked()
  return {
    fingerprint: fingerprintOf(key),
    keyIds: key.getKeyIDs().map((id) => id.toHex().toUpperCase()),
    userIds: key.getUserIDs(),
    createdAt: key.getCreationTime(),
    expiresAt: isRevoked ? null : await endOf(key),
    isRevoked,
    isPrivate: key.isPrivate(),
  }
}

/** The fingerprint as gpg prints it. */
export const fingerprintOf = (key: Key): string => key.getFingerprint().toUpperCase()

/** Reads and unlocks a private key of ours. Failure `pgp-key-unreadable`, also for a wrong passphrase. */
export const readOurKey = ({ armored, passphrase }: OurKey): Promise<PrivateKey> =>
  reading(async () => {
    const privateKey = await readPrivateKey({ armoredKey: armored })
    if (privateKey.isDecrypted()) return privateKey
    return decryptKey({ privateKey, passphrase: passphrase ?? '' })
  })

/** Reads public keys of theirs; one text may hold several. Failure `pgp-key-unreadable`. */
export const readTheirKeys = async (armored: readonly string[]): Promise<readonly Key[]> =>
  (await Promise.all(armored.map((text) => reading(() => readKeys({ armoredKeys: text }))))).flat()

/** The library's text may quote the key: only the code is kept. */
const reading = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch {
    throw new TransportFailure('pgp-key-unreadable')
  }
}

/** The first end of the key and of its part for encryption, whatever the day; null when neither ends. */
const endOf = async (key: Key): Promise<Date | null> => {
  const part = await key.getEncryptionKey(undefined, null).catch(() => key)
  const ends = await Promise.all([key.getExpirationTime(), 'mainKey' in part ? part.getExpirationTime() : null])
  const dates = ends.filter((end) => end instanceof Date)
  return dates.length === 0 ? null : new Date(Math.min(...dates.map((date) => date.getTime())))
}

/** A key of `keys.yml` with the days in which it is used, both ends included. */
export interface DatedKey {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly decrypt_from?: string | undefined
  readonly decrypt_to?: string | undefined
}

/**
 * The keys whose window is open on a day (`YYYY-MM-DD`), the newest first: encrypt and sign with the first, try all of
 * them to decrypt and to verify.
 */
export const keysOpenOn = <Dated extends DatedKey>(keys: readonly Dated[], on: string): readonly Dated[] => {
  const firstDay = (key: Dated): string => key.decrypt_from ?? key.from ?? ''
  return keys
    .filter((key) => isOpenOn({ from: firstDay(key), to: key.decrypt_to ?? key.to }, on))
    .sort((one, other) => (firstDay(one) > firstDay(other) ? -1 : firstDay(one) < firstDay(other) ? 1 : 0))
}

import type { DecryptMessageResult, Key } from 'openpgp'
import { TransportFailure } from './failure.ts'
import { fingerprintOf } from './pgp-keys.ts'

/** A signature as the library tells it; its promises settle when the content has been read. */
export type MessageSignature = DecryptMessageResult['signatures'][number]

/** Whose signatures a message carries. */
export interface Signers {
  /** Fingerprint of the key of theirs that signed; null when none did. */
  readonly signedBy: string | null
  /** Ids of signing keys that are not among theirs. */
  readonly strangers: readonly string[]
}

/**
 * Judges the signatures of a message whose content has been read to its end. One good signature is enough. A bad one
 * by a key of theirs is a failure even where none is needed: then somebody changed the content. Failures:
 * `pgp-bad-signature`, `pgp-key-expired`, `pgp-key-revoked`.
 */
export const judgeSignatures = async (
  signatures: readonly MessageSignature[],
  theirKeys: readonly Key[],
): Promise<Signers> => {
  const strangers: string[] = []
  let worst: TransportFailure | null = null
  for (const signature of signatures) {
    const key = theirKeys.find((one) => one.getKeys(signature.keyID).length > 0)
    if (key === undefined) strangers.push(signature.keyID.toHex().toUpperCase())
    else if (await isGood(signature)) return { signedBy: fingerprintOf(key), strangers }
    else worst ??= await reasonOf(key, signature)
  }
  if (worst !== null) throw worst
  return { signedBy: null, strangers }
}

const isGood = (signature: MessageSignature): Promise<boolean> =>
  signature.verified.then(
    () => true,
    () => false,
  )

/** The library tells reasons only as text; the key itself is asked instead. */
const reasonOf = async (key: Key, signature: MessageSignature): Promise<TransportFailure> => {
  if (await key.isRevoked()) return new TransportFailure('pgp-key-revoked')
  const signedAt = (await signature.signature.catch(() => null))?.packets[0]?.created
  const part = key.getKeys(signature.keyID)[0]!
  const ends = await Promise.all([key.getExpirationTime(), part.getExpirationTime()])
  const hadEnded = signedAt && ends.some((end) => end instanceof Date && end <= signedAt)
  return new TransportFailure(hadEnded ? 'pgp-key-expired' : 'pgp-bad-signature')
}

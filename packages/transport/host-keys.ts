import { createHash } from 'node:crypto'
import { TransportFailure } from './failure.ts'
import { dayOf, isOpenOn } from './window.ts'

/** One key a host may present, with the days in which it may. Several at once make a planned change possible. */
export interface HostKey {
  /** As OpenSSH writes it: `SHA256:` and 43 characters. */
  readonly fingerprint: string
  /** First day, `YYYY-MM-DD`. */
  readonly validFrom: string
  /** Last day, that day included; no end when left out. */
  readonly validTo?: string | undefined
  /**
   * `ssh-ed25519`, `ssh-rsa`, `ecdsa-sha2-nistp256` …: asks the host for a key of this kind. Needed only for a host
   * that has several kinds of key of which we know one.
   */
  readonly algorithm?: string | undefined
}

/** The fingerprint of a public host key as OpenSSH writes it. */
export const fingerprintOf = (publicKey: Uint8Array): string =>
  `SHA256:${createHash('sha256').update(publicKey).digest('base64').replace(/=+$/, '')}`

/**
 * Judges the key a host presents. Returns the failure, or null when the key is one of ours and in its days.
 * Failures: `host-key-changed`, `host-key-expired`; both tell the fingerprint seen, so that a person can compare it.
 */
export const judgeHostKey = (presented: string, known: readonly HostKey[], now: Date): TransportFailure | null => {
  const same = known.filter((key) => key.fingerprint === presented)
  if (same.some((key) => isOpenOn({ from: key.validFrom, to: key.validTo }, dayOf(now)))) return null
  const code = same.length > 0 ? 'host-key-expired' : 'host-key-changed'
  const reason = same.length > 0 ? 'a known key outside its days' : 'an unknown key'
  return new TransportFailure(code, {
    arrived: 'no',
    presentedFingerprint: presented,
    message: `The host presented ${reason}: ${presented}.`,
  })
}

/** The signature algorithms that make a host present one of the kinds named; undefined when a key names no kind. */
export const hostKeyAlgorithms = (known: readonly HostKey[]): readonly string[] | undefined => {
  const kinds = known.map((key) => key.algorithm)
  if (kinds.some((kind) => kind === undefined)) return undefined
  return [...new Set(kinds.flatMap((kind) => (kind === 'ssh-rsa' ? ['rsa-sha2-512', 'rsa-sha2-256'] : [kind!])))]
}

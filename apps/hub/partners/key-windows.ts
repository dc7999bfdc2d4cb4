import type { Partner } from '@mortar/canonical/site/site'

/** The days between which a key is used. `daysLeft` is null for a key without an end. */
export interface Window {
  readonly validFrom: string
  readonly validTo: string | null
  readonly daysLeft: number | null
}

const window = (from: string, to: string | undefined, now: Date): Window => ({
  validFrom: from,
  validTo: to ?? null,
  daysLeft: to === undefined ? null : Math.ceil((Date.parse(`${to}T23:59:59Z`) - now.getTime()) / 86_400_000),
})

/** The host keys of a partner. */
export const hostKeysOf = ({ connection }: Partner, now: Date): ({ fingerprint: string } & Window)[] =>
  connection.protocol === 'sftp'
    ? connection.host_keys.map((key) => ({
        fingerprint: key.fingerprint,
        ...window(key.valid_from, key.valid_to, now),
      }))
    : []

/** A PGP key of ours or theirs. */
export interface PgpKey extends Window {
  readonly id: string
  readonly whose: 'ours' | 'theirs'
  readonly fingerprint: string | null
}

/** The PGP keys of a partner, ours first. */
export const pgpKeysOf = ({ keys }: Partner, now: Date): PgpKey[] => [
  ...keys.ours.map((key) => ({
    id: key.id,
    whose: 'ours' as const,
    fingerprint: key.fingerprint ?? null,
    ...window(key.decrypt_from, key.decrypt_to, now),
  })),
  ...keys.theirs.map((key) => ({
    id: key.id,
    whose: 'theirs' as const,
    fingerprint: key.fingerprint ?? null,
    ...window(key.from, key.to, now),
  })),
]

/** Days until the first key in use ends; null when none does. */
export const nextKeyEnd = (partner: Partner, now: Date): number | null => {
  const left = [...hostKeysOf(partner, now), ...pgpKeysOf(partner, now)]
    .map((key) => key.daysLeft)
    .filter((days) => days !== null && days >= 0)
  return left.length === 0 ? null : Math.min(...(left as number[]))
}

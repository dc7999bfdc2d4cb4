/** How bytes present themselves: an encrypted OpenPGP message as bytes or as text, or anything else. */
export type PgpForm = 'binary' | 'armored' | 'other'

/** Bytes that must be known to tell the form. */
export const formBytes = 64

/** Versions that a session key packet has, for a public key (tag 1) and for a password (tag 3). */
const sessionKeyVersions: Readonly<Record<number, readonly number[]>> = { 1: [3, 6], 3: [4, 5, 6] }
const marker = Buffer.from([0xca, 3, ...Buffer.from('PGP')])

/**
 * Tells the form from the first bytes. A message that can be decrypted begins with a session key or a marker. One byte
 * does not tell: a capital A of an EBCDIC file is the tag of a session key here, so the version behind it must fit too.
 */
export const pgpFormOf = (head: Uint8Array): PgpForm => {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  if (/^(\xef\xbb\xbf)?\s*-----BEGIN PGP MESSAGE/.test(bytes.toString('latin1'))) return 'armored'
  if (bytes.subarray(0, marker.length).equals(marker)) return 'binary'
  const { tag, bodyAt } = packetHead(head)
  return sessionKeyVersions[tag]?.includes(head[bodyAt] ?? 0) ? 'binary' : 'other'
}

/** RFC 9580 4.2: the first byte holds the tag and in the old format the size of the length that follows. */
const packetHead = (head: Uint8Array): { readonly tag: number; readonly bodyAt: number } => {
  const first = head[0] ?? 0
  if ((first & 0x80) === 0) return { tag: -1, bodyAt: 0 }
  if ((first & 0x40) === 0) return { tag: (first & 0x3c) >> 2, bodyAt: 1 + ([1, 2, 4, 0][first & 3] ?? 0) }
  const length = head[1] ?? 0
  const isPartial = length >= 224 && length < 255
  return { tag: first & 0x3f, bodyAt: length < 192 || isPartial ? 2 : length < 224 ? 3 : 6 }
}

import { createHash } from 'node:crypto'
import { type PaidClaim, totalsOf } from '@mortar/testkit/acme-file'
import { day } from '@mortar/testkit/days'
import { type MonthFile, plainFile, withBadRow, withBadTrailer, withShortRow } from '@mortar/testkit/month-file'
import { type MutationKind, mutate } from '@mortar/testkit/mutate'
import { paidClaimsFile } from '@mortar/testkit/paid-claims'
import type { Person } from '@mortar/testkit/people'
import { random } from '@mortar/testkit/random'
import type { Outbox } from './outbox.ts'
import type { Seal, SealKind } from './seal.ts'

/** Kinds of files that can be dropped, and what is wrong with each. */
export const dropKinds = {
  good: 'nothing is wrong',
  'bad-trailer': 'the trailer counts one record too few and 100.00 too much',
  'bad-row': 'one claim has the relationship code 77',
  'short-row': 'one row lacks its last nine bytes',
  mutated: 'a good file with one mutation of the testkit',
  given: 'the plaintext is given in base64',
  'duplicate-content': 'the plaintext of the last drop again',
  unsigned: 'encrypted but not signed',
  'wrong-signer': "signed by somebody else's key",
  'wrong-recipient': "encrypted to somebody else's key",
  corrupted: 'some bytes of the encrypted file changed',
  truncated: 'the second half of the encrypted file is missing',
  'not-pgp': 'the plaintext itself',
  'zero-byte': 'no bytes at all',
  'zip-bomb': 'a good file with 64 MiB of zeros behind it, compressed',
} as const

/** The name of one kind. */
export type DropKind = keyof typeof dropKinds

/** A file to be made and dropped. */
export interface DropRequest {
  /** Day that the file covers, and its number in the sequence: they make the name. */
  readonly date: string
  readonly seq: number
  readonly kind?: DropKind
  /** Other contents under the same name come with another seed. */
  readonly seed?: number
  /** How many claims; 100 unless told, 900 at most. */
  readonly count?: number
  /** For `mutated`; by chance unless told. */
  readonly mutation?: MutationKind
  /** For `given`. */
  readonly base64?: string
  /** Written in the open over so many milliseconds; whole at once unless told. */
  readonly slowMs?: number
}

/** What was dropped. Counts and money are those of the claims meant, in cents. */
export interface Dropped {
  readonly name: string
  readonly kind: DropKind
  readonly sha256: string
  readonly detailCount: number
  readonly planPaidCents: number
  readonly patientPaidCents: number
  /** For `mutated`: what was done. */
  readonly mutation?: string
}

/** What a dropper works with. */
export interface DropperOptions {
  readonly outbox: Outbox
  readonly seal: Seal
  /** Who may have claims now. */
  readonly people: () => readonly Person[]
  readonly seed: number
}

/**
 * Makes files on demand. Claims of good drops are remembered while the process runs, and later drops reverse some.
 * Drops use claim numbers from 10000 up within their day, so they never meet those of the month's files.
 */
export function dropper({ outbox, seal, people, seed }: DropperOptions): (request: DropRequest) => Promise<Dropped> {
  const earlier: PaidClaim[] = []
  let lastPlaintext: Uint8Array = new Uint8Array()
  return async (request) => {
    const kind = request.kind ?? 'good'
    const file = goodFile(request, { people: people(), seed, earlier })
    const { bytes: plaintext, what } = plaintextOf(file, { ...request, kind }, lastPlaintext)
    const bytes = await ciphertextOf(kind, plaintext, seal)
    const name = `${file.name}.pgp`
    // The slow one is not waited for: that is what it is for.
    if (request.slowMs) outbox.laySlowly({ name, bytes }, request.slowMs).catch(() => {})
    else await outbox.lay({ name, bytes })
    if (kind === 'good') earlier.push(...file.claims)
    lastPlaintext = plaintext
    const sha256 = createHash('sha256').update(plaintext).digest('hex')
    return { name, kind, sha256, ...totalsOf(file.claims), ...(what !== undefined && { mutation: what }) }
  }
}

interface Known {
  readonly people: readonly Person[]
  readonly seed: number
  readonly earlier: readonly PaidClaim[]
}

function goodFile(
  { date, seq, seed: contents = 0, count = 100 }: DropRequest,
  { people, seed, earlier }: Known,
): MonthFile {
  const head = { fileOn: day(date), sequence: seq }
  const chance = random(`drop ${seed} ${date} ${seq} ${contents}`)
  const firstClaimNumber = 10_000 + (seq % 90) * 1_000
  const { claims } = paidClaimsFile({ ...head, random: chance, people, count, earlier, firstClaimNumber })
  return plainFile({ ...head, claims, arrivedAt: '' })
}

function plaintextOf(
  file: MonthFile,
  request: DropRequest & { kind: DropKind },
  last: Uint8Array,
): { bytes: Uint8Array; what?: string } {
  if (request.kind === 'bad-trailer') return withBadTrailer(file)
  if (request.kind === 'bad-row') return withBadRow(file)
  if (request.kind === 'short-row') return withShortRow(file)
  if (request.kind === 'given') return { bytes: Buffer.from(request.base64 ?? '', 'base64') }
  if (request.kind === 'duplicate-content') return { bytes: last }
  if (request.kind === 'mutated')
    return mutate(file.bytes, random(`mutate ${request.seed ?? 0} ${file.name}`), request.mutation)
  if (request.kind === 'zip-bomb') return { bytes: Buffer.concat([file.bytes, Buffer.alloc(64 * 1024 * 1024)]) }
  return file
}

const sealKinds: Partial<Record<DropKind, SealKind>> = {
  unsigned: 'unsigned',
  'wrong-signer': 'wrong-signer',
  'wrong-recipient': 'wrong-recipient',
  'zip-bomb': 'compressed',
}

async function ciphertextOf(kind: DropKind, plaintext: Uint8Array, seal: Seal): Promise<Uint8Array> {
  if (kind === 'zero-byte') return new Uint8Array()
  if (kind === 'not-pgp') return plaintext
  const sealed = await seal(plaintext, sealKinds[kind])
  if (kind === 'truncated') return sealed.subarray(0, Math.floor(sealed.length / 2))
  return kind === 'corrupted'
    ? sealed.map((byte, at) => (at > sealed.length / 2 && at % 97 === 0 ? byte ^ 0x55 : byte))
    : sealed
}

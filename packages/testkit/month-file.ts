import {
  acmeFileName,
  type FileHead,
  type PaidClaim,
  recordLength,
  totalsOf,
  writeAcmeFile,
  writeTrailer,
} from './acme-file.ts'

/** What is special about a file of the month. */
export type MonthFault = 'late' | 'bad-trailer' | 'corrected' | 'duplicate-content' | 'bad-row' | 'short-row'

/** A file as the PBM drops it, before encryption. */
export interface MonthFile extends FileHead {
  /** Name without `.pgp`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** When it stands in the PBM's outbox, an instant in UTC. */
  readonly arrivedAt: string
  readonly fault?: MonthFault
  /** The claims in it, in file order, a faulty one included. */
  readonly claims: readonly PaidClaim[]
  /** The one of `claims` whose row is faulty. */
  readonly faultyClaim?: PaidClaim
}

/** A file without a fault. */
export const plainFile = (file: FileHead & Pick<MonthFile, 'claims' | 'arrivedAt'>): MonthFile => ({
  ...file,
  name: acmeFileName(file),
  bytes: bytesOf(writeAcmeFile(file, file.claims)),
})

/** The trailer counts one record too few and 100.00 too much. */
export function withBadTrailer(file: MonthFile): MonthFile {
  const totals = totalsOf(file.claims)
  const wrong = { ...totals, detailCount: totals.detailCount - 1, planPaidCents: totals.planPaidCents + 10_000 }
  const lines = linesOf(file)
  return { ...file, fault: 'bad-trailer', bytes: bytesOf([...lines.slice(0, -1), writeTrailer(wrong)]) }
}

/** The same claims with the right trailer, as a new file. */
export const corrected = ({ fileOn, claims }: MonthFile, arrivedAt: string, sequence: number): MonthFile => ({
  ...plainFile({ fileOn, sequence, claims, arrivedAt }),
  fault: 'corrected',
})

/** The very same bytes under the next name. */
export const sentAgain = (file: MonthFile, arrivedAt: string, sequence: number): MonthFile => ({
  ...file,
  sequence,
  name: acmeFileName({ fileOn: file.fileOn, sequence }),
  arrivedAt,
  fault: 'duplicate-content',
})

/** One paid claim has the relationship code 77, which Acme's list does not know. The trailer is right. */
export function withBadRow(file: MonthFile): MonthFile {
  const faultyClaim: PaidClaim = { ...firstPaid(file), relationshipCode: '77' }
  const claims = file.claims.map((claim) => (claim === firstPaid(file) ? faultyClaim : claim))
  return { ...plainFile({ ...file, claims }), fault: 'bad-row', faultyClaim }
}

/** One paid claim's row lacks its last nine bytes: the filler and the deductible. The trailer is right. */
export function withShortRow(file: MonthFile): MonthFile {
  const faultyClaim = firstPaid(file)
  const cut = file.claims.indexOf(faultyClaim) + 1
  const lines = linesOf(file).map((line, at) => (at === cut ? line.slice(0, recordLength - 9) : line))
  return { ...file, fault: 'short-row', faultyClaim, bytes: bytesOf(lines) }
}

const firstPaid = ({ claims }: MonthFile): PaidClaim => claims.find((claim) => claim.status === 'P')!

const linesOf = (file: MonthFile): string[] => writeAcmeFile(file, file.claims).split('\n').slice(0, -1)

const bytesOf = (text: string | readonly string[]): Uint8Array =>
  new TextEncoder().encode(typeof text === 'string' ? text : text.map((line) => `${line}\n`).join(''))

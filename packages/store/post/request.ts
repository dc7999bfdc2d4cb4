import type { Readable } from 'node:stream'
import type { Noun } from '@mortar/canonical/noun'
import type { HoldCause } from '@mortar/canonical/site/feed'

/** Rows of one noun to be posted, as PostgreSQL COPY text: record_no, qc_flag, content_hash, the declared columns. */
export interface NounRows {
  readonly noun: Noun
  readonly load: 'insert' | 'upsert'
  /** Asked for once, when the store is ready to take it. */
  readonly rows: () => Readable
}

/**
 * What a run hands to the store. `records` is COPY text of every physical record: record_no, record_type, line, byte_from,
 * byte_to, qc_flag, outcome (null when the store decides), issues.
 */
export interface PostRequest {
  readonly runId: number
  readonly kind: 'file' | 'replay'
  readonly rawFileNo: number
  readonly partnerId: string
  readonly nouns: readonly NounRows[]
  readonly records: () => Readable
  readonly holds: readonly { readonly cause: HoldCause; readonly until: Date }[]
  /** Out feeds that receive what is posted. */
  readonly routes: readonly { readonly feedId: string; readonly noun: string }[]
  /** Money columns whose sums by outcome the ledger wants. */
  readonly money: readonly { readonly control: string; readonly noun: string; readonly column: string }[]
  /** Set when the file is held whole: nothing is posted and every detail record waits with this cause. */
  readonly holdAll?: { readonly cause: string; readonly until: Date | null } | undefined
  readonly now: Date
}

/** What became of a record's bytes and money, by outcome. */
export interface PostedAmounts {
  readonly outcome: string
  readonly records: number
  readonly bytes: number
}

/** The store's own count of what it did: the other side of the ledger. */
export interface PostResult {
  readonly amounts: readonly PostedAmounts[]
  readonly money: readonly { readonly control: string; readonly outcome: string; readonly cents: number }[]
  readonly deliveries: number
}

/** lineage_id = raw_file_no × this + record_no. */
export const recordsPerFile = 100_000_000

/** The lineage_id of a record. */
export const lineageId = (rawFileNo: number, recordNo: number): number => rawFileNo * recordsPerFile + recordNo

/** File and record number of a lineage_id. */
export const lineageParts = (lineage: number): { rawFileNo: number; recordNo: number } => ({
  rawFileNo: Math.floor(lineage / recordsPerFile),
  recordNo: lineage % recordsPerFile,
})

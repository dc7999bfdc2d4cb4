import type { Readable } from 'node:stream'
import type { LensView } from '@mortar/store/read/lens'

/** Who asks: a signed-in person and the tenant of the account. */
export interface Person {
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly tenantId: string
}

/** Records by their ids, or all that wait alike. */
export type Selection =
  | { readonly lineageIds: readonly number[] }
  | { readonly feed?: string | undefined; readonly cause?: string | undefined; readonly code?: string | undefined }

/** Deliveries by their ids, or all refused ones of a feed. */
export type DeliverySelection =
  | { readonly deliveryIds: readonly number[] }
  | { readonly feed: string; readonly state: 'refused' }

/** Where each column of a feed's maps comes from: map name → column → sources. */
export type FeedLineage = Readonly<Record<string, Readonly<Record<string, readonly ColumnSource[]>>>>

export interface ColumnSource {
  readonly kind: 'field' | 'crosswalk' | 'context' | 'constant'
  readonly name: string
}

/** A column of a row, told in words, with its sources. */
export interface LensColumn {
  readonly name: string
  readonly kind: string
  readonly describes: string
  readonly value: string | number | boolean | null
  readonly from: ColumnSource[]
}

/** What the vault and the layout add to the rows of the store. */
export interface LensBytes {
  readonly raw: {
    readonly text: string
    readonly byteFrom: number
    readonly byteTo: number
    readonly before: { text: string; byteFrom: number; byteTo: number }[]
    readonly after: { text: string; byteFrom: number; byteTo: number }[]
  } | null
  readonly fields: {
    readonly name: string
    readonly type: string
    readonly describes: string
    readonly text: string
    readonly byteFrom: number | null
    readonly byteTo: number | null
    readonly value: unknown
  }[]
}

/**
 * What a person at the console may set in motion. Each writes its own audit row in the transaction of its effect.
 * Something that is not there (or is another tenant's) comes back as `undefined`; a wrong moment throws a `Refusal`.
 */
export interface Desk {
  readonly lensBytes: (person: Person, view: LensView) => Promise<LensBytes>
  readonly feedLineage: (person: Person, feedId: string) => Promise<FeedLineage>
  readonly acknowledge: (person: Person, alarmId: number) => Promise<true | undefined>
  readonly releaseRun: (person: Person, runId: number, reason: string) => Promise<{ runId: number } | undefined>
  readonly rejectRun: (person: Person, runId: number, reason: string) => Promise<true | undefined>
  readonly replay: (person: Person, selection: Selection, reason: string) => Promise<{ runIds: number[] }>
  readonly correct: (person: Person, correction: CorrectionAsked) => Promise<true | undefined>
  readonly removeCorrection: (person: Person, lineageId: number, field: string) => Promise<true | undefined>
  readonly dismiss: (person: Person, lineageIds: readonly number[], reason: string) => Promise<{ records: number }>
  readonly restore: (person: Person, lineageIds: readonly number[]) => Promise<{ records: number }>
  readonly retryDeliveries: (person: Person, selection: DeliverySelection) => Promise<{ deliveries: number }>
  readonly assign: (person: Person, discrepancyId: number, owner: string | null) => Promise<true | undefined>
  readonly resolve: (person: Person, discrepancyId: number, resolution: string) => Promise<true | undefined>
  readonly reopen: (person: Person, discrepancyId: number) => Promise<true | undefined>
  readonly poll: (person: Person, feedId: string) => Promise<true | undefined>
  readonly upload: (person: Person, file: FileHandedOver) => Promise<{ runId: number | null } | undefined>
  /** Notes in the audit log that a person's data was looked at. */
  readonly noteRead: (person: Person, noted: { action: string; lineageIds: readonly number[] }) => Promise<void>
}

export interface CorrectionAsked {
  readonly lineageId: number
  readonly field: string
  readonly value: string
  readonly reason: string
}

export interface FileHandedOver {
  readonly feedId: string
  readonly fileName: string
  readonly content: Readable
}

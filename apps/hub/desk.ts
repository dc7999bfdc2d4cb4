import type { X12Checked } from '@mortar/journeys/check-x12'
import type { TestClaim } from '@mortar/journeys/claims/test-claim'
import type { ExplainedClaim } from '@mortar/journeys/explain-claim'
import type { PriorAuthVerdict } from '@mortar/journeys/prior-auth'
import type { AskedWith } from '@mortar/journeys/prior-auth-asked'
import type { PriorAuthEntry } from '@mortar/journeys/prior-auth-enter'
import type { Tried } from '@mortar/journeys/try-claim'
import type { LensView } from '@mortar/store/read/lens'
import type { MemberFound } from '@mortar/store/read/members'
import type { PriorAuthRow } from '@mortar/store/read/prior-auths'
import type { Issue } from '@mortar/values/issue'

/** Who asks: a signed-in person and the tenant of the account. */
export interface Person {
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly tenantId: string
}

/** Records by their ids, or all that wait alike. */
export interface Selection {
  readonly lineageIds?: readonly number[] | undefined
  readonly feed?: string | undefined
  readonly cause?: string | undefined
  readonly code?: string | undefined
}

/** Deliveries by their ids, or all refused ones of a feed. */
export interface DeliverySelection {
  readonly deliveryIds?: readonly number[] | undefined
  readonly feed?: string | undefined
}

/** Where a column's value comes from. */
export interface ColumnSource {
  readonly kind: 'field' | 'crosswalk' | 'context' | 'constant'
  readonly name: string
  /** `value`: becomes the value. `choice`: decides which value. `key`: found the crosswalk's row. */
  readonly role: 'value' | 'choice' | 'key'
}

/** Where each column of a feed's maps comes from: map name → column → sources. */
export type FeedLineage = Readonly<Record<string, Readonly<Record<string, readonly ColumnSource[]>>>>

/** A stretch of a file, decoded. */
export interface Stretch {
  readonly text: string
  readonly byteFrom: number
  readonly byteTo: number
}

/** One field of a source record, with its exact text. */
export interface FieldBytes extends Omit<Stretch, 'byteFrom' | 'byteTo'> {
  readonly name: string
  readonly type: string
  readonly describes: string
  readonly byteFrom: number | null
  readonly byteTo: number | null
  readonly value: string | number | boolean | null
}

/** What the vault, the layout and the maps add to the rows of the store. */
export interface LensBytes {
  /** Null when the plaintext is not in the vault. `before` and `after` are the neighbour records. */
  readonly raw: (Stretch & { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] }) | null
  readonly fields: readonly FieldBytes[]
  readonly lineage: FeedLineage
}

/** A correction of one source field, as a person asks for it. */
export interface CorrectionAsked {
  readonly lineageId: number
  readonly field: string
  readonly value: string
  readonly reason: string
}

/** A file a person hands over. */
export interface FileHandedOver {
  readonly feedId: string
  readonly fileName: string
  readonly content: AsyncIterable<Uint8Array>
}

/** What a look at people's data was: kept in the audit log. */
export interface Look {
  readonly action: string
  readonly lineageIds: readonly number[]
}

/**
 * What a person at the console may set in motion; `main.ts` binds it to the journeys. Each writes its own audit row in the
 * transaction of its effect. What is not there (or is another tenant's), or is in another state, comes back as `false`.
 */
export interface Desk {
  readonly lensBytes: (person: Person, view: LensView) => Promise<LensBytes>
  readonly feedLineage: (person: Person, feedId: string) => Promise<FeedLineage>
  readonly noteLook: (person: Person, look: Look) => Promise<void>
  /** Why a claim was decided so; undefined when there is none of that number. The look is noted. */
  readonly explainClaim: (person: Person, decisionNo: number) => Promise<ExplainedClaim | undefined>
  /** The authorization as it stands afterwards, or why it cannot be decided so. */
  readonly decidePriorAuth: (person: Person, verdict: Omit<PriorAuthVerdict, 'actor'>) => Promise<PriorAuthRow | Issue>
  /** What a pharmacy told with its request for an authorization; undefined when none asked. */
  readonly priorAuthAsked: (person: Person, number: number) => Promise<AskedWith | undefined>
  /** Decides a test claim and posts nothing; that it was made is noted. */
  readonly tryClaim: (person: Person, form: TestClaim) => Promise<Tried>
  /** People to try a claim with; the look is noted. */
  readonly membersToTry: (person: Person, sought: string) => Promise<MemberFound[]>
  /** The authorization as it stands, or why it cannot. */
  readonly enterPriorAuth: (person: Person, entry: Omit<PriorAuthEntry, 'actor'>) => Promise<PriorAuthRow | Issue>
  readonly acknowledge: (person: Person, alarmId: number) => Promise<boolean>
  /** The runs that work the file again; undefined when the run is not one that was stopped. */
  readonly releaseRun: (person: Person, runId: number, reason: string) => Promise<number[] | undefined>
  readonly rejectRun: (person: Person, runId: number, reason: string) => Promise<boolean>
  readonly replay: (person: Person, selection: Selection, reason: string) => Promise<number[]>
  readonly correct: (person: Person, correction: CorrectionAsked) => Promise<boolean>
  readonly removeCorrection: (person: Person, lineageId: number, field: string) => Promise<boolean>
  readonly dismiss: (person: Person, lineageIds: readonly number[], reason: string) => Promise<number>
  readonly restore: (person: Person, lineageIds: readonly number[]) => Promise<number>
  readonly retryDeliveries: (person: Person, selection: DeliverySelection) => Promise<number>
  readonly assign: (person: Person, discrepancyId: number, owner: string | null) => Promise<boolean>
  readonly resolve: (person: Person, discrepancyId: number, resolution: string) => Promise<boolean>
  readonly reopen: (person: Person, discrepancyId: number) => Promise<boolean>
  readonly poll: (person: Person, feedId: string) => Promise<boolean>
  /** Judges an X12 file; keeps nothing of it but the note that it was read. */
  readonly checkX12: (person: Person, content: AsyncIterable<Uint8Array>) => Promise<X12Checked>
  /** The file's number; undefined when the same bytes came under this name before. */
  readonly upload: (person: Person, file: FileHandedOver) => Promise<number | undefined>
}

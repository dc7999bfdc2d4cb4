import type { OutFeed } from '@mortar/canonical/site/site'
import type { IssuePlace } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import type { Correction, FileContext, RefusedSpan } from './mapper-types.ts'
import type { TypedValue } from './reports.ts'
import type { InFeedData } from './source-form.ts'
import type { CanonicalRows, X12Out } from './x12/out-file.ts'

/** An out feed as it travels to the child. */
export type OutFeedData = Omit<OutFeed, 'cases'>

/** What a replay says beside the records, which travel as frames: first the header ones, then details, then trailers. */
export interface ReplayContext {
  readonly file: FileContext
  readonly envelopeNos: readonly number[]
  readonly values: Readonly<Record<string, TypedValue>>
  readonly corrections: readonly Correction[]
  readonly refused: readonly RefusedSpan[]
}

/** What the host asks of the child; bytes travel beside it on pipes. */
export type Call =
  | { readonly kind: 'compile'; readonly feed: InFeedData | OutFeedData }
  | {
      readonly kind: 'stage'
      readonly feed: InFeedData
      readonly file: FileContext
      readonly refused: readonly RefusedSpan[]
    }
  | { readonly kind: 'stage-records'; readonly feed: InFeedData; readonly replay: ReplayContext }
  | { readonly kind: 'map' }
  | { readonly kind: 'stream'; readonly stream: string }
  | { readonly kind: 'explain'; readonly feed: InFeedData; readonly replay: ReplayContext }
  | { readonly kind: 'map-out'; readonly feed: OutFeedData; readonly rows: string }
  | { readonly kind: 'make-x12'; readonly out: X12Out; readonly rows: CanonicalRows }

/** A call with its number. */
export type Request = Call & { readonly id: number }

/** What the child tells the host. `progress` restarts the clock of the running call. */
export type Reply =
  | { readonly id: number; readonly kind: 'progress' }
  | { readonly id: number; readonly kind: 'result'; readonly result: unknown }
  | {
      readonly id: number
      readonly kind: 'fault'
      readonly code: IssueCode
      readonly message: string
      readonly where: IssuePlace
    }

/** Descriptors of the pipes in the child. */
export const bytesIn = 3
export const bytesOut = 4

/** Whether a sequence of bytes comes with a call. */
export const takesBytes = ({ kind }: Call): boolean =>
  kind === 'stage' || kind === 'stage-records' || kind === 'explain'

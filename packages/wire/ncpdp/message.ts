import type { Issue } from '@mortar/values/issue'
import type { requestHeader, responseHeader } from './d0/headers.ts'
import type { requestSegments } from './d0/request-segments.ts'
import type { responseSegments } from './d0/response-segments.ts'
import type { BlockOf, HeaderOf, SegmentsAt } from './table.ts'

type RequestTable = typeof requestSegments
type ResponseTable = typeof responseSegments

/** The segments of a request by name. */
export type RequestSegments = { readonly [Name in keyof RequestTable]: BlockOf<RequestTable[Name]['fields']> }

/** The segments of a response by name. */
export type ResponseSegments = { readonly [Name in keyof ResponseTable]: BlockOf<ResponseTable[Name]['fields']> }

/** The fixed header of a request. `transactionCount` is the text as sent; the writer counts for itself. */
export type RequestHeader = HeaderOf<typeof requestHeader>

/** The fixed header of a response. */
export type ResponseHeader = HeaderOf<typeof responseHeader>

/** What one claim (or reversal, inquiry, report) of a request holds. */
export type RequestTransactionDraft = SegmentsAt<RequestTable, 'transaction'>

/** What one answer of a response holds. */
export type ResponseTransactionDraft = SegmentsAt<ResponseTable, 'transaction'>

/** A transaction that was read, with what is wrong in it. */
export interface RequestTransaction extends RequestTransactionDraft {
  readonly issues: readonly Issue[]
}

/** An answer that was read, with what is wrong in it. */
export interface ResponseTransaction extends ResponseTransactionDraft {
  readonly issues: readonly Issue[]
}

/**
 * A request to be written: header, the segments of the whole transmission, and its transactions in order. An
 * eligibility request has none; its pharmacy provider and prescriber stand at the transmission.
 */
export interface RequestDraft
  extends SegmentsAt<RequestTable, 'transmission'>,
    Pick<RequestTransactionDraft, 'pharmacyProvider' | 'prescriber'> {
  readonly header: RequestHeader
  readonly transactions: readonly RequestTransactionDraft[]
}

/** A response to be written. */
export interface ResponseDraft extends SegmentsAt<ResponseTable, 'transmission'> {
  readonly header: ResponseHeader
  readonly transactions: readonly ResponseTransactionDraft[]
}

/** A request that was read. `issues` are those of the transmission; each transaction has its own. */
export interface Request extends RequestDraft {
  readonly transactions: readonly RequestTransaction[]
  readonly issues: readonly Issue[]
}

/** A response that was read. */
export interface Response extends ResponseDraft {
  readonly transactions: readonly ResponseTransaction[]
  readonly issues: readonly Issue[]
}

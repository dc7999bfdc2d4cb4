import type { ClaimRequest } from '@mortar/canonical/claim/request'
import { type LiveAsk, liveRequest } from '@mortar/mapping/live/request-in'
import { type LiveAnswer, respond } from '@mortar/mapping/live/response-out'
import { Fault } from '@mortar/values/issue'
import type { Request } from '@mortar/wire/ncpdp/message'
import { readRequest } from '@mortar/wire/ncpdp/read'
import { writeResponse } from '@mortar/wire/ncpdp/write'

/** Where a message came in, and when. */
export interface Arrival {
  readonly receivedAt: Date
  /** `tcp 7001`, `http`. */
  readonly listener: string
}

/** A message as it came, read. */
export interface Transmission extends Arrival {
  readonly bytes: Uint8Array
  readonly request: Request
  readonly headerStatus: 'A' | 'R'
  readonly asks: readonly LiveAsk[]
}

/** Reads a message. Nothing throws: what cannot be understood asks nothing and is refused. */
export const readTransmission = (bytes: Uint8Array, arrival: Arrival): Transmission => {
  const request = readRequest(bytes)
  const { headerStatus, asks } = liveRequest(request)
  return { receivedAt: arrival.receivedAt, listener: arrival.listener, bytes, request, headerStatus, asks }
}

/** The requests of a message that are to be decided, in order. */
export const requestsOf = ({ asks }: Transmission): ClaimRequest[] => {
  const requests: ClaimRequest[] = []
  for (const ask of asks) if (ask.kind === 'decide') requests.push(ask.request)
  return requests
}

// 511-FB: the machine's own fault.
const hostError = '99'

/** Writes the response: `decided` gives the answer to each request that is to be decided, in order. Throws when it cannot be written. */
export const writeAnswer = (
  { request, headerStatus, asks }: Transmission,
  decided: readonly LiveAnswer[],
  helpDesk: string | null,
): Uint8Array => {
  let at = 0
  const answers = asks.map(
    (ask): LiveAnswer => (ask.kind === 'decide' ? decided[at++]! : { kind: 'refused', rejects: ask.rejects }),
  )
  const written = writeResponse(respond({ request, headerStatus, answers, helpDesk }))
  if (written instanceof Uint8Array) return written
  throw new Fault('claim-answer-not-written', undefined, written[0]?.where)
}

/** The response when the machine failed: nothing was saved, the pharmacy may send again. */
export const writeHostError = (transmission: Transmission): Uint8Array =>
  writeAnswer(
    transmission,
    requestsOf(transmission).map(() => ({ kind: 'refused', rejects: [hostError] })),
    null,
  )

const groupSeparator = 0x1d

/** The bytes of each transaction within the message: from its group separator to the next. One without any is its own transaction. */
export const transactionRanges = (bytes: Uint8Array): { readonly from: number; readonly to: number }[] => {
  const starts: number[] = []
  for (let at = bytes.indexOf(groupSeparator); at >= 0; at = bytes.indexOf(groupSeparator, at + 1)) starts.push(at)
  if (starts.length === 0) return [{ from: 0, to: bytes.length }]
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? bytes.length }))
}

import type { Site } from '@mortar/canonical/site/site'
import { noStanding } from '@mortar/store/claims/read-standing'
import { Fault } from '@mortar/values/issue'
import { frameReader } from '@mortar/wire/ncpdp/frames'
import { dayIn } from './day-in.ts'
import { type Decided, decideBatch } from './decide-batch.ts'
import { readTransmission, requestsOf, type Transmission } from './transmission.ts'
import { worldOf } from './world.ts'

/** Messages decided without a store: what came of them, and what each was. */
export interface DecidedInMemory extends Pick<Decided, 'responses' | 'cases'> {
  readonly transmissions: readonly Transmission[]
}

/** What is decided, and under what. */
export interface MemoryRequest {
  readonly site: Site
  /** One D.0 message, or several between STX and ETX. */
  readonly bytes: Uint8Array
  readonly now: Date
  /** The day it is decided; today in the payer's zone unless told. */
  readonly decidedOn?: string | undefined
  readonly failed: (transmission: Transmission, error: unknown) => void
}

const startOfText = 0x02
const mostBytes = 32_768

/**
 * Decides messages by a site alone: its plans, its reference data and its sample people, with nothing remembered but the messages before
 * in the same file. Throws `ncpdp-frame-broken` and its kin where messages cannot be told apart: what follows would be passed over.
 */
export const decideInMemory = ({ site, bytes, now, decidedOn, failed }: MemoryRequest): DecidedInMemory => {
  const arrival = { receivedAt: now, listener: 'file' }
  const transmissions = messagesIn(bytes).map((message) => readTransmission(message, arrival))
  const count = transmissions.flatMap(requestsOf).length
  const read = {
    decisionNumbers: Array.from({ length: count }, (_, at) => at + 1),
    transmissionNumbers: [],
    evidenceNumber: 0,
    people: site.reference.people,
    families: [],
    fills: [],
    earlier: [],
    standing: noStanding,
  }
  const day = decidedOn ?? dayIn(site.file.claims.timezone, now)
  const { responses, cases } = decideBatch({ world: worldOf(site), read, transmissions, decidedOn: day, failed })
  return { transmissions, responses, cases }
}

const messagesIn = (bytes: Uint8Array): Uint8Array[] => {
  if (bytes[0] !== startOfText) return [bytes]
  const reader = frameReader({ kind: 'text' }, mostBytes)
  const frames = reader.push(bytes)
  if (reader.waiting() > 0) throw new Fault('ncpdp-frame-broken', 'The last message of the file has no end (ETX).')
  return frames.map((frame) => {
    if (frame.kind === 'message') return frame.bytes
    const { code, hint, where } = frame.issue
    throw new Fault(code, `${hint} Byte ${where.byteFrom}.`, where)
  })
}

import type { Site } from '@mortar/canonical/site/site'
import { noStanding } from '@mortar/store/claims/read-standing'
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
 * in the same file.
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
  return reader.push(bytes).flatMap((frame) => (frame.kind === 'message' ? [frame.bytes] : []))
}

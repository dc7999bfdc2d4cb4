import { type OpenedFamilies, rememberOpened } from '@mortar/store/claims/lock'
import { saveBatch, type TransmissionRow } from '@mortar/store/claims/save'
import { saveStanding } from '@mortar/store/claims/save-standing'
import { retryConflicts, type Tx, withTenant } from '@mortar/store/database'
import { enqueueDeliver } from './after-post.ts'
import { keysOf, laneKeyOf } from './claims/batch-keys.ts'
import { type ClaimSite, watchClaimSite } from './claims/claim-site.ts'
import { dayIn } from './claims/day-in.ts'
import { decideBatch } from './claims/decide-batch.ts'
import { type Chain, nextOf, openChain, packEvidence } from './claims/evidence.ts'
import { openLanes } from './claims/lanes.ts'
import { readKnown } from './claims/read-known.ts'
import { type Arrival, readTransmission, type Transmission, writeHostError } from './claims/transmission.ts'
import type { Ground } from './ground.ts'

/** Decides live claims in this process. */
export interface ClaimDesk {
  /** The response to a message, once what it decided is committed. Never rejects: a failure is answered with reject 99. */
  readonly answer: (bytes: Uint8Array, arrival: Arrival) => Promise<Uint8Array>
  /** How many messages wait or are being decided. */
  readonly load: () => number
  /** How far the chains of evidence are, one for each lane. */
  readonly heads: () => readonly Chain[]
  /** Resolves once all that came is answered. */
  readonly settled: () => Promise<void>
}

/** How much is decided at once; more lanes keep the database busy while others commit. */
export interface ClaimDeskOptions {
  readonly lanes?: number
  readonly mostPerBatch?: number
}

const wakeMs = 1_000

/**
 * Opens the desk for live claims of a tenant. Messages of one family go through one lane, a batch at a time: its families are locked in
 * key order and what is known of them is read in one round trip, the engine decides each claim in turn, another saves all of it. Any
 * number of processes may do so at once.
 */
export const openClaimDesk = (ground: Ground, options: ClaimDeskOptions = {}): ClaimDesk => {
  const { lanes: laneCount = 3, mostPerBatch = 96 } = options
  const siteNow = watchClaimSite(ground)
  const chains = Array.from({ length: laneCount }, openChain)
  const opened: OpenedFamilies = new Set()
  const wake = wakeDeliveries(ground)
  const lanes = openLanes<Transmission, Uint8Array>({
    lanes: laneCount,
    mostPerBatch,
    worthOne: 12,
    patienceMs: 100,
    run: async (transmissions, lane) => {
      const site = await siteNow()
      const { responses, chain } = await decideApart({ ground, site, transmissions, opened, chain: chains[lane]! })
      chains[lane] = chain
      wake(site.routes)
      return responses
    },
  })
  const answer = async (bytes: Uint8Array, arrival: Arrival): Promise<Uint8Array> => {
    const transmission = readTransmission(bytes, arrival)
    try {
      return await lanes.put(laneKeyOf(transmission), transmission)
    } catch (error) {
      ground.log({ event: 'claim-not-decided', code: codeOf(error) })
      return writeHostError(transmission)
    }
  }
  return { answer, load: lanes.load, heads: () => chains, settled: lanes.settled }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? 'machine-fault'

interface Work {
  readonly ground: Ground
  readonly site: ClaimSite
  readonly transmissions: readonly Transmission[]
  readonly opened: OpenedFamilies
  readonly chain: Chain
}

interface Done {
  readonly responses: readonly Uint8Array[]
  readonly chain: Chain
}

/**
 * Decides a batch; when the store does not take something in it, each message alone, so that only the one at fault is answered with
 * reject 99. What is not a message's fault (a lost connection) is thrown.
 */
const decideApart = async (work: Work): Promise<Done> => {
  try {
    return await decideAll(work)
  } catch (error) {
    if (!isOfData(error)) throw error
    const [first, ...others] = work.transmissions
    if (others.length === 0) {
      work.ground.log({ event: 'claim-not-decided', code: codeOf(error), listener: first!.listener })
      return { responses: [writeHostError(first!)], chain: work.chain }
    }
    const responses: Uint8Array[] = []
    let { chain } = work
    for (const transmission of work.transmissions) {
      const done = await decideApart({ ...work, transmissions: [transmission], chain })
      responses.push(...done.responses)
      chain = done.chain
    }
    return { responses, chain }
  }
}

/** SQLSTATE classes of values that a column or key does not take. */
const isOfData = (error: unknown): boolean => /^2[23]/.test((error as { code?: string }).code ?? '')

/** Decides and saves a batch in one transaction; asked again when the database had to choose between two of them. */
const decideAll = (work: Work): Promise<Done> =>
  retryConflicts(async () => {
    let saved: Promise<unknown> | undefined
    try {
      const made = await withTenant(work.ground.db, work.ground.tenantId, async (tx) => {
        const decided = await decideIn(tx, work)
        saved = decided.saved
        return decided
      })
      rememberOpened(work.opened, made.families)
      return made
    } catch (error) {
      // Why nothing was kept, when the store did not take the batch: the commit only says that there was none.
      await saved
      throw error
    }
  })

/** `saved` is sent, not awaited: the commit travels with it, and does nothing when it failed. */
const decideIn = async (tx: Tx, { ground, site, transmissions, opened, chain }: Work) => {
  const decidedOn = dayIn(site.timezone, ground.now())
  const read = await readKnown(tx, keysOf(transmissions, site.world.lookBackDays), opened)
  const failed = (transmission: Transmission, error: unknown) =>
    ground.log({ event: 'claim-not-decided', code: codeOf(error), listener: transmission.listener })
  const decided = decideBatch({ world: site.world, read, transmissions, decidedOn, failed })
  const evidence = packEvidence(chain, decided.cases)
  const at = ground.now()
  const batch = {
    ...decided,
    transmissions: transmissions.map(rowOf(read.transmissionNumbers, decided.responses)),
    at,
    evidenceNo: read.evidenceNumber,
    evidence,
    ...site,
  }
  const saved = Promise.all([saveBatch(tx, batch), saveStanding(tx, decided.changes, at)])
  saved.catch(() => {})
  return { responses: decided.responses, chain: nextOf(evidence), families: read.families, saved }
}

const rowOf =
  (numbers: readonly number[], responses: readonly Uint8Array[]) =>
  ({ bytes, request, listener, receivedAt }: Transmission, at: number): TransmissionRow => ({
    transmissionNo: numbers[at]!,
    receivedAt,
    listener,
    transactionCode: request.header.transactionCode ?? '',
    pharmacyId: request.header.serviceProviderId ?? '',
    request: bytes,
    response: responses[at]!,
  })

/** Wakes the out feeds soon after something was queued for them, at most once a second; the clock would do so as well. */
const wakeDeliveries = (ground: Ground) => {
  let wokenAt = Number.NEGATIVE_INFINITY
  return (routes: readonly string[]) => {
    const now = ground.now().getTime()
    if (routes.length === 0 || now - wokenAt < wakeMs) return
    wokenAt = now
    withTenant(ground.db, ground.tenantId, async (tx) => {
      for (const route of routes) await enqueueDeliver(tx, ground.tenantId, route)
    }).catch((error) => ground.log({ event: 'deliver-not-woken', code: codeOf(error) }))
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { type ClaimLine, openClaimLine } from '@mortar/testkit/claim-line'
import { dayAt } from '@mortar/testkit/days'
import { drugs } from '@mortar/testkit/drugs'
import { type LiveStep, liveScript } from '@mortar/testkit/live-claims'
import type { Person } from '@mortar/testkit/people'
import { pharmacies } from '@mortar/testkit/pharmacies'
import { prescribers } from '@mortar/testkit/prescribers'
import type { SandboxClock } from '../clock.ts'

/** Stand-in pharmacies at work. */
export interface Pharmacies {
  /** Sends no more; what is under way is answered or let go. */
  readonly stop: () => Promise<void>
}

/** What pharmacies need. */
export interface PharmacyOptions {
  /** Port of this machine that takes claims, two bytes of length before each. */
  readonly port: number
  /** Whom they sell to, now. */
  readonly people: () => readonly Person[]
  readonly clock: SandboxClock
  /** Pause before the first message, and between two on average; milliseconds. */
  readonly firstAfterMs: number
  readonly everyMs: number
}

/**
 * Sends claims to a hub, one after another: billings, some of them again, reversals and rebillings. Where nobody answers it is tried again
 * until somebody does. Prescriptions are numbered by the second, so that none comes twice after another start.
 */
export const startPharmacies = (options: PharmacyOptions): Pharmacies => {
  const ending = new AbortController()
  const done = work(options, ending.signal).catch((error: Error) => {
    if (error.name !== 'AbortError') throw error
  })
  return {
    stop: async () => {
      ending.abort()
      await done
    },
  }
}

const work = async (options: PharmacyOptions, signal: AbortSignal): Promise<void> => {
  const { port, firstAfterMs, everyMs } = options
  const script = dailyScript(options)
  let line: ClaimLine | undefined
  signal.addEventListener('abort', () => line?.close())
  await sleep(firstAfterMs, undefined, { signal })
  for (;;) {
    const step = script()
    if (step) {
      if (line === undefined || line.isClosed()) line = openClaimLine(port)
      await line.send(step.bytes)
    }
    // Between half of it and half as much again, as it comes: what is random shows in no test.
    await sleep(everyMs * (0.5 + Math.random()), undefined, { signal })
  }
}

/** The next message; a new script each day, for claims are of that day and the two before. Nothing while there is nobody to sell to. */
const dailyScript = ({ people, clock }: PharmacyOptions): (() => LiveStep | undefined) => {
  let madeOn = ''
  let script: Generator<LiveStep, never> | undefined
  return () => {
    const now = clock.now()
    const today = dayAt(now, 'America/New_York')
    if (madeOn !== today) {
      const families = [...Map.groupBy(people(), ({ cardholderId }) => cardholderId).values()]
      if (families.length === 0) return undefined
      const second = Math.max(1, Math.floor((now.getTime() - countedFrom) / 1_000))
      madeOn = today
      script = liveScript({ ...shelves, seed: second, firstNumber: second, families, until: today, daysBefore: 3 })
    }
    return script!.next().value
  }
}

// Keeps the numbers short.
const countedFrom = Date.UTC(2024, 0, 1)

const shelves = {
  pharmacyIds: pharmacies.map(({ npi }) => npi),
  prescriberIds: prescribers.map(({ npi }) => npi),
  ndcs: drugs.map(({ ndc }) => ndc),
}

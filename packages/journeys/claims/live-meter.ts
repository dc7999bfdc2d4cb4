import { addLatency, type Latencies, noLatencies, type PackedLatencies, packLatencies } from './latency.ts'

/** Counts by name: statuses (112-AN), reject codes (511-FB). */
export type Counts = Readonly<Record<string, number>>

/** What a process that answers claims measured lately. Counts and times only. */
export interface LiveFigures {
  /** Claims answered in each stretch, the oldest first; the last is the latest that is over. */
  readonly perSlot: readonly number[]
  readonly slotSeconds: number
  /** Messages answered in the window, and how long each took. */
  readonly messages: number
  readonly latencies: PackedLatencies
  /** Claims of the window by status, and their reject codes. */
  readonly statuses: Counts
  readonly rejects: Counts
}

/** Measures answers in stretches of time that move on; moments are milliseconds of one clock. */
export interface LiveMeter {
  readonly answered: (at: number, seconds: number, response: Uint8Array) => void
  readonly tell: (at: number) => LiveFigures
}

interface Slot {
  readonly number: number
  claims: number
  messages: number
  readonly latencies: Latencies
  readonly statuses: Map<string, number>
  readonly rejects: Map<string, number>
}

/** A stretch of the meter, and how many it looks back: five minutes. */
export const slotMs = 5_000
const slotCount = 60

/** Opens a meter. */
export const openLiveMeter = (): LiveMeter => {
  let slots: Slot[] = []
  const slotAt = (at: number): Slot => {
    const number = Math.floor(at / slotMs)
    const last = slots.at(-1)
    if (last?.number === number) return last
    slots = slots.filter((slot) => slot.number > number - slotCount)
    const made = newSlot(number)
    slots.push(made)
    return made
  }
  const answered: LiveMeter['answered'] = (at, seconds, response) => {
    const slot = slotAt(at)
    slot.messages += 1
    addLatency(slot.latencies, seconds)
    countAnswers(slot, response)
  }
  const tell: LiveMeter['tell'] = (at) => {
    const now = Math.floor(at / slotMs)
    const known = slots.filter(({ number }) => number > now - slotCount && number <= now)
    const byNumber = new Map(known.map((slot) => [slot.number, slot.claims]))
    return {
      perSlot: Array.from({ length: slotCount - 1 }, (_, back) => byNumber.get(now - slotCount + 1 + back) ?? 0),
      slotSeconds: slotMs / 1_000,
      messages: known.reduce((sum, { messages }) => sum + messages, 0),
      latencies: packLatencies(known.map(({ latencies }) => latencies)),
      statuses: sumOf(known.map(({ statuses }) => statuses)),
      rejects: sumOf(known.map(({ rejects }) => rejects)),
    }
  }
  return { answered, tell }
}

const newSlot = (number: number): Slot => ({
  number,
  claims: 0,
  messages: 0,
  latencies: noLatencies(),
  statuses: new Map(),
  rejects: new Map(),
})

const statusField = '\x1cAN'
const rejectField = '\x1cFB'
const rejectedStatus = 'R'

/** Counts each transaction of a response by its status, and the codes of those refused. */
const countAnswers = (slot: Slot, response: Uint8Array): void => {
  const bytes = Buffer.from(response.buffer, response.byteOffset, response.byteLength)
  let isAnyRejected = false
  for (let at = bytes.indexOf(statusField, 0, 'latin1'); at >= 0; at = bytes.indexOf(statusField, at + 3, 'latin1')) {
    const status = String.fromCharCode(bytes[at + 3] ?? 0x3f)
    slot.claims += 1
    count(slot.statuses, status)
    isAnyRejected ||= status === rejectedStatus
  }
  if (!isAnyRejected) return
  for (let at = bytes.indexOf(rejectField, 0, 'latin1'); at >= 0; at = bytes.indexOf(rejectField, at + 3, 'latin1'))
    count(slot.rejects, codeAt(bytes, at + 3))
}

/** A code ends at the next separator, or the end. */
const codeAt = (bytes: Buffer, from: number): string => {
  let to = from
  while (to < bytes.length && to < from + 3 && bytes[to]! > 0x20) to += 1
  return bytes.toString('latin1', from, to)
}

const count = (counts: Map<string, number>, name: string, by = 1): void => {
  counts.set(name, (counts.get(name) ?? 0) + by)
}

const sumOf = (several: readonly ReadonlyMap<string, number>[]): Counts => {
  const sum = new Map<string, number>()
  for (const each of several) for (const [name, by] of each) count(sum, name, by)
  return Object.fromEntries(sum)
}

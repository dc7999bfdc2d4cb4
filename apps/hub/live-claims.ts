import type { ProcessFigures } from '@mortar/journeys/claims/heartbeat'
import { withinMs } from '@mortar/journeys/claims/latency'
import type { Counts } from '@mortar/journeys/claims/live-meter'
import { rejectMeaning } from '@mortar/journeys/claims/reject-words'
import type { ClaimProcess } from '@mortar/store/claims/processes'

type Process = ClaimProcess<ProcessFigures>

/** A process tells of itself every two seconds; a few that are missed are no harm. */
const silentAfterSeconds = 10
const mostCodes = 10

/** How live claims go, of all processes together and of each. One that is not heard of counts nowhere, but is shown. */
export const tellLiveClaims = (processes: readonly Process[]) => {
  const heard = processes.filter(isHeard)
  return {
    ...summed(heard),
    rejects: topOf(sumCounts(heard.map(({ figures }) => figures.rejects))),
    perSecond: perSecondOf(heard),
    slotSeconds: heard[0]?.figures.slotSeconds ?? 5,
    processes: processes.map((one) => ({
      processId: one.processId,
      name: one.name,
      startedAt: one.startedAt,
      heardAt: one.heardAt,
      isHeard: isHeard(one),
      listeners: [...one.figures.listeners],
      ...summed([one]),
    })),
  }
}

const isHeard = ({ secondsSilent }: Process): boolean => secondsSilent <= silentAfterSeconds

const summed = (processes: readonly Process[]) => {
  const figures = processes.map((each) => each.figures)
  const statuses = sumCounts(figures.map((each) => each.statuses))
  const of = (letters: string) => [...letters].reduce((sum, letter) => sum + (statuses[letter] ?? 0), 0)
  const latencies = figures.map((each) => each.latencies)
  return {
    claimsPerSecond: perSecondOf(processes).at(-1) ?? 0,
    claims: Object.values(statuses).reduce((sum, count) => sum + count, 0),
    // 112-AN: P paid; C captured, B a quote; R rejected; A approved, a reversal or a covered person; D, Q and S repeat an answer.
    paid: of('P'),
    unpaid: of('CB'),
    rejected: of('R'),
    approved: of('A'),
    repeated: of('DQS'),
    p50Ms: withinMs(latencies, 0.5),
    p99Ms: withinMs(latencies, 0.99),
    waiting: figures.reduce((sum, { waiting }) => sum + waiting, 0),
  }
}

/** Claims a second in each stretch, the oldest first; the stretches of processes end within seconds of each other. */
const perSecondOf = (processes: readonly Process[]): number[] => {
  const [first] = processes
  if (!first) return []
  const { perSlot, slotSeconds } = first.figures
  return perSlot.map(
    (_, at) => processes.reduce((sum, { figures }) => sum + (figures.perSlot[at] ?? 0), 0) / slotSeconds,
  )
}

const sumCounts = (several: readonly Counts[]): Counts => {
  const sum: Record<string, number> = {}
  for (const counts of several) for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count
  return sum
}

const topOf = (counts: Counts) =>
  Object.entries(counts)
    .map(([code, count]) => ({ code, meaning: rejectMeaning(code), count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, mostCodes)

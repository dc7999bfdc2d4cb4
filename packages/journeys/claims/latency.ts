/** How often an answer took how long: counts by steps of time that grow by a twelfth octave, from 0.1 ms to 2 minutes. */
export interface Latencies {
  readonly counts: Uint32Array
}

const stepsPerOctave = 12
const leastSeconds = 0.0001
const steps = stepsPerOctave * 20 + 2

/** None yet. */
export const noLatencies = (): Latencies => ({ counts: new Uint32Array(steps) })

/** Counts one. */
export const addLatency = ({ counts }: Latencies, seconds: number): void => {
  const step = Math.ceil(Math.log2(Math.max(seconds, leastSeconds) / leastSeconds) * stepsPerOctave)
  const at = Math.min(step, steps - 1)
  counts[at] = counts[at]! + 1
}

/** As few numbers as say it: step and count, one after the other. */
export type PackedLatencies = readonly number[]

/** Sums several and packs the sum. */
export const packLatencies = (several: Iterable<Latencies>): PackedLatencies => {
  const sum = new Uint32Array(steps)
  for (const { counts } of several) for (let at = 0; at < steps; at++) sum[at] = sum[at]! + counts[at]!
  return [...sum.entries()].flatMap(([at, count]) => (count === 0 ? [] : [at, count]))
}

/**
 * The time in milliseconds within which a share of the answers was given, of several processes together; at most 6 % too long, for steps
 * end there. Null when there was none.
 */
export const withinMs = (packed: readonly PackedLatencies[], share: number): number | null => {
  const counts = new Map<number, number>()
  for (const each of packed)
    for (let at = 0; at < each.length; at += 2) counts.set(each[at]!, (counts.get(each[at]!) ?? 0) + each[at + 1]!)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let left = Math.ceil(total * share)
  for (const [step, count] of [...counts].sort(([a], [b]) => a - b)) {
    left -= count
    if (left <= 0) return leastSeconds * 2 ** (step / stepsPerOctave) * 1_000
  }
  return null
}

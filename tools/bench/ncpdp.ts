import { fieldValue, openRequest } from '@mortar/wire/ncpdp/lazy'
import { readRequest } from '@mortar/wire/ncpdp/read'
import { pair } from '@mortar/wire/ncpdp/testing'
import { writeRequest } from '@mortar/wire/ncpdp/write'

const claim = pair('01-b1-paid').request
const read = readRequest(claim)

/** One thing measured; its result keeps the work from being left out by the compiler. */
interface Work {
  readonly name: string
  readonly once: () => number
}

const floor: Work = {
  name: 'floor: find the separators',
  once: () => {
    let found = 0
    for (let at = 0; at < claim.length; at += 1) if (claim[at]! >= 0x1c && claim[at]! <= 0x1e) found += 1
    return found
  },
}

const works: readonly Work[] = [
  floor,
  { name: 'lazy: index and four fields', once: lazyFour },
  { name: 'read to objects, checked', once: () => readRequest(claim).transactions.length },
  { name: 'write from objects', once: () => (writeRequest(read) as Uint8Array).length },
]

function lazyFour(): number {
  const lazy = openRequest(claim)!
  return [
    fieldValue(lazy, { segment: 'insurance', field: 'cardholderId' }),
    fieldValue(lazy, { segment: 'claim', field: 'prescriptionNumber' }),
    fieldValue(lazy, { segment: 'claim', field: 'fillNumber' }),
    fieldValue(lazy, { segment: 'pricing', field: 'grossAmountDueCents' }),
  ].filter((value) => value !== undefined).length
}

const batch = 5000

/** Nanoseconds of processor time that one piece of work took in one batch: what other processes do in between is not counted. */
const measure = ({ once }: Work): number => {
  const before = process.cpuUsage()
  let sum = 0
  for (let count = 0; count < batch; count += 1) sum += once()
  const { user, system } = process.cpuUsage(before)
  if (sum === 0) throw new Error('nothing was done')
  return ((user + system) * 1_000) / batch
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/**
 * Parses and writes of one 396-byte billing claim in a second of one core, and how many times the bare scan for separators
 * each costs. Works take turns, so that what else the machine does meets all of them; the quickest batch is what the code
 * can do, the median what it did here.
 */
export const benchCodec = (rounds = 60): void => {
  const times = new Map(works.map((work) => [work, [] as number[]]))
  for (let round = 0; round < rounds + 10; round += 1) {
    for (const work of works) {
      const ns = measure(work)
      // The first rounds are for the compiler.
      if (round >= 10) times.get(work)!.push(ns)
    }
  }
  const bare = Math.min(...times.get(floor)!)
  console.log(`${claim.length}-byte B1, one core by processor time, ${rounds} batches of ${batch}`)
  for (const [{ name }, all] of times) {
    const best = Math.min(...all)
    const rate = (ns: number) => Math.round(1e9 / ns).toLocaleString('en')
    const ratio = (best / bare).toFixed(1)
    console.log(`${name.padEnd(28)} ${rate(best)}/s best, ${rate(median(all))}/s median, ${ratio} times the floor`)
  }
}

import type { WorkedFile } from './mutations.ts'

interface Judged {
  readonly good: Uint8Array
  readonly bytes: Uint8Array
  readonly goodRows: ReadonlyMap<number, string>
  readonly worked: WorkedFile
}

/**
 * Why the end of a mutated file is not as it must be; undefined when it is. Held, rejected: with a reason, and nothing
 * posted. Posted: its bytes are all explained, its own trailer is right (added up by hand here), every line that the
 * mutation left alone posted the very row of the good file, and every other line has a reason or is in the totals.
 */
export const wrongIn = ({ good, bytes, goodRows, worked }: Judged): string | undefined => {
  const { state, cause, issues, rows } = worked
  if (state === 'working') return 'its run did not close'
  if (state !== 'posted') {
    if (rows.size > 0) return `it is ${state} and ${rows.size} rows are posted`
    return cause && issues.length > 0 ? undefined : `it is ${state} without a reason`
  }
  return gapIn(worked, bytes.length) ?? wrongTotals(bytes) ?? wrongRows({ good, bytes, goodRows, worked })
}

const gapIn = ({ records }: WorkedFile, length: number): string | undefined => {
  let end = 0
  for (const { byteFrom, byteTo } of records) {
    if (byteFrom !== end) return `a gap before byte ${byteFrom}`
    end = byteTo
  }
  return end === length ? undefined : `${length - end} bytes at the end belong to no record`
}

const wrongTotals = (bytes: Uint8Array): string | undefined => {
  const lines = textOf(bytes).split(/\r?\n/)
  const trailers = lines.filter((line) => line.startsWith('TR'))
  const details = lines.filter((line) => line.startsWith('DT'))
  const [trailer] = trailers
  if (!trailer || trailers.length > 1) return `it posted with ${trailers.length} trailers`
  if (Number(trailer.slice(2, 11)) !== details.length) return 'it posted with a wrong count in the trailer'
  for (const [name, from, inTrailer] of totals) {
    const sum = details.reduce((cents, line) => cents + overpunched(line.slice(from, from + 8)), 0)
    if (overpunched(trailer.slice(inTrailer, inTrailer + 12)) !== sum) return `it posted with a wrong ${name}`
  }
  return undefined
}

const totals = [
  ['plan total', 111, 11],
  ['patient total', 119, 23],
] as const

/** Overpunched cents, read by hand; not a number when they are none. */
const overpunched = (text: string): number => {
  const last = '{ABCDEFGHI}JKLMNOPQR0123456789'.indexOf(text.at(-1) ?? '')
  if (last < 0 || !/^\d+$/.test(text.slice(0, -1))) return Number.NaN
  const cents = Number(text.slice(0, -1)) * 10 + (last % 10)
  return last >= 10 && last < 20 ? -cents : cents
}

const wrongRows = ({ good, bytes, goodRows, worked }: Judged): string | undefined => {
  const untouched = hashByLine(good, goodRows)
  for (const { byteFrom, byteTo, outcome, hasReason } of worked.records) {
    const line = textOf(bytes.subarray(byteFrom, byteTo)).trimEnd()
    const hash = worked.rows.get(byteFrom)
    const before = untouched.get(line)
    if (before !== undefined && hash === undefined && !hasReason) return `line at byte ${byteFrom} is lost`
    if (before !== undefined && hash !== undefined && hash !== before)
      return `line at byte ${byteFrom} posted another row`
    if (outcome === 'rejected' && !hasReason) return `line at byte ${byteFrom} is rejected without a reason`
  }
  return undefined
}

/** The row each detail line of the good file posted. */
const hashByLine = (good: Uint8Array, rows: ReadonlyMap<number, string>): Map<string, string> => {
  const byLine = new Map<string, string>()
  let from = 0
  for (const line of textOf(good).split('\n')) {
    const hash = rows.get(from)
    if (hash !== undefined) byLine.set(line.trimEnd(), hash)
    from += line.length + 1
  }
  return byLine
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

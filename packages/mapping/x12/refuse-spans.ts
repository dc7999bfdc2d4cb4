import type { Issue } from '@mortar/values/issue'
import type { RefusedSpan } from '../mapper-types.ts'
import type { UnitRecord } from './unit-reader.ts'
import type { UnitPlan } from './units.ts'

/**
 * Keeps what lies in refused spans from being posted: a unit that begins in one is rejected with the reason of the span beside
 * its own issues. Header, levels and trailers stay what they are.
 */
export const refuseSpans = (spans: readonly RefusedSpan[], { units }: UnitPlan) => {
  const spanAt = (byte: number): RefusedSpan | undefined => {
    let low = 0
    let high = spans.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const span = spans[middle]!
      if (byte < span.byteFrom) high = middle - 1
      else if (byte >= span.byteTo) low = middle + 1
      else return span
    }
    return undefined
  }
  /** Whether a byte lies in a set that is refused whole. */
  const isInSet = (byte: number): boolean => spanAt(byte)?.isSet === true
  const judged = (record: UnitRecord): UnitRecord => {
    const span = record.kind === 'filler' || !units.has(record.record) ? undefined : spanAt(record.byteFrom)
    if (!span) return record
    const { rows: _, ...rest } = record
    return { ...rest, kind: 'reject', isRefused: true, issues: [span.issue, ...otherThan(span.issue, record.issues)] }
  }
  return { judged, isInSet }
}

const otherThan = ({ code, where }: Issue, issues: readonly Issue[]): Issue[] =>
  issues.filter((each) => each.code !== code || each.where.byteFrom !== where.byteFrom)

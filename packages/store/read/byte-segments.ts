/** A stretch [byteFrom, byteTo) of a file and what became of it. */
export interface Segment {
  readonly byteFrom: number
  readonly byteTo: number
  readonly outcome: string
}

/** From the one most worth seeing to the least. */
const gravity = ['rejected', 'held', 'dismissed', 'duplicate', 'unchanged', 'updated', 'posted', 'envelope']

/**
 * Draws marks on a file of `bytes` bytes: stretches in order, without gaps, at most `buckets` of them. Where several marks
 * fall on one stretch the gravest outcome shows; a stretch without a mark is like the one before it.
 */
export const segmentsOf = (marks: readonly Segment[], bytes: number, buckets: number): Segment[] => {
  const merged = mergeEqual([...marks].sort((a, b) => a.byteFrom - b.byteFrom))
  return merged.length <= buckets && tiles(merged, bytes) ? merged : mergeEqual(bucketed(merged, bytes, buckets))
}

const tiles = (segments: readonly Segment[], bytes: number) =>
  segments.every(({ byteFrom }, index) => byteFrom === (segments[index - 1]?.byteTo ?? 0)) &&
  segments.at(-1)?.byteTo === bytes

const mergeEqual = (segments: readonly Segment[]): Segment[] => {
  const merged: Segment[] = []
  for (const segment of segments) {
    const last = merged.at(-1)
    const joins = last?.outcome === segment.outcome && last.byteTo === segment.byteFrom
    if (last && joins) merged[merged.length - 1] = { ...last, byteTo: segment.byteTo }
    else merged.push(segment)
  }
  return merged
}

const bucketed = (marks: readonly Segment[], bytes: number, wanted: number): Segment[] => {
  const buckets = Math.min(wanted, bytes)
  const outcomes = new Array<string | undefined>(buckets)
  const bucketOf = (byte: number) => Math.min(buckets - 1, Math.floor((byte * buckets) / bytes))
  for (const { byteFrom, byteTo, outcome } of marks) {
    for (let at = bucketOf(byteFrom); at <= bucketOf(byteTo - 1); at++) outcomes[at] = graver(outcomes[at], outcome)
  }
  let before = outcomes.find((outcome) => outcome !== undefined) ?? 'envelope'
  return Array.from(outcomes, (outcome, at) => {
    before = outcome ?? before
    const edge = (index: number) => Math.ceil((index * bytes) / buckets)
    return { byteFrom: edge(at), byteTo: edge(at + 1), outcome: before }
  })
}

const graver = (one: string | undefined, other: string): string =>
  one !== undefined && gravity.indexOf(one) <= gravity.indexOf(other) ? one : other

import { componentRange, rangeFound } from '../element-bytes.ts'
import type { SegmentView } from '../segment-view.ts'

/** Values that came, eight bytes each: a set of texts takes ten times as much. */
export interface SeenKeys {
  /** Remembers a key; false when there is no room for it any more. */
  readonly add: (key: number) => boolean
  readonly has: (key: number) => boolean
  readonly clear: () => void
}

const fewest = 1_024

/** Starts with nothing seen, and remembers so many keys at most. */
export const seenKeys = (most: number): SeenKeys => {
  let places = new Float64Array(fewest)
  let count = 0
  const placeOf = (key: number): number => {
    const last = places.length - 1
    let at = key & last
    while (places[at] !== 0 && places[at] !== key) at = (at + 1) & last
    return at
  }
  const grow = () => {
    const before = places
    places = new Float64Array(before.length * 2)
    for (const key of before) if (key !== 0) places[placeOf(key)] = key
  }
  return {
    add: (key) => {
      if (count >= most) return false
      if (count * 2 >= places.length) grow()
      const at = placeOf(key)
      if (places[at] === 0) count += 1
      places[at] = key
      return true
    },
    has: (key) => places[placeOf(key)] === key,
    clear: () => {
      if (count > 0) places = new Float64Array(fewest)
      count = 0
    },
  }
}

/**
 * The value of an element as a key of 52 bits, never 0. Among 200,000 keys a value that did not come is taken for one that did once in
 * twenty billion, if nobody makes it so: good enough to pass a fault by, never to tell one.
 */
export const keyAt = (view: SegmentView, element: number): number => {
  componentRange(view, element, 0)
  const { bytes } = view
  let left = 0x811c9dc5
  let right = rangeFound.to - rangeFound.from
  for (let at = rangeFound.from; at < rangeFound.to; at += 1) {
    left = Math.imul(left ^ bytes[at]!, 0x01000193)
    right = Math.imul(right ^ bytes[at]!, 0x5bd1e995) ^ (right >>> 13)
  }
  return (right & 0xfffff) * 4_294_967_296 + (left >>> 0) + 1
}

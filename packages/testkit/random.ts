/** A seeded source of chance: the same seed and the same calls give the same values on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True in `perMille` of 1,000 calls. */
  chance(perMille: number): boolean
  /** One item of a list that is not empty. */
  pick<T>(items: readonly T[]): T
  /** A new list with the same items in another order. */
  shuffle<T>(items: readonly T[]): T[]
  /** An independent source: it depends on the seed and the label, not on how often this one was asked. */
  fork(label: string): Random
}

/** Makes a source of chance from a seed (sfc32, seeded by hashing the seed's text). */
export function random(seed: string | number): Random {
  const next = sfc32(hash128(String(seed)))
  const below = (limit: number) => Math.floor((next() / 0x1_0000_0000) * limit)
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (perMille) => below(1000) < perMille,
    pick: (items) => items[below(items.length)]!,
    shuffle: (items) => shuffled(items, below),
    fork: (label) => random(`${seed}/${label}`),
  }
}

/** Fisher-Yates on a copy. */
function shuffled<T>(items: readonly T[], below: (limit: number) => number): T[] {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const other = below(last + 1)
    const kept = result[last]!
    result[last] = result[other]!
    result[other] = kept
  }
  return result
}

type FourWords = readonly [number, number, number, number]

/** Four 32-bit words from a text: FNV-1a from four starting points, each mixed once more. */
function hash128(text: string): FourWords {
  const word = (start: number) => {
    let hash = start
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
    return (hash ^ (hash >>> 15)) >>> 0
  }
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x243f6a88), word(0xb7e15162)]
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, one 32-bit word a call; 12 calls to mix the seed. */
function sfc32([first, second, third, start]: FourWords): () => number {
  let a = first
  let b = second
  let c = third
  let counter = start
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round++) next()
  return next
}

/** Says of a key that it is certainly new, or that it may have come before. Never forgets a key. */
export interface KeyFilter {
  /** Adds the key that begins at this word (four of 32 bits); gives whether it may have been added before. */
  readonly add: (words: Uint32Array, at: number) => boolean
}

const bitsPerFilter = 1 << 26
const hashes = 12

/** At 32 bits a key and 12 hashes, 1 new key in a million is taken for one that came before. */
const keysPerFilter = bitsPerFilter / 32

/**
 * A Bloom filter that grows: 4 bytes a key, in steps of 8 MiB. Keys must be spread evenly already, as an MD5 is; its words
 * serve as the two hashes that all others are made from.
 */
export const openKeyFilter = (): KeyFilter => {
  const filters: Uint32Array[] = []
  let keys = keysPerFilter

  const mayHold = (filter: Uint32Array, first: number, step: number): boolean => {
    for (let no = 0, bit = first; no < hashes; no += 1, bit = (bit + step) >>> 0) {
      const place = bit % bitsPerFilter
      if ((filter[place >>> 5]! & (1 << (place & 31))) === 0) return false
    }
    return true
  }
  const put = (filter: Uint32Array, first: number, step: number) => {
    for (let no = 0, bit = first; no < hashes; no += 1, bit = (bit + step) >>> 0) {
      const place = bit % bitsPerFilter
      filter[place >>> 5]! |= 1 << (place & 31)
    }
  }
  return {
    add: (words, at) => {
      const first = words[at]!
      const step = words[at + 1]! | 1
      if (filters.some((filter) => mayHold(filter, first, step))) return true
      if (keys >= keysPerFilter) {
        filters.push(new Uint32Array(bitsPerFilter / 32))
        keys = 0
      }
      put(filters.at(-1)!, first, step)
      keys += 1
      return false
    },
  }
}

import { type KeyFilter, openKeyFilter } from './key-filter.ts'
import type { Spool } from './spool.ts'

/** A hashed business key and the hash of its row's content, as hex. */
export interface KeyedContent {
  readonly key: string
  readonly content: string
}

/**
 * The business keys of a file's rows so far, as hashes: the filter stays in memory, at 4 bytes a key; the hashes lie in the
 * spool in parts, of which only those of suspect keys are ever read again.
 */
export interface SeenKeys {
  /** Keys, among those given as packed bytes, that may have come before or come twice here; certainly all that did. */
  readonly suspects: (keys: Buffer) => string[]
  /** The content first seen with each of these keys, for those that were kept. */
  readonly find: (keys: readonly string[]) => Map<string, string>
  /** Keeps keys and the hashes of their contents, both packed, for later slices. */
  readonly keep: (keys: Buffer, contents: Buffer) => void
}

/** Bytes of a hash, and how many parts the hashes are kept in. */
export const hashBytes = 16
const parts = 64
const entryBytes = hashBytes * 2

/** Starts with no key. */
export const openSeenKeys = (spool: Spool): SeenKeys => {
  const filter = openKeyFilter()
  return {
    suspects: (keys) => suspectsIn(filter, keys),
    find: (keys) => {
      const found = new Map<string, string>()
      const wanted = new Set(keys)
      for (const part of new Set(keys.map((key) => partOf(Number.parseInt(key.slice(0, 2), 16))))) {
        for (const block of spool.read(streamOf(part))) findIn(block, wanted, found)
      }
      return found
    },
    keep: (keys, contents) => {
      for (const [part, entries] of partsOf(keys, contents)) spool.write(streamOf(part), entries)
    },
  }
}

const partOf = (firstByte: number): number => firstByte % parts

const streamOf = (part: number): string => `seen ${part}`

const suspectsIn = (filter: KeyFilter, keys: Buffer): string[] => {
  // Copied, because words must lie on a border of four bytes.
  const words = new Uint32Array(Uint8Array.from(keys).buffer)
  const suspects = new Set<string>()
  for (let at = 0; at < words.length; at += hashBytes / 4) {
    if (filter.add(words, at)) suspects.add(keys.toString('hex', at * 4, at * 4 + hashBytes))
  }
  return [...suspects]
}

// Of the many entries of a block hardly one is wanted: a key becomes text only when its first bytes are those of one that is.
const findIn = (block: Uint8Array, wanted: ReadonlySet<string>, found: Map<string, string>): void => {
  const entries = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const beginnings = new Set([...wanted].map((key) => Number.parseInt(key.slice(0, 8), 16)))
  for (let at = 0; at < entries.length; at += entryBytes) {
    if (!beginnings.has(entries.readUInt32BE(at))) continue
    const key = entries.toString('hex', at, at + hashBytes)
    if (wanted.has(key) && !found.has(key)) found.set(key, entries.toString('hex', at + hashBytes, at + entryBytes))
  }
}

const partsOf = (keys: Buffer, contents: Buffer): Map<number, Buffer> => {
  const sizes = new Uint32Array(parts)
  for (let at = 0; at < keys.length; at += hashBytes) sizes[partOf(keys[at]!)]! += entryBytes
  const buffers = new Map(
    [...sizes.entries()].filter(([, size]) => size > 0).map(([part, size]) => [part, Buffer.alloc(size)]),
  )
  const ends = new Uint32Array(parts)
  for (let at = 0; at < keys.length; at += hashBytes) {
    const part = partOf(keys[at]!)
    const buffer = buffers.get(part)!
    keys.copy(buffer, ends[part]!, at, at + hashBytes)
    contents.copy(buffer, ends[part]! + hashBytes, at, at + hashBytes)
    ends[part]! += entryBytes
  }
  return buffers
}

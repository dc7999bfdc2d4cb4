import type { Random } from './random.ts'

/** A way to spoil an X12 file. */
type Spoil = (bytes: Uint8Array, chance: Random, other: Uint8Array) => Uint8Array

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

/** Cuts bytes into segments with their terminator; the terminator is where the first ISA has it. */
const segmentsOf = (bytes: Uint8Array): Uint8Array[] => {
  const terminator = bytes[105] ?? 0x7e
  const segments: Uint8Array[] = []
  let from = 0
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === terminator) {
      segments.push(bytes.subarray(from, at + 1))
      from = at + 1
    }
  return from < bytes.length ? [...segments, bytes.subarray(from)] : segments
}

const place = (bytes: Uint8Array, chance: Random): number =>
  bytes.length === 0 ? 0 : chance.between(0, bytes.length - 1)

const replaceAll = (bytes: Uint8Array, from: number, to: number): Uint8Array =>
  bytes.map((byte) => (byte === from ? to : byte === to ? from : byte))

/** Where the separators stand in an ISA. */
const separators = [3, 82, 104, 105]

const spoils: Readonly<Record<string, Spoil>> = {
  cut: (bytes, chance) => bytes.subarray(0, place(bytes, chance)),
  'cut-front': (bytes, chance) => bytes.subarray(place(bytes, chance)),
  hole: (bytes, chance) => {
    const from = place(bytes, chance)
    return joined(bytes.subarray(0, from), bytes.subarray(Math.min(bytes.length, from + chance.between(1, 200))))
  },
  flip: (bytes, chance) => {
    const copy = Uint8Array.from(bytes)
    for (let times = chance.between(1, 8); times > 0; times -= 1)
      copy[place(copy, chance)]! ^= 1 << chance.between(0, 7)
    return copy
  },
  'any-byte': (bytes, chance) => {
    const copy = Uint8Array.from(bytes)
    for (let times = chance.between(1, 8); times > 0; times -= 1) copy[place(copy, chance)] = chance.between(0, 255)
    return copy
  },
  insert: (bytes, chance) => {
    const at = place(bytes, chance)
    const extra = Uint8Array.from({ length: chance.between(1, 40) }, () => chance.between(0, 255))
    return joined(bytes.subarray(0, at), extra, bytes.subarray(at))
  },
  'drop-segments': (bytes, chance) => {
    const segments = segmentsOf(bytes)
    segments.splice(chance.between(0, segments.length - 1), chance.between(1, 4))
    return Buffer.concat(segments)
  },
  'repeat-segments': (bytes, chance) => {
    const segments = segmentsOf(bytes)
    const at = chance.between(0, segments.length - 1)
    const some = segments.slice(at, at + chance.between(1, 12))
    const times = chance.between(0, 20) === 0 ? chance.between(50, 400) : chance.between(1, 3)
    segments.splice(at, 0, ...Array.from({ length: times }, () => some).flat())
    return Buffer.concat(segments)
  },
  'swap-segments': (bytes, chance) => {
    const segments = segmentsOf(bytes)
    const one = chance.between(0, segments.length - 1)
    const two = chance.between(0, segments.length - 1)
    const held = segments[one]!
    segments[one] = segments[two]!
    segments[two] = held
    return Buffer.concat(segments)
  },
  separators: (bytes, chance) => {
    const from = bytes[separators[chance.between(0, separators.length - 1)]!] ?? 0x2a
    return replaceAll(bytes, from, chance.between(0, 255))
  },
  'isa-separator': (bytes, chance) => {
    const copy = Uint8Array.from(bytes)
    const at = separators[chance.between(0, separators.length - 1)]!
    if (at < copy.length) copy[at] = chance.between(0, 255)
    return copy
  },
  separator: (bytes, chance) => {
    const at = place(bytes, chance)
    const one = bytes[separators[chance.between(0, separators.length - 1)]!] ?? 0x2a
    const run = new Uint8Array(chance.between(0, 10) === 0 ? chance.between(100, 3_000) : chance.between(1, 5)).fill(
      one,
    )
    return joined(bytes.subarray(0, at), run, bytes.subarray(at))
  },
  digits: (bytes, chance) => {
    const copy = Uint8Array.from(bytes)
    for (let times = chance.between(1, 6); times > 0; times -= 1) {
      const at = place(copy, chance)
      const digit = copy.findIndex((byte, index) => index >= at && byte >= 0x30 && byte <= 0x39)
      if (digit >= 0) copy[digit] = 0x30 + chance.between(0, 9)
    }
    return copy
  },
  splice: (bytes, chance, other) => {
    const segments = segmentsOf(bytes)
    const others = segmentsOf(other)
    const from = chance.between(0, Math.max(0, others.length - 1))
    segments.splice(chance.between(0, segments.length), 0, ...others.slice(from, from + chance.between(1, 10)))
    return Buffer.concat(segments)
  },
  append: (bytes, chance, other) => joined(bytes, other.subarray(0, chance.between(0, other.length))),
  mark: (bytes) => joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  'line-ends': (bytes, chance) => {
    const end = [Uint8Array.of(0x0d, 0x0a), Uint8Array.of(0x0d), Uint8Array.of(), Uint8Array.of(0x0a, 0x0a, 0x20)]
    const chosen = end[chance.between(0, end.length - 1)]!
    return Buffer.concat(Array.from(bytes, (byte) => (byte === 0x0a ? chosen : Uint8Array.of(byte))))
  },
}

/** The ways to spoil a file, by name. */
export const x12Spoils: readonly string[] = Object.keys(spoils)

/** Spoils a file in one to four ways; says which. `other` is a file pieces of which are mixed in. */
export const mutateX12 = (
  bytes: Uint8Array,
  other: Uint8Array,
  chance: Random,
): { readonly bytes: Uint8Array; readonly what: string } => {
  let spoilt = bytes
  const done: string[] = []
  for (let times = chance.between(1, 4); times > 0; times -= 1) {
    const name = x12Spoils[chance.between(0, x12Spoils.length - 1)]!
    if (segmentsOf(spoilt).length === 0) break
    spoilt = spoils[name]!(spoilt, chance, other)
    done.push(name)
  }
  return { bytes: spoilt, what: done.join(', ') }
}

/** Cuts bytes into pieces at random places: most often a few, at times single bytes. */
export const randomPieces = (bytes: Uint8Array, chance: Random): Uint8Array[] => {
  const most = chance.between(0, 7) === 0 ? 7 : Math.max(8, bytes.length)
  const pieces: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const to = Math.min(bytes.length, from + chance.between(1, most))
    pieces.push(bytes.slice(from, to))
    from = to
  }
  return pieces
}

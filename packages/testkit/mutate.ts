import { concat, linesOf, spliced } from './lines.ts'
import type { Random } from './random.ts'

/** A good file made bad: the bytes, and what was done, told in positions. */
export interface Mutated {
  readonly kind: MutationKind
  readonly bytes: Uint8Array
  readonly what: string
}

/** What a mutation is handed: the file, its lines (each with its line feed), and a source of chance. */
interface Target {
  readonly bytes: Uint8Array
  readonly lines: readonly Uint8Array[]
  readonly random: Random
}

type Mutation = (target: Target) => { readonly bytes: Uint8Array; readonly what: string }

const mutations = {
  empty: () => ({ bytes: new Uint8Array(), what: 'nothing left' }),
  cut: ({ bytes, random }) => {
    const length = random.between(1, bytes.length - 1)
    return { bytes: bytes.slice(0, length), what: `cut after byte ${length}` }
  },
  'drop-row': ({ lines, random }) => {
    const at = detail(lines, random)
    return { bytes: concat(lines.toSpliced(at, 1)), what: `line ${at + 1} dropped` }
  },
  'repeat-row': ({ lines, random }) => {
    const at = detail(lines, random)
    return { bytes: concat(lines.toSpliced(at, 0, lines[at]!)), what: `line ${at + 1} repeated` }
  },
  'swap-rows': ({ lines, random }) => {
    const at = random.between(1, lines.length - 3)
    const other = random.between(at + 1, lines.length - 2)
    return {
      bytes: concat(lines.with(at, lines[other]!).with(other, lines[at]!)),
      what: `lines ${at + 1} and ${other + 1} swapped`,
    }
  },
  'flip-bit': ({ bytes, random }) => flipped(bytes, random, { count: 1, mask: () => 1 << random.below(8) }),
  'flip-bytes': ({ bytes, random }) =>
    flipped(bytes, random, { count: random.between(2, 20), mask: () => random.between(1, 255) }),
  'wrong-count': (target) =>
    changedDigit(target, { line: target.lines.length - 1, from: 2, to: 11, name: 'detail count' }),
  'wrong-plan-total': (target) =>
    changedDigit(target, { line: target.lines.length - 1, from: 11, to: 22, name: 'plan total' }),
  'wrong-patient-total': (target) =>
    changedDigit(target, { line: target.lines.length - 1, from: 23, to: 34, name: 'patient total' }),
  'changed-amount': (target) =>
    changedDigit(target, { line: detail(target.lines, target.random), from: 111, to: 118, name: 'plan paid' }),
  'blank-field': (target) => {
    const [name, from, to] = target.random.pick(requiredFields)
    const line = detail(target.lines, target.random)
    return {
      bytes: patched(target, line, from, new Uint8Array(to - from).fill(0x20)),
      what: `${name} of line ${line + 1} blank`,
    }
  },
  'short-row': ({ lines, random }) => {
    const at = random.below(lines.length)
    const lost = random.between(1, lines[at]!.length - 2)
    return {
      bytes: concat(lines.with(at, spliced(lines[at]!, lines[at]!.length - 1 - lost, lost))),
      what: `line ${at + 1} lacks its last ${lost} bytes`,
    }
  },
  'long-row': ({ lines, random }) => {
    const at = random.below(lines.length)
    const more = new Uint8Array(random.between(1, 400)).fill(0x20)
    return {
      bytes: concat(lines.with(at, spliced(lines[at]!, lines[at]!.length - 1, 0, more))),
      what: `line ${at + 1} has ${more.length} bytes too many`,
    }
  },
  'shifted-row': ({ lines, random }) => {
    const at = detail(lines, random)
    const lost = random.between(2, 150)
    const padding = new Uint8Array([0x20])
    const line = spliced(spliced(lines[at]!, lost, 1), lines[at]!.length - 2, 0, padding)
    return { bytes: concat(lines.with(at, line)), what: `line ${at + 1} shifted left by one from byte ${lost}` }
  },
  'crlf-everywhere': ({ lines }) => ({ bytes: concat(lines.flatMap(toCrlf)), what: 'every line ends in CR LF' }),
  'crlf-once': ({ lines, random }) => {
    const at = random.below(lines.length)
    return {
      bytes: concat(lines.flatMap((line, each) => (each === at ? toCrlf(line) : [line]))),
      what: `line ${at + 1} ends in CR LF`,
    }
  },
  'charset-byte': (target) => byteInRow(target, target.random.between(0x80, 0xff)),
  'control-byte': (target) => byteInRow(target, target.random.pick([0x00, 0x07, 0x1a, 0x1b])),
  'separator-byte': (target) => byteInRow(target, target.random.pick([0x1e, 0x1f])),
  'byte-order-mark': ({ bytes }) => ({
    bytes: concat([new Uint8Array([0xef, 0xbb, 0xbf]), bytes]),
    what: 'a byte order mark in front',
  }),
  'drop-header': ({ lines }) => ({ bytes: concat(lines.slice(1)), what: 'no header' }),
  'drop-trailer': ({ lines }) => ({ bytes: concat(lines.slice(0, -1)), what: 'no trailer' }),
  'second-header': ({ lines, random }) => {
    const at = detail(lines, random)
    return { bytes: concat(lines.toSpliced(at, 0, lines[0]!)), what: `a second header as line ${at + 1}` }
  },
  'second-trailer': ({ lines }) => ({ bytes: concat([...lines, lines.at(-1)!]), what: 'the trailer twice' }),
  'rows-after-trailer': ({ lines, random }) => {
    const at = detail(lines, random)
    return { bytes: concat([...lines.toSpliced(at, 1), lines[at]!]), what: `line ${at + 1} moved behind the trailer` }
  },
  'wrong-record-type': (target) => {
    const line = detail(target.lines, target.random)
    return {
      bytes: patched(target, line, 0, new TextEncoder().encode('DX')),
      what: `line ${line + 1} has an unknown record type`,
    }
  },
  'blank-line': ({ lines, random }) => {
    const at = random.below(lines.length)
    return {
      bytes: concat(lines.toSpliced(at, 0, new Uint8Array([0x0a]))),
      what: `an empty line before line ${at + 1}`,
    }
  },
  'join-rows': ({ lines, random }) => {
    const at = random.below(lines.length - 1)
    return { bytes: concat(lines.with(at, lines[at]!.slice(0, -1))), what: `no line feed after line ${at + 1}` }
  },
  'zero-block': ({ bytes, random }) => {
    const from = random.below(bytes.length)
    const length = Math.min(bytes.length - from, random.between(1, 4096))
    return {
      bytes: spliced(bytes, from, length, new Uint8Array(length)),
      what: `${length} zero bytes from byte ${from}`,
    }
  },
} satisfies Record<string, Mutation>

/** The name of one mutation. */
export type MutationKind = keyof typeof mutations

/** Every mutation there is. */
export const mutationKinds = Object.keys(mutations) as MutationKind[]

/**
 * Makes a good Acme paid-claims file (header, at least two details, trailer) bad in one way, by chance unless `kind`
 * says which. The bytes always differ from the original; some results are still good files (two rows swapped).
 */
export function mutate(bytes: Uint8Array, random: Random, kind: MutationKind = random.pick(mutationKinds)): Mutated {
  const lines = linesOf(bytes)
  for (;;) {
    const mutated = mutations[kind]({ bytes, lines, random })
    if (Buffer.compare(mutated.bytes, bytes) !== 0) return { kind, ...mutated }
  }
}

/** DT fields that must not be blank: name, first byte, first byte after. */
const requiredFields = [
  ['claim number', 2, 16],
  ['version', 16, 17],
  ['status', 17, 18],
  ['cardholder id', 18, 30],
  ['person code', 30, 32],
  ['relationship', 32, 34],
  ['birth date', 34, 42],
  ['fill date', 80, 88],
  ['NDC', 88, 99],
  ['quantity', 99, 107],
  ['plan paid', 111, 119],
  ['patient paid', 119, 127],
] as const

/** Which line: any but the first and the last. */
const detail = (lines: readonly Uint8Array[], random: Random): number => random.between(1, lines.length - 2)

const toCrlf = (line: Uint8Array): Uint8Array[] => [line.slice(0, -1), new Uint8Array([0x0d, 0x0a])]

/** The file with some bytes of one line replaced. */
const patched = ({ lines }: Target, line: number, from: number, replacement: Uint8Array): Uint8Array =>
  concat(lines.with(line, spliced(lines[line]!, from, replacement.length, replacement)))

interface Flip {
  readonly count: number
  readonly mask: () => number
}

function flipped(bytes: Uint8Array, random: Random, { count, mask }: Flip) {
  const changed = bytes.slice()
  const places = Array.from({ length: count }, () => random.below(bytes.length))
  for (const at of places) changed[at]! ^= mask()
  return { bytes: changed, what: `bits flipped in bytes ${places.join(', ')}` }
}

interface DigitPlace {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly name: string
}

/** One digit of a number replaced by another one. */
function changedDigit(target: Target, { line, from, to, name }: DigitPlace) {
  const at = target.random.between(from, to - 1)
  const digit = 0x30 + target.random.below(10)
  return {
    bytes: patched(target, line, at, new Uint8Array([digit])),
    what: `a digit of the ${name} of line ${line + 1} changed`,
  }
}

function byteInRow(target: Target, byte: number) {
  const line = detail(target.lines, target.random)
  const at = target.random.below(target.lines[line]!.length - 1)
  return {
    bytes: patched(target, line, at, new Uint8Array([byte])),
    what: `byte 0x${byte.toString(16)} at ${at} of line ${line + 1}`,
  }
}

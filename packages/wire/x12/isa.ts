import type { Delimiters } from './segment-view.ts'

/** Bytes of an ISA with its terminator: the only segment of fixed width. */
export const isaBytes = 106

/** Where the separators of an ISA stand, the tag's own among them. */
const separatorsAt = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103]

/** Where the elements of an ISA begin. */
export const isaElementsAt: readonly number[] = [0, ...separatorsAt.map((at) => at + 1)]

/** Letter, digit or blank: never a separator. */
const isText = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x20

/** Why an ISA cannot be read: it has not its 106 bytes, or its separators cannot be told apart. */
export type IsaFault = 'isa-broken' | 'delimiters'

/** True where the three letters of an ISA stand. */
export const isIsaAt = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x49 && bytes[at + 1] === 0x53 && bytes[at + 2] === 0x41

/**
 * Reads the separators of the ISA at a place that has 106 bytes, by position: after the tag, ISA11, ISA16, and the byte after it.
 * ISA11 is a repetition separator from 00501 on; before, it is a letter.
 */
export const readDelimiters = (bytes: Uint8Array, at: number): Delimiters | IsaFault => {
  const element = bytes[at + 3]!
  if (isText(element) || separatorsAt.some((place) => bytes[at + place] !== element)) return 'isa-broken'
  const component = bytes[at + 104]!
  const terminator = bytes[at + 105]!
  const eleventh = bytes[at + 82]!
  const repetition = isText(eleventh) ? -1 : eleventh
  const all = [element, component, terminator, repetition]
  if (isText(component) || isText(terminator) || new Set(all).size < all.length) return 'delimiters'
  return { element, component, repetition, terminator }
}

/** The class of each byte in an interchange: 0 plain, 1 element separator, 2 terminator, and the bits of `holds`. */
export const classesOf = ({ element, component, repetition, terminator }: Delimiters): Uint8Array => {
  const classes = new Uint8Array(256).fill(16)
  for (const character of extendedSet) classes[character.charCodeAt(0)] = 0
  classes[component] = 4
  if (repetition >= 0) classes[repetition] = 8
  classes[element] = 1
  classes[terminator] = 2
  return classes
}

/** The extended character set of X12. */
const extendedSet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !"&\'()*+,-./:;?=%~@[]_{}\\|<>#$'

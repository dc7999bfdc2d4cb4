/** A list of codes that can be asked with bytes, without making a string: codes of up to three bytes, nearly all, are small numbers. */
export interface CodeSet {
  /** The only code, when there is one and it is short; else -1. */
  readonly only: number
  readonly short: ReadonlySet<number>
  readonly long: ReadonlySet<string>
}

const shortBytes = 3

/** Up to three bytes as a small whole number; 0 for more, and for none. */
export const smallCode = (bytes: Uint8Array, from: number, to: number): number => {
  if (to - from > shortBytes) return 0
  let number = 0
  for (let at = from; at < to; at += 1) number = (number << 8) | bytes[at]!
  return number
}

const smallCodeOf = (code: string): number => smallCode(Buffer.from(code, 'latin1'), 0, code.length)

const packedBytes = 6

/** Up to six bytes as one whole number; -1 for more, and for none. */
export const packed = (bytes: Uint8Array, from: number, to: number): number => {
  if (to - from > packedBytes || to <= from) return -1
  let number = 0
  for (let at = from; at < to; at += 1) number = number * 256 + bytes[at]!
  return number
}

/** Makes the set of ASCII codes. */
export const codeSetOf = (codes: Iterable<string>): CodeSet => {
  const all = [...codes]
  const short = all.filter((code) => code.length <= shortBytes).map(smallCodeOf)
  return {
    only: all.length === 1 && short.length === 1 ? short[0]! : -1,
    short: new Set(short),
    long: new Set(all.filter((code) => code.length > shortBytes)),
  }
}

/** True when the bytes are one of the codes. */
export const hasCode = ({ only, short, long }: CodeSet, bytes: Uint8Array, from: number, to: number): boolean => {
  const number = smallCode(bytes, from, to)
  if (only >= 0) return number === only
  if (number > 0) return short.has(number)
  return long.size > 0 && long.has(asciiText(bytes, from, to))
}

/** Bytes as text, one character per byte. For short pieces. */
export const asciiText = (bytes: Uint8Array, from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at]!)
  return text
}

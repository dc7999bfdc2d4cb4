import type { LensField } from '../../client/index.ts'

/** A stretch of a record's text; `field` is absent between fields. */
export interface TextSegment {
  readonly text: string
  readonly field?: LensField
}

/** The text of a record cut at the borders of its fields. Together the segments are the whole text. */
export const segmentsOf = (
  raw: { readonly text: string; readonly byteFrom: number },
  fields: readonly LensField[],
): readonly TextSegment[] => {
  const inOrder = placed(fields)
  const charAt = charOfByte(raw, inOrder)
  const segments: TextSegment[] = []
  let done = 0
  for (const field of inOrder) {
    const from = Math.max(charAt(field.byteFrom - raw.byteFrom), done)
    const to = charAt(field.byteTo - raw.byteFrom)
    if (to <= from) continue
    if (from > done) segments.push({ text: raw.text.slice(done, from) })
    segments.push({ text: raw.text.slice(from, to), field })
    done = to
  }
  if (done < raw.text.length) segments.push({ text: raw.text.slice(done) })
  return segments
}

type PlacedField = LensField & { readonly byteFrom: number; readonly byteTo: number }

const placed = (fields: readonly LensField[]): readonly PlacedField[] =>
  fields
    .filter((field): field is PlacedField => field.byteFrom !== null && field.byteTo !== null)
    .sort((one, other) => one.byteFrom - other.byteFrom)

type CharAt = (byte: number) => number

/**
 * Where a byte of the record stands in its text. In one-byte charsets that is the same place; in UTF-8 each character
 * counts with its own bytes. The way is right by which every field has its own text.
 */
const charOfByte = (
  raw: { readonly text: string; readonly byteFrom: number },
  fields: readonly PlacedField[],
): CharAt => {
  const oneByte: CharAt = (byte) => Math.min(byte, raw.text.length)
  const starts = startsIn(raw.text)
  const utf8: CharAt = (byte) => starts.findIndex((start) => start >= byte)
  const fits = (charAt: CharAt) =>
    fields.every(({ byteFrom, byteTo, text }) => {
      return raw.text.slice(charAt(byteFrom - raw.byteFrom), charAt(byteTo - raw.byteFrom)) === text
    })
  return !fits(oneByte) && fits(utf8) ? utf8 : oneByte
}

/** For each UTF-16 unit of the text, and for its end, the byte at which it begins. */
const startsIn = (text: string): readonly number[] => {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit++) starts.push(at)
    at += new TextEncoder().encode(character).length
  }
  return [...starts, at, Number.POSITIVE_INFINITY]
}

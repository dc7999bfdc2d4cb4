import type { SegmentView } from './segment-view.ts'
import { asciiText } from './walk/code-set.ts'

/** Where the last `componentRange` was found, in `bytes` of its view. One object serves all. */
export const rangeFound = { from: 0, to: 0 }

/** Finds a component (from 1, 0 for the whole element) of an element's first repetition. False when there is nothing. */
export const componentRange = (view: SegmentView, element: number, component: number): boolean => {
  const { bytes, starts, kinds, count, delimiters } = view
  if (element >= count) {
    rangeFound.from = starts[count]! - 1
    rangeFound.to = rangeFound.from
    return false
  }
  let from = starts[element]!
  let end = starts[element + 1]! - 1
  if (component > 0 && kinds[element] !== 0) {
    const { component: separator, repetition } = delimiters
    let passed = 1
    let at = from
    for (; at < end && bytes[at] !== repetition; at += 1) {
      if (bytes[at] !== separator) continue
      if (passed === component) break
      passed += 1
      from = at + 1
    }
    end = at
    if (passed < component) from = end
  } else if (component > 1) from = end
  rangeFound.from = from
  rangeFound.to = end
  return end > from
}

/** Texts up to this long are codes, mostly: `shortText`. */
export const shortBytes = 3

/** The last text of each hash is kept: codes come again and again, and are then no new string. */
const shortKeys = new Int32Array(4096)
const shortTexts: string[] = Array.from({ length: shortKeys.length }, () => '')

/** The text of one to three bytes. */
export const shortText = (view: SegmentView, from: number, to: number): string => {
  const { bytes } = view
  // A leading one tells texts of other lengths apart.
  let key = 1
  for (let at = from; at < to; at += 1) key = (key << 8) | bytes[at]!
  const place = (key ^ (key >>> 7) ^ (key >>> 13)) & 4095
  if (shortKeys[place] === key) return shortTexts[place]!
  const text = asciiText(bytes, from, to)
  shortKeys[place] = key
  shortTexts[place] = text
  return text
}

/** The engine copies a slice shorter than this; a longer one would keep the whole buffer it was cut from alive. */
const shortSlice = 13

/** The text of a component (0 for the whole element), '' when there is none. It may be kept: it holds on to no buffer. */
export const textAt = (view: SegmentView, element: number, component = 0): string => {
  if (!componentRange(view, element, component)) return ''
  const { from, to } = rangeFound
  if (to - from <= shortBytes) return shortText(view, from, to)
  return to - from < shortSlice ? view.window().slice(from, to) : asciiText(view.bytes, from, to)
}

/** True when an element holds one byte, and that one. */
export const isByte = ({ bytes, starts, count }: SegmentView, element: number, byte: number): boolean =>
  element < count && starts[element + 1]! - starts[element]! === 2 && bytes[starts[element]!] === byte

/** True when an element holds just these two bytes. */
export const isTwo = (
  { bytes, starts, count }: SegmentView,
  element: number,
  first: number,
  second: number,
): boolean => {
  const from = starts[element]!
  return element < count && starts[element + 1]! - from === 3 && bytes[from] === first && bytes[from + 1] === second
}

/** True when the element is there and not empty. */
export const isFilled = ({ starts, count }: SegmentView, element: number): boolean =>
  element < count && starts[element + 1]! - 1 > starts[element]!

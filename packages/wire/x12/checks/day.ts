import { componentRange, rangeFound } from '../element-bytes.ts'
import type { SegmentView } from '../segment-view.ts'

/** The first eight digits of an element as a number CCYYMMDD, the begin of a period; 0 when it has not eight. */
export const dayAt = (view: SegmentView, element: number): number => {
  if (!componentRange(view, element, 0) || rangeFound.to - rangeFound.from < 8) return 0
  let day = 0
  for (let at = rangeFound.from; at < rangeFound.from + 8; at += 1) {
    const digit = view.bytes[at]! - 0x30
    if (!(digit >= 0 && digit <= 9)) return 0
    day = day * 10 + digit
  }
  return day
}

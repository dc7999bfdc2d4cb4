import { shortBytes, shortText } from '../element-bytes.ts'
import { holds, type SegmentView } from '../segment-view.ts'
import { joints, type SegmentPlan } from './tables.ts'

/** How the bytes of text are read: UTF-8 with Latin-1 for what is no UTF-8, or Latin-1 only. ASCII is the same in both. */
export type X12Charset = 'utf-8' | 'latin-1'

/** Fills the cells of a row with the elements of a segment. What the guide does not use goes nowhere. */
export const fillCells = (cells: string[], plan: SegmentPlan, view: SegmentView, charset: X12Charset): void => {
  const { count, starts, kinds } = view
  const { slots, columns } = plan
  const window = view.window()
  const last = Math.min(count, columns.length)
  for (let at = 1; at < last; at += 1) {
    const from = starts[at]!
    const to = starts[at + 1]! - 1
    if (to === from) continue
    const column = columns[at]!
    const kind = kinds[at]!
    if (kind === 0 && column >= 0) {
      cells[column] = to - from <= shortBytes ? shortText(view, from, to) : window.slice(from, to)
      continue
    }
    const slot = slots[at]
    if (slot === undefined) continue
    const text = (kind & holds.odd) === 0 ? window.slice(from, to) : decoded(window.slice(from, to), charset)
    if (slot.components.length > 0) splitComponents(cells, slot.components, text, view)
    else cells[slot.column] = slot.isRepeated ? joined(text, view) : text
  }
}

const splitComponents = (cells: string[], columns: readonly number[], text: string, view: SegmentView): void => {
  const separator = String.fromCharCode(view.delimiters.component)
  let from = 0
  for (let component = 0; component < columns.length && from <= text.length; component += 1) {
    const found = text.indexOf(separator, from)
    const to = found < 0 ? text.length : found
    const column = columns[component]!
    if (column >= 0) cells[column] = text.slice(from, to)
    from = to + 1
  }
}

const joined = (text: string, { delimiters: { repetition, component } }: SegmentView): string => {
  const whole = text.replaceAll(String.fromCharCode(component), joints.component)
  return repetition < 0 ? whole : whole.replaceAll(String.fromCharCode(repetition), joints.repetition)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const decoded = (latin1: string, charset: X12Charset): string => {
  if (charset === 'latin-1' || !/[^\x00-\x7f]/.test(latin1)) return latin1
  try {
    return utf8.decode(Buffer.from(latin1, 'latin1'))
  } catch {
    return latin1
  }
}

import type { IssueCode } from '@mortar/values/issue-codes'
import type { SnipLevel } from '../finding.ts'
import type { Relation } from '../guide/dictionary.ts'
import { holds, maxElements, type SegmentView } from '../segment-view.ts'
import { asciiText, hasCode } from './code-set.ts'
import type { WalkElement, WalkSegment } from './compile.ts'
import { isOfDateForm, typeFault } from './types.ts'

/** Something wrong with an element: positions from 1, 0 where there is none; places in `bytes` of the view. */
export interface ElementFault {
  readonly level: SnipLevel
  readonly code: IssueCode
  readonly element: number
  readonly component: number
  readonly repeat: number
  readonly data: string
  readonly from: number
  readonly to: number
}

/** Takes each fault of a segment. */
export type TellFault = (fault: ElementFault) => void

/** Checks the elements of a segment against its place in the guide: levels 1 and 2. A good segment costs no object. */
export const checkSegment = (segment: WalkSegment, view: SegmentView, tell: TellFault): void => {
  const { count, starts, kinds } = view
  const { elements, spec } = segment
  const last = count - 1
  let present = 0
  for (let at = 1; at <= last; at += 1) {
    const from = starts[at]!
    const to = starts[at + 1]! - 1
    const element = elements[at]
    if (to === from) {
      if (element?.isRequired === true) tell(faultOf('x12-element-missing', 1, { at, element, from, to }))
      continue
    }
    if (at < 32) present |= 1 << at
    if (element === undefined) {
      if (at > spec.baseCount) {
        tell(faultOf('x12-elements-too-many', 1, { at, element, from, to: starts[count]! - 1 }))
        break
      }
      tell(faultOf('x12-element-not-used', 2, { at, element, from, to }))
    } else if (kinds[at] === 0 && element.components.length === 0) checkValue(element, view, { at, from, to }, tell)
    else checkElement(element, view, at, tell)
  }
  if (last < segment.lastRequired) missingAtEnd(segment, view, tell)
  if (last > 0 && last < maxElements && starts[count]! - 1 === starts[last]!)
    tell(
      faultOf('x12-trailing-separators', 1, {
        at: last,
        element: undefined,
        from: starts[last]! - 1,
        to: starts[last]!,
      }),
    )
  for (const relation of spec.relations)
    if (isBroken(relation, present)) tellBroken(relation, present, segment, view, tell)
}

interface Slot {
  readonly at: number
  readonly element: WalkElement | undefined
  readonly from: number
  readonly to: number
}

const faultOf = (code: IssueCode, level: SnipLevel, { at, element, from, to }: Slot): ElementFault => ({
  level,
  code,
  element: at,
  component: 0,
  repeat: 0,
  data: element?.spec.data ?? '',
  from,
  to,
})

const missingAtEnd = ({ elements, lastRequired }: WalkSegment, { count, starts }: SegmentView, tell: TellFault) => {
  const end = starts[count]! - 1
  for (let at = count; at <= lastRequired; at += 1) {
    const element = elements[at]
    if (element?.isRequired === true) tell(faultOf('x12-element-missing', 1, { at, element, from: end, to: end }))
  }
}

interface Value {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly component?: number
  readonly repeat?: number
}

const checkValue = (element: WalkElement, view: SegmentView, value: Value, tell: TellFault): void => {
  const { spec, codes } = element
  const { bytes } = view
  const { from, to } = value
  if (codes !== undefined && hasCode(codes, bytes, from, to)) return
  const fault = typeFault(spec, bytes, from, to)
  if (fault !== undefined) tell(valueFault(fault, 1, element, value))
  else if (codes !== undefined) tell(valueFault('x12-element-code', 2, element, value))
  else if (spec.formatBy > 0 && !isOfDateForm(formOf(view, spec.formatBy), bytes, from, to))
    tell(valueFault('x12-element-date', 1, element, value))
}

const valueFault = (code: IssueCode, level: SnipLevel, element: WalkElement, value: Value): ElementFault => ({
  level,
  code,
  element: value.at,
  component: value.component ?? 0,
  repeat: value.repeat ?? 0,
  data: element.spec.data,
  from: value.from,
  to: value.to,
})

const formOf = ({ bytes, starts, count }: SegmentView, element: number): string =>
  element < count ? asciiText(bytes, starts[element]!, starts[element + 1]! - 1) : ''

/** An element that is a composite, or holds a separator or an odd character. */
const checkElement = (element: WalkElement, view: SegmentView, at: number, tell: TellFault): void => {
  const from = view.starts[at]!
  const to = view.starts[at + 1]! - 1
  const kind = view.kinds[at]!
  if ((kind & holds.odd) !== 0) tell(faultOf('x12-element-character', 1, { at, element, from, to }))
  const { repetition } = view.delimiters
  let repeat = 1
  let start = from
  for (let place = from; place <= to; place += 1) {
    if (place < to && ((kind & holds.repetition) === 0 || view.bytes[place] !== repetition)) continue
    const value = { at, from: start, to: place, ...(element.spec.repeat > 1 ? { repeat } : {}) }
    if (element.components.length > 0) checkComposite(element, view, value, tell)
    else checkSimple(element, view, value, tell)
    if (repeat === element.spec.repeat + 1)
      tell({ ...valueFault('x12-element-repeats', 1, element, { ...value, to }), repeat })
    repeat += 1
    start = place + 1
  }
}

const checkSimple = (element: WalkElement, view: SegmentView, value: Value, tell: TellFault): void => {
  const { bytes, delimiters } = view
  if (value.to === value.from) return
  for (let place = value.from; place < value.to; place += 1) {
    if (bytes[place] !== delimiters.component) continue
    tell(valueFault('x12-components-too-many', 1, element, value))
    return
  }
  if ((view.kinds[value.at]! & holds.odd) === 0) checkValue(element, view, value, tell)
}

const checkComposite = (element: WalkElement, view: SegmentView, value: Value, tell: TellFault): void => {
  const { bytes, delimiters, kinds } = view
  const { components, spec } = element
  const isOdd = (kinds[value.at]! & holds.odd) !== 0
  let present = 0
  let component = 1
  let start = value.from
  for (let place = value.from; place <= value.to; place += 1) {
    if (place < value.to && bytes[place] !== delimiters.component) continue
    const part = components[component - 1]
    const here = { ...value, component, from: start, to: place }
    if (place > start) {
      present |= 1 << component
      if (component === spec.baseCount + 1) tell(valueFault('x12-components-too-many', 1, element, here))
      else if (part === undefined && component <= spec.baseCount)
        tell(valueFault('x12-element-not-used', 2, element, here))
      else if (part !== undefined && !isOdd) checkValue(part, view, here, tell)
    } else if (place === value.to && component > 1) tell(valueFault('x12-trailing-separators', 1, element, here))
    component += 1
    start = place + 1
  }
  for (const [index, part] of components.entries())
    if (part?.isRequired === true && (present & (1 << (index + 1))) === 0)
      tell(valueFault('x12-element-missing', 1, part, { ...value, component: index + 1, from: value.to, to: value.to }))
  for (const relation of spec.relations) {
    const broken = isBroken(relation, present) ? brokenAt(relation, present) : 0
    if (broken > 0 && components[broken - 1]?.isRequired !== true)
      tell(valueFault(codeOf(relation), 1, components[broken - 1] ?? element, { ...value, component: broken }))
  }
}

const tellBroken = (
  relation: Relation,
  present: number,
  { elements }: WalkSegment,
  view: SegmentView,
  tell: TellFault,
) => {
  const { count, starts } = view
  const broken = brokenAt(relation, present)
  // A required element that is missing has been told already.
  if (elements[broken]?.isRequired === true) return
  const isThere = broken < count
  const from = isThere ? starts[broken]! : starts[count]! - 1
  const to = isThere ? starts[broken + 1]! - 1 : from
  tell(faultOf(codeOf(relation), 1, { at: broken, element: elements[broken], from, to }))
}

const codeOf = ({ kind }: Relation): IssueCode => (kind === 'E' ? 'x12-element-exclusion' : 'x12-element-relation')

const isBroken = ({ kind, mask, elements }: Relation, present: number): boolean => {
  const both = present & mask
  if (kind === 'P') return both !== 0 && both !== mask
  if (kind === 'R') return both === 0
  if (kind === 'E') return (both & (both - 1)) !== 0
  const first = 1 << elements[0]!
  if ((both & first) === 0) return false
  return kind === 'C' ? both !== mask : both === first
}

/** Position that breaks a broken relation: the first missing one; for E the second that is there. */
const brokenAt = ({ kind, elements }: Relation, present: number): number => {
  const has = (at: number) => (present & (1 << at)) !== 0
  if (kind === 'E') return elements.filter(has)[1]!
  return elements.find((at) => !has(at))!
}

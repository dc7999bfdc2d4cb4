import type { IssueCode } from '@mortar/values/issue-codes'
import type { SnipLevel } from '../finding.ts'
import type { Relation } from '../guide/dictionary.ts'
import { holds, maxElements, type SegmentView } from '../segment-view.ts'
import { asciiText, hasCode } from './code-set.ts'
import type { WalkElement, WalkSegment } from './compile.ts'
import { isOfDateForm, type TypeFault, typeFault } from './types.ts'

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

/** The value under check. One object serves all: a good value costs none. */
interface Spot {
  element: number
  component: number
  repeat: number
  from: number
  to: number
}

const space = 0x20

const spot: Spot = { element: 0, component: 0, repeat: 0, from: 0, to: 0 }

const spotAt = (element: number, from: number, to: number): Spot => {
  spot.element = element
  spot.component = 0
  spot.repeat = 0
  spot.from = from
  spot.to = to
  return spot
}

const faultAt = (code: IssueCode, level: SnipLevel, data: string, here: Spot): ElementFault => ({
  level,
  code,
  data,
  ...here,
})

/** Checks the elements of a segment against its place in the guide: levels 1 and 2. A good segment costs no object. */
export const checkSegment = (segment: WalkSegment, view: SegmentView, tell: TellFault): void => {
  const { bytes, count, starts, kinds } = view
  const { elements, spec, leastText, mostText } = segment
  const last = count - 1
  let present = 0
  for (let at = 1; at <= last; at += 1) {
    const from = starts[at]!
    const to = starts[at + 1]! - 1
    const length = to - from
    // Most values are text of a right length: nothing is called for them, and nothing more is looked at.
    if (length > 0 && length <= mostText[at]! && length >= leastText[at]! && kinds[at] === 0 && bytes[from] !== space) {
      if (at < 32) present |= 1 << at
      continue
    }
    const element = elements[at]
    if (length === 0) {
      if (element?.isRequired === true) tell(faultAt('x12-element-missing', 1, element.spec.data, spotAt(at, from, to)))
      continue
    }
    if (at < 32) present |= 1 << at
    if (element === undefined) {
      if (at > spec.baseCount) {
        tell(faultAt('x12-elements-too-many', 1, '', spotAt(at, from, starts[count]! - 1)))
        break
      }
      tell(faultAt('x12-element-not-used', 2, '', spotAt(at, from, to)))
    } else if (kinds[at] === 0 && element.isSimple) {
      const fault = valueFault(element, view, from, to)
      if (fault !== undefined) tellValue(fault, element, spotAt(at, from, to), tell)
    } else checkElement(element, view, at, tell)
  }
  if (last < segment.lastRequired) missingAtEnd(segment, view, tell)
  if (last > 0 && last < maxElements && starts[count]! - 1 === starts[last]!)
    tell(faultAt('x12-trailing-separators', 1, '', spotAt(last, starts[last]! - 1, starts[last]!)))
  if (present !== segment.lastGood) checkRelations(segment, present, view, tell)
}

const checkRelations = (segment: WalkSegment, present: number, view: SegmentView, tell: TellFault): void => {
  const broken = segment.relations.filter((relation) => isBroken(relation, present))
  if (broken.length === 0) segment.lastGood = present
  for (const relation of broken) tellBroken(relation, present, segment, view, tell)
}

const missingAtEnd = ({ elements, lastRequired }: WalkSegment, { count, starts }: SegmentView, tell: TellFault) => {
  const end = starts[count]! - 1
  for (let at = count; at <= lastRequired; at += 1) {
    const element = elements[at]
    if (element?.isRequired === true) tell(faultAt('x12-element-missing', 1, element.spec.data, spotAt(at, end, end)))
  }
}

const checkValue = (element: WalkElement, view: SegmentView, here: Spot, tell: TellFault): void => {
  const fault = valueFault(element, view, here.from, here.to)
  if (fault !== undefined) tellValue(fault, element, here, tell)
}

const tellValue = (fault: ValueFault, { spec }: WalkElement, here: Spot, tell: TellFault): void =>
  tell(faultAt(fault, fault === 'x12-element-code' ? 2 : 1, spec.data, here))

type ValueFault = TypeFault | 'x12-element-code'

const valueFault = (
  { spec, codes }: WalkElement,
  view: SegmentView,
  from: number,
  to: number,
): ValueFault | undefined => {
  const { bytes } = view
  if (codes !== undefined && hasCode(codes, bytes, from, to)) return undefined
  const fault = typeFault(spec, bytes, from, to)
  if (fault !== undefined) return fault
  if (codes !== undefined) return 'x12-element-code'
  const { formatBy } = spec
  return formatBy === 0 || isOfDateForm(formOf(view, formatBy), bytes, from, to) ? undefined : 'x12-element-date'
}

const formOf = ({ bytes, starts, count }: SegmentView, element: number): string => {
  if (element >= count) return ''
  const from = starts[element]!
  const to = starts[element + 1]! - 1
  // Nearly all dates are one of these; they need no new text.
  const isD = bytes[to - 2] === 0x44 && bytes[to - 1] === 0x38
  if (isD && to - from === 2) return 'D8'
  return isD && to - from === 3 && bytes[from] === 0x52 ? 'RD8' : asciiText(bytes, from, to)
}

/** An element that is a composite, or holds a separator or an odd character. */
const checkElement = (element: WalkElement, view: SegmentView, at: number, tell: TellFault): void => {
  const { bytes, starts, kinds, delimiters } = view
  const from = starts[at]!
  const end = starts[at + 1]! - 1
  const kind = kinds[at]!
  const { data, repeat: most } = element.spec
  if ((kind & holds.odd) !== 0) tell(faultAt('x12-element-character', 1, data, spotAt(at, from, end)))
  let repeat = 1
  let start = from
  for (let place = from; place <= end; place += 1) {
    if (place < end && ((kind & holds.repetition) === 0 || bytes[place] !== delimiters.repetition)) continue
    const here = spotAt(at, start, place)
    here.repeat = most > 1 ? repeat : 0
    if (element.components.length > 0) checkComposite(element, view, here, tell)
    else checkSimple(element, view, here, tell)
    if (repeat === most + 1) tell({ ...faultAt('x12-element-repeats', 1, data, spotAt(at, start, end)), repeat })
    repeat += 1
    start = place + 1
    if ((kind & holds.repetition) === 0) break
  }
}

const checkSimple = (element: WalkElement, view: SegmentView, here: Spot, tell: TellFault): void => {
  if (here.to === here.from) return
  const kind = view.kinds[here.element]!
  if ((kind & holds.component) !== 0 && view.bytes.subarray(here.from, here.to).includes(view.delimiters.component))
    tell(faultAt('x12-components-too-many', 1, element.spec.data, here))
  else if ((kind & holds.odd) === 0) checkValue(element, view, here, tell)
}

const checkComposite = (element: WalkElement, view: SegmentView, here: Spot, tell: TellFault): void => {
  const { bytes, delimiters, kinds } = view
  const { components, spec } = element
  const { from, to } = here
  const separator = delimiters.component
  const isOdd = (kinds[here.element]! & holds.odd) !== 0
  let present = 0
  let component = 1
  let start = from
  for (let place = from; place <= to; place += 1) {
    if (place < to && bytes[place] !== separator) continue
    const part = components[component - 1]
    here.component = component
    here.from = start
    here.to = place
    if (place > start) {
      if (component < 32) present |= 1 << component
      if (part !== undefined) {
        if (!isOdd) checkValue(part, view, here, tell)
      } else if (component <= spec.baseCount) tell(faultAt('x12-element-not-used', 2, spec.data, here))
      else if (component === spec.baseCount + 1) tell(faultAt('x12-components-too-many', 1, spec.data, here))
    } else if (place === to && component > 1) tell(faultAt('x12-trailing-separators', 1, spec.data, here))
    component += 1
    start = place + 1
  }
  here.from = to
  here.to = to
  for (let at = 1; at <= components.length; at += 1) {
    const part = components[at - 1]
    if (part?.isRequired !== true || (present & (1 << at)) !== 0) continue
    here.component = at
    tell(faultAt('x12-element-missing', 1, part.spec.data, here))
  }
  for (const relation of spec.relations) {
    const broken = isBroken(relation, present) ? brokenAt(relation, present) : 0
    if (broken === 0 || components[broken - 1]?.isRequired === true) continue
    here.component = broken
    tell(faultAt(codeOf(relation), 1, components[broken - 1]?.spec.data ?? spec.data, here))
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
  tell(faultAt(codeOf(relation), 1, elements[broken]?.spec.data ?? '', spotAt(broken, from, to)))
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

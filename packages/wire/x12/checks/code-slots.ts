import type { CodeList } from '../codes/code-list.ts'
import { componentRange, isFilled, isTwo, rangeFound, textAt } from '../element-bytes.ts'
import type { GuideSegment } from '../guide/guide.ts'
import type { SegmentView } from '../segment-view.ts'

/** Where a segment holds a code of an outside list. */
export interface CodeSlot {
  readonly element: number
  /** 0 for a simple element. */
  readonly component: number
  readonly list: CodeList
  /** Whether the code is of the list's system, as what stands beside it says. Undefined when it always is. */
  readonly isOfSystem: ((view: SegmentView) => boolean) | undefined
}

type Lists = ReadonlyMap<string, CodeList>

const made = new WeakMap<Lists, Map<GuideSegment, readonly CodeSlot[]>>()

/** The outside codes of a segment: those its guide names, and the provider ids that XX marks. Made once per segment and lists. */
export const codeSlotsOf = (place: GuideSegment, lists: Lists): readonly CodeSlot[] => {
  const ofLists = made.get(lists) ?? new Map<GuideSegment, readonly CodeSlot[]>()
  made.set(lists, ofLists)
  const known = ofLists.get(place)
  if (known) return known
  const slots = makeSlots(place, lists)
  ofLists.set(place, slots)
  return slots
}

const makeSlots = (place: GuideSegment, lists: Lists): CodeSlot[] => {
  const slots: CodeSlot[] = []
  const add = (element: number, component: number, name: string | undefined) => {
    const list = name === undefined ? undefined : lists.get(name)
    if (list === undefined || isLeftOut(place, element)) return
    slots.push({ element, component, list, isOfSystem: systemOf(place, element, component, list.name) })
  }
  for (const each of place.elements) {
    if (!each) continue
    add(each.at, 0, each.external)
    for (const part of each.components) if (part) add(each.at, part.at, part.external)
  }
  const id = idElements[place.tag]
  if (id !== undefined && place.elements[id]?.external === undefined && place.elements[id]) add(id + 1, 0, 'npi')
  return slots.sort((left, right) => left.element - right.element)
}

/** Position of the qualifier (and, one on, of the id) in the segments that name a party. */
const idElements: Readonly<Record<string, number>> = { NM1: 8, N1: 3 }

/** TS302 holds a place of service or, of an institution, the first half of a bill type: no list can judge it. */
const isLeftOut = ({ tag }: GuideSegment, element: number): boolean => tag === 'TS3' && element === 2

const systemOf = (place: GuideSegment, element: number, component: number, list: string) => {
  const { tag } = place
  if (list === 'npi') return tag === 'NM1' || tag === 'N1' ? hasIdOf(tag === 'NM1' ? 8 : 3) : undefined
  if (list === 'procedure' && component === 2) return (view: SegmentView) => isHcpcs(view, element)
  if (list === 'icd10' && component === 2) return (view: SegmentView) => isTenth(view, element)
  if (list === 'icd10-procedure') return (view: SegmentView) => textAt(view, element, 1).startsWith('BB')
  if (list === 'rarc' && tag === 'LQ') return (view: SegmentView) => isTwo(view, 1, 0x48, 0x45)
  if (list === 'taxonomy') return (view: SegmentView) => textAt(view, 2) === 'PXC'
  if (list === 'ndc') return (view: SegmentView) => isTwo(view, 2, 0x4e, 0x34)
  if (tag === 'N4' && list === 'zip') return (view: SegmentView) => isHome(view)
  if (tag === 'N4' && list === 'state') return (view: SegmentView) => isHome(view) || isTwo(view, 4, 0x43, 0x41)
  return undefined
}

const hasIdOf = (qualifier: number) => (view: SegmentView) => isTwo(view, qualifier, 0x58, 0x58)

/** HC, or AD for dental procedures. */
const isHcpcs = (view: SegmentView, element: number): boolean => {
  if (!componentRange(view, element, 1) || rangeFound.to - rangeFound.from !== 2) return false
  const first = view.bytes[rangeFound.from]
  const second = view.bytes[rangeFound.from + 1]
  return (first === 0x48 && second === 0x43) || (first === 0x41 && second === 0x44)
}

/** Diagnoses of the tenth revision have qualifiers that begin with A (ABK, ABF …); those of the ninth do not. */
const isTenth = (view: SegmentView, element: number): boolean =>
  componentRange(view, element, 1) && view.bytes[rangeFound.from] === 0x41

const isHome = (view: SegmentView): boolean => !isFilled(view, 4) || isTwo(view, 4, 0x55, 0x53)

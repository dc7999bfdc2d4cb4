import type { Relation } from '../guide/dictionary.ts'
import type { Guide, GuideElement, GuideLoop, GuideSegment } from '../guide/guide.ts'
import type { SegmentView } from '../segment-view.ts'
import { type CodeSet, codeSetOf } from './code-set.ts'

/** A guide made ready for walking: what is asked per segment is an array or a map away. */
export interface WalkGuide {
  readonly guide: Guide
  readonly root: WalkLoop
  /** Number of loops; `WalkLoop.no` counts them from 0. */
  readonly loopCount: number
  /** The tags of the guide, numbered from 0. */
  readonly tagNos: ReadonlyMap<number, number>
  /** Numbers of the tags that enter some loop. */
  readonly triggers: ReadonlySet<number>
}

/** A loop of it. */
export interface WalkLoop {
  readonly no: number
  readonly spec: GuideLoop
  readonly children: readonly WalkChild[]
  /** Children by the number of their tag. */
  readonly byTag: readonly (WalkVariants | undefined)[]
  /** Required children in order. */
  readonly required: readonly WalkChild[]
}

/** The children of a loop that begin with one tag. */
export interface WalkVariants {
  readonly all: readonly WalkChild[]
  /** Where one element tells them all apart by short codes: that element, and the children by its code. */
  readonly by:
    | { readonly selector: WalkSelector; readonly children: ReadonlyMap<number, readonly WalkChild[]> }
    | undefined
}

/** A segment of a loop, or a loop in it with the segment that enters it. */
export interface WalkChild {
  readonly index: number
  readonly order: number
  readonly max: number
  readonly segment: WalkSegment
  readonly loop: WalkLoop | undefined
}

/** A segment at one place. */
export interface WalkSegment {
  readonly spec: GuideSegment
  readonly by: readonly WalkSelector[]
  /** By position, the tag being 0; undefined where the guide uses none. */
  readonly elements: readonly (WalkElement | undefined)[]
  /** By position: the lengths that are right for text of any kind; `mostText` is 0 where more than its length is to be looked at. */
  readonly leastText: Int32Array
  readonly mostText: Int32Array
  /** Position of the last required element. */
  readonly lastRequired: number
  readonly relations: readonly Relation[]
  /** Elements (bit by position) that were there when its relations were last found to hold: most segments of a place are alike. */
  lastGood: number
}

/** What tells a variant. */
export interface WalkSelector {
  readonly element: number
  readonly component: number
  readonly codes: CodeSet
}

/** An element, or a component. */
export interface WalkElement {
  readonly spec: GuideElement
  readonly isRequired: boolean
  readonly codes: CodeSet | undefined
  /** It has no components. */
  readonly isSimple: boolean
  /** By position - 1; empty for a simple element. */
  readonly components: readonly (WalkElement | undefined)[]
}

/** The id of a segment as a number, when it has two or three bytes; -1 for anything else. */
export const tagOf = ({ bytes, starts }: SegmentView): number =>
  tagNumber(bytes, starts[0]!, starts[1]! - 1 - starts[0]!)

const tagNumber = (bytes: Uint8Array, from: number, length: number): number => {
  if (length === 3) return bytes[from]! | (bytes[from + 1]! << 8) | (bytes[from + 2]! << 16)
  return length === 2 ? bytes[from]! | (bytes[from + 1]! << 8) : -1
}

/** The number of a segment id given as text. */
export const tagOfText = (tag: string): number =>
  tagNumber(
    Uint8Array.from(tag, (each) => each.charCodeAt(0)),
    0,
    tag.length,
  )

const made = new Map<Guide, WalkGuide>()

/** Makes a guide ready; once per guide. */
export const walkGuideOf = (guide: Guide): WalkGuide => {
  const known = made.get(guide)
  if (known) return known
  const compiled = compile(guide)
  made.set(guide, compiled)
  return compiled
}

const compile = (guide: Guide): WalkGuide => {
  const bodies: WalkLoop[] = []
  const triggers = new Set<number>()
  const tagNos = new Map<number, number>()
  const tagNoOf = (text: string): number => {
    const tag = tagOfText(text)
    const known = tagNos.get(tag) ?? tagNos.size
    tagNos.set(tag, known)
    return known
  }
  const loopOf = (spec: GuideLoop): WalkLoop => {
    // A loop that hangs at two parents shares its children.
    const known = bodies[spec.no]
    if (known) return known
    const children: WalkChild[] = []
    const byTag: WalkChild[][] = []
    const loop: WalkLoop = { no: spec.no, spec, children, byTag: [], required: [] }
    bodies[spec.no] = loop
    for (const child of spec.children) {
      const inner = child.kind === 'loop' ? loopOf(child) : undefined
      const segment = inner ? inner.children[0]!.segment : segmentOf(child as GuideSegment)
      const made: WalkChild = { index: child.index, order: child.order, max: child.max, segment, loop: inner }
      children.push(made)
      const tagNo = tagNoOf(segment.spec.tag)
      if (inner) triggers.add(tagNo)
      byTag[tagNo] = [...(byTag[tagNo] ?? []), made]
    }
    const required = children
      .filter((child) => spec.children[child.index]!.use === 'R')
      .sort((a, b) => a.order - b.order)
    return Object.assign(loop, { required, byTag: byTag.map(variantsOf) })
  }
  const root = loopOf(guide.root)
  for (const loop of bodies) fillGaps(loop, tagNos.size)
  return { guide, root, loopCount: bodies.length, triggers, tagNos }
}

const variantsOf = (all: readonly WalkChild[]): WalkVariants => {
  const [selector, ...more] = all[0]!.segment.by
  const isAlike = all.every(({ segment: { by } }) => {
    const [only, ...others] = by
    const isSame = only?.element === selector?.element && only?.component === selector?.component
    return isSame && others.length === 0 && only?.codes.long.size === 0
  })
  if (!selector || more.length > 0 || !isAlike || all.length < 2) return { all, by: undefined }
  const children = new Map<number, WalkChild[]>()
  for (const child of all)
    for (const code of child.segment.by[0]!.codes.short) children.set(code, [...(children.get(code) ?? []), child])
  return { all, by: { selector, children } }
}

// An array without gaps is quicker to ask.
const fillGaps = (loop: WalkLoop, count: number) =>
  Object.assign(loop, { byTag: Array.from({ length: count }, (_, tagNo) => loop.byTag[tagNo]) })

/** Makes one segment ready. */
export const segmentOf = (spec: GuideSegment): WalkSegment => {
  const elements = [undefined, ...spec.elements.map((element) => element && elementOf(element))]
  const texts = [undefined, ...spec.elements].map((element) =>
    element && isAnyText(element) ? element : { min: 0, max: 0 },
  )
  return {
    spec,
    by: spec.by.map(({ element, component, codes }) => ({ element, component, codes: codeSetOf(codes) })),
    elements,
    leastText: Int32Array.from(texts, ({ min }) => min),
    mostText: Int32Array.from(texts, ({ max }) => max),
    lastRequired: elements.findLastIndex((element) => element?.isRequired === true),
    relations: spec.relations,
    lastGood: -1,
  }
}

const isAnyText = ({ type, codes, formatBy, components }: GuideElement): boolean =>
  (type === 'AN' || type === 'ID') && codes === undefined && formatBy === 0 && components.length === 0

const elementOf = (spec: GuideElement): WalkElement => ({
  spec,
  isRequired: spec.use === 'R',
  codes: spec.codes && codeSetOf(spec.codes),
  isSimple: spec.components.length === 0,
  components: spec.components.map((component) => component && elementOf(component)),
})

import type { IssueCode } from '@mortar/values/issue-codes'
import type { SnipLevel } from '../finding.ts'
import { baseSegments } from '../guide/dictionary.ts'
import { holds, type SegmentView, segmentId } from '../segment-view.ts'
import { checkSegment, type ElementFault } from './check-segment.ts'
import { hasCode, smallCode } from './code-set.ts'
import type { WalkChild, WalkGuide, WalkLoop, WalkSegment, WalkSelector, WalkVariants } from './compile.ts'
import type { X12Listener } from './listener.ts'

/** A finding at a segment, before it knows its place in the file. */
export interface SegmentFault {
  readonly level: SnipLevel
  readonly code: IssueCode
  readonly loop: string
  readonly segment: string
  readonly key: string | undefined
}

/** Where a set walker tells what it finds. */
export interface SetFaults {
  readonly atSegment: (fault: SegmentFault, view: SegmentView | undefined) => void
  readonly atElement: (place: WalkSegment, fault: ElementFault, view: SegmentView) => void
}

/** Walks the segments of one set through its guide. */
export interface SetWalker {
  /** Takes the next segment, ST first; `tag` as `tagOf` makes it. */
  readonly take: (view: SegmentView, tag: number) => void
  /** Ends the set at its SE, which was taken before, or where it is cut. */
  readonly end: (view: SegmentView | undefined) => void
}

interface Frame {
  readonly loop: WalkLoop
  /** Place the walk has come to. */
  order: number
  /** How often each child came. */
  readonly counts: Int32Array
  /** Next of the required children to be asked for. */
  next: number
}

/** A place where a segment fits. */
interface Match {
  depth: number
  child: WalkChild
  isOver: boolean
}

/**
 * Makes walkers for the sets of one guide; frames are used again from set to set.
 * A segment goes to the first place at or after the last one where its tag and qualifiers fit, the innermost open loop first. What fits
 * nowhere is told and passed by; after the unknown beginning of a loop, the segments of that loop are passed by in silence.
 */
export const setWalkers = (guide: WalkGuide, listener: X12Listener, faults: SetFaults): (() => SetWalker) => {
  const spare: (Frame | undefined)[] = Array.from({ length: guide.loopCount }, () => undefined)
  return () => walkSet({ guide, listener, faults, spare })
}

interface Setting {
  readonly guide: WalkGuide
  readonly listener: X12Listener
  readonly faults: SetFaults
  /** By number of the loop, which never stands within itself. */
  readonly spare: (Frame | undefined)[]
}

const walkSet = ({ guide, listener, faults, spare }: Setting): SetWalker => {
  /** The open loops, `openCount` of them: a list that shrinks and grows is made anew again and again. */
  const frames: Frame[] = []
  let openCount = 0
  const match: Match = { depth: 0, child: guide.root.children[0]!, isOver: false }
  /** Inside a loop that the guide does not know. */
  let isLost = false
  let place: WalkSegment = match.child.segment
  let here: SegmentView | undefined
  /** A place that fits but has been filled as often as it may. */
  let overDepth = -1
  let overChild = match.child
  const tellElement = (fault: ElementFault) => faults.atElement(place, fault, here!)

  const open = (loop: WalkLoop) => {
    const frame = (spare[loop.no] ??= { loop, order: 0, counts: new Int32Array(loop.children.length), next: 0 })
    frame.order = loop.children[0]!.order
    // Most loops are short: a call costs more than they do.
    const { counts } = frame
    for (let at = 0; at < counts.length; at += 1) counts[at] = 0
    frame.counts[0] = 1
    frame.next = 0
    frames[openCount] = frame
    openCount += 1
  }
  const close = (view: SegmentView | undefined) => {
    openCount -= 1
    const frame = frames[openCount]!
    askFor(frame, Number.MAX_SAFE_INTEGER, view)
    listener.loopEnds?.(frame.loop.spec)
  }
  /** Tells the required children before an order that did not come. */
  const askFor = (frame: Frame, order: number, view: SegmentView | undefined) => {
    const { required, spec } = frame.loop
    for (; frame.next < required.length && required[frame.next]!.order < order; frame.next += 1) {
      const child = required[frame.next]!
      if (frame.counts[child.index] !== 0) continue
      const { tag, key } = child.segment.spec
      const loop = idOf(child.loop ?? frame.loop)
      // What follows ST is required by the set itself, not only by the guide.
      const level = spec === guide.guide.root && child.index === 1 ? 1 : 2
      faults.atSegment(
        { level, code: child.loop ? 'x12-loop-missing' : 'x12-segment-missing', loop, segment: tag, key },
        view,
      )
    }
  }
  const idOf = (loop: WalkLoop): string => (loop === guide.root ? '' : loop.spec.id)

  const find = (tagNo: number, view: SegmentView): boolean => {
    if (tagNo < 0) return false
    overDepth = -1
    for (let depth = openCount - 1; depth >= 0; depth -= 1) {
      const frame = frames[depth]!
      const variants = frame.loop.byTag[tagNo]
      if (variants === undefined) continue
      const children = variants.by === undefined ? variants.all : childrenFor(variants.by, view)
      for (let at = 0; at < children.length; at += 1) {
        const child = children[at]!
        // The first segment of an open loop cannot come again inside it.
        if (child.order < frame.order || child.index === 0) continue
        if (variants.by === undefined && !fits(child.segment.by, view)) continue
        if (frame.counts[child.index]! < child.max) return found(depth, child, false)
        if (overDepth >= 0) continue
        overDepth = depth
        overChild = child
      }
    }
    return overDepth >= 0 && found(overDepth, overChild, true)
  }
  const found = (depth: number, child: WalkChild, isOver: boolean): true => {
    match.depth = depth
    match.child = child
    match.isOver = isOver
    return true
  }
  /** The only segment of its tag that could stand here, although its qualifier is not one of its codes. */
  const findOnly = (tagNo: number): boolean => {
    for (let depth = openCount - 1; depth >= 0; depth -= 1) {
      const frame = frames[depth]!
      const ahead = frame.loop.byTag[tagNo]?.all.filter((child) => child.order >= frame.order && child.index > 0)
      if (ahead === undefined || ahead.length === 0) continue
      const only = ahead[0]!
      return ahead.length === 1 && only.loop === undefined && found(depth, only, frame.counts[only.index]! >= only.max)
    }
    return false
  }
  /** A segment of the innermost loop that should have come earlier. */
  const findBehind = (tagNo: number, view: SegmentView): boolean => {
    const depth = openCount - 1
    const frame = frames[depth]!
    const behind = frame.loop.byTag[tagNo]?.all.find(
      (child) => child.order < frame.order && fits(child.segment.by, view),
    )
    if (behind === undefined || behind.index === 0) return false
    return found(depth, behind, frame.counts[behind.index]! >= behind.max)
  }

  const enter = (view: SegmentView, isBehind: boolean) => {
    const { depth, child, isOver } = match
    while (openCount - 1 > depth) close(view)
    const frame = frames[depth]!
    if (!isBehind) {
      askFor(frame, child.order, view)
      frame.order = child.order
    }
    frame.counts[child.index]! += 1
    place = child.segment
    if (child.loop) {
      listener.loopBegins?.(child.loop.spec, view)
      open(child.loop)
    }
    if (isBehind || isOver) tellMisplaced(idOf(child.loop ?? frame.loop), isBehind, view)
    accept(view)
  }
  const tellMisplaced = (loop: string, isBehind: boolean, view: SegmentView) => {
    const { child, isOver } = match
    const { tag: segment, key } = child.segment.spec
    if (isBehind) faults.atSegment({ level: 1, code: 'x12-segment-order', loop, segment, key }, view)
    if (!isOver) return
    const code = child.loop ? 'x12-loop-over' : 'x12-segment-over'
    faults.atSegment({ level: 2, code, loop, segment, key }, view)
  }
  const accept = (view: SegmentView) => {
    here = view
    checkSegment(place, view, tellElement)
    listener.segment?.(place.spec, view)
  }
  const stray = (tagNo: number, view: SegmentView) => {
    const text = segmentId(view)
    const code =
      tagNo >= 0 ? 'x12-segment-unexpected' : baseSegments.has(text) ? 'x12-segment-not-in-set' : 'x12-segment-unknown'
    faults.atSegment({ level: 1, code, loop: idOf(frames[openCount - 1]!.loop), segment: text, key: undefined }, view)
    isLost = guide.triggers.has(tagNo)
    listener.stray?.(view)
  }
  const take = (view: SegmentView, tag: number) => {
    if (openCount === 0) {
      listener.loopBegins?.(guide.root.spec, view)
      open(guide.root)
      place = guide.root.children[0]!.segment
      return accept(view)
    }
    const tagNo = guide.tagNos.get(tag) ?? -1
    if (isLost) {
      const isBack = find(tagNo, view) && (match.child.loop !== undefined || match.depth === 0)
      if (!isBack && !guide.triggers.has(tagNo)) return listener.stray?.(view)
      isLost = false
    }
    if (find(tagNo, view)) enter(view, false)
    else if (findBehind(tagNo, view)) enter(view, true)
    else if (findOnly(tagNo)) enter(view, false)
    else stray(tagNo, view)
  }
  return {
    take,
    end: (view) => {
      while (openCount > 0) close(view)
    },
  }
}

const none: readonly WalkChild[] = []

type ByCode = NonNullable<WalkVariants['by']>

const childrenFor = ({ selector, children }: ByCode, view: SegmentView): readonly WalkChild[] => {
  if (!locate(selector, view)) return none
  return children.get(smallCode(view.bytes, located.from, located.to)) ?? none
}

const fits = (by: readonly WalkSelector[], view: SegmentView): boolean => {
  for (let at = 0; at < by.length; at += 1) {
    const selector = by[at]!
    if (!locate(selector, view)) return false
    if (!hasCode(selector.codes, view.bytes, located.from, located.to)) return false
  }
  return true
}

/** Where `locate` found the code of a selector, in `bytes`. */
const located = { from: 0, to: 0 }

/** Finds the code that a selector looks at, in the element's first repetition. False when there is none. */
const locate = ({ element, component }: WalkSelector, view: SegmentView): boolean => {
  if (element >= view.count) return false
  let from = view.starts[element]!
  const end = firstEnd(view, element)
  let to = end
  if (component > 0) {
    const separator = view.delimiters.component
    for (let passed = 1; passed < component && from <= end; from += 1) if (view.bytes[from] === separator) passed += 1
    for (to = from; to < end && view.bytes[to] !== separator; ) to += 1
  }
  located.from = from
  located.to = to
  return from < to
}

/** Where the first repetition of an element ends. */
const firstEnd = ({ bytes, starts, kinds, delimiters }: SegmentView, element: number): number => {
  const end = starts[element + 1]! - 1
  if ((kinds[element]! & holds.repetition) === 0) return end
  const found = bytes.indexOf(delimiters.repetition, starts[element])
  return found < 0 || found > end ? end : found
}

import type { GuideLoop, GuideSegment } from './guide/guide.ts'
import { type SegmentView, segmentId } from './segment-view.ts'
import type { X12Listener } from './walk/listener.ts'

/** A line of a file's outline, in file order: what lies deeper belongs to the last line above it that is less deep. */
export interface OutlineLine {
  readonly kind: 'interchange' | 'group' | 'set' | 'loop' | 'segment' | 'stray'
  readonly depth: number
  /** Segment id or loop id; the name of the guide for a set. */
  readonly id: string
  /** What the guide calls it; empty where it has no place. */
  readonly name: string
  /** 1-based line of the file. */
  readonly line: number
  /** The segment, or the first segment of an interchange, group, set or loop. */
  readonly byteFrom: number
  readonly byteTo: number
}

/** Hears a walk as an outline of at most so many lines; what comes later is counted. */
export const outlineListener = (
  most: number,
): X12Listener & { outline: () => { lines: OutlineLine[]; more: number } } => {
  const lines: OutlineLine[] = []
  let more = 0
  let depth = 0
  const add = (kind: OutlineLine['kind'], id: string, name: string, { line, byteFrom, byteTo }: SegmentView) => {
    if (lines.length < most) lines.push({ kind, depth, id, name, line, byteFrom, byteTo })
    else more += 1
  }
  const open = (kind: OutlineLine['kind'], id: string, name: string, view: SegmentView) => {
    add(kind, id, name, view)
    depth += 1
  }
  let hasGroup = false
  const close = () => {
    depth -= 1
  }
  return {
    outline: () => ({ lines, more }),
    interchangeBegins: ({ elements }, view) => open('interchange', elements[13] ?? '', 'interchange', view),
    interchangeEnds: (_, view) => {
      if (view) add('segment', 'IEA', 'interchange trailer', view)
      close()
    },
    groupBegins: ({ elements }, view) => {
      hasGroup = view !== undefined
      if (view) open('group', elements[6] ?? '', elements[8] ?? '', view)
    },
    groupEnds: (_, view) => {
      if (view) add('segment', 'GE', 'group trailer', view)
      if (hasGroup) close()
      hasGroup = false
    },
    setBegins: ({ elements, guide }, view) => open('set', guide?.name ?? elements[1] ?? '', guide?.title ?? '', view),
    setEnds: close,
    loopBegins: (loop: GuideLoop, view) => {
      if (loop.parent) open('loop', loop.id, loop.name, view)
    },
    loopEnds: (loop: GuideLoop) => {
      if (loop.parent) close()
    },
    segment: (place: GuideSegment, view) => add('segment', place.tag, place.name, view),
    stray: (view) => add('stray', segmentId(view), '', view),
  }
}

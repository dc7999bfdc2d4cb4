import { isByte, isFilled, textAt } from '../element-bytes.ts'
import type { Check } from './check.ts'
import { type Mark, markAt, newMark, setMark } from './mark.ts'

/** Which level each level hangs at, by HL03. Source: the trees of the guides (reference guide, section 2). */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  20: [],
  21: ['20'],
  19: ['21'],
  22: ['20', '21', '19'],
  23: ['22'],
  PT: ['19'],
  EV: ['22', '23'],
  SS: ['EV'],
}

/** A level that is open. */
interface Level {
  id: string
  kind: string
  readonly childAt: Mark
  /** What HL04 says: -1 when it is blank. */
  says: number
  children: number
}

/** The deepest tree of the guides has six levels; deeper ones are told as unknown parents. */
const mostOpen = 32

/**
 * All sets with levels: HL01 counts 1, 2, 3 …; HL02 names an open level of the right kind; HL04 says truly whether levels hang below.
 */
export const hierarchy: Check = {
  name: 'hierarchy',
  level: 4,
  guides: ['270', '271', '276', '277', '277CA', '278-request', '278-response', '837P', '837I'],
  start: ({ guide, say }) => {
    const open: Level[] = Array.from({ length: mostOpen }, () => ({
      id: '',
      kind: '',
      childAt: newMark(),
      says: -1,
      children: 0,
    }))
    let depth = 0
    let count = 0
    const closeTo = (wanted: number) => {
      for (; depth > wanted; depth -= 1) {
        const { says, children, childAt } = open[depth - 1]!
        if (says === 1 && children === 0) say('x12-hierarchy-child', childAt)
      }
    }
    const parentDepth = (id: string): number => {
      for (let at = depth; at > 0; at -= 1) if (open[at - 1]!.id === id) return at
      return -1
    }
    const take: Parameters<typeof setMark> extends [Mark, infer View, infer Here, ...unknown[]]
      ? (view: View, here: Here) => void
      : never = (view, here) => {
      count += 1
      const id = textAt(view, 1)
      const kind = textAt(view, 3)
      const allowed = parentsOf[kind] ?? []
      if (id !== String(count)) say('x12-hierarchy-number', markAt(view, here, 1))
      const found = isFilled(view, 2) ? parentDepth(textAt(view, 2)) : 0
      const isRight = found === 0 ? allowed.length === 0 : found > 0 && allowed.includes(open[found - 1]!.kind)
      if (!isRight) say('x12-hierarchy-parent', markAt(view, here, 2))
      // A level without a parent of its own still lies in the tree: below the nearest level it could hang at.
      let parent = found
      if (!isRight) for (parent = depth; parent > 0 && !allowed.includes(open[parent - 1]!.kind); ) parent -= 1
      closeTo(Math.min(Math.max(parent, 0), mostOpen - 1))
      const above = open[depth - 1]
      if (above) {
        above.children += 1
        if (above.says === 0 && above.children === 1) say('x12-hierarchy-child', above.childAt)
      }
      const level = open[depth]!
      level.id = id
      level.kind = kind
      level.says = isByte(view, 4, 0x30) ? 0 : isByte(view, 4, 0x31) ? 1 : -1
      level.children = 0
      setMark(level.childAt, view, here, 4)
      depth += 1
    }
    const places = [...guide.loops.values()].flatMap(({ children }) =>
      children.flatMap((child) => (child.kind === 'segment' && child.tag === 'HL' ? [[child, take] as const] : [])),
    )
    return {
      setBegins: () => {
        depth = 0
        count = 0
      },
      segments: new Map(places),
      setEnds: () => closeTo(0),
    }
  },
}

import { Fault } from '@mortar/values/issue'
import { issueCodes } from '@mortar/values/issue-codes'
import type { CodeList } from '../codes/code-list.ts'
import { ownCodeLists } from '../codes/code-lists.ts'
import type { Finding, FindingPlace } from '../finding.ts'
import type { Guide, GuideLoop, GuideSegment } from '../guide/guide.ts'
import type { X12Listener } from '../walk/listener.ts'
import type { Check, CheckHandlers, Here, Say, TakeSegment } from './check.ts'
import { placeOfMark } from './mark.ts'
import { checksInOrder } from './order.ts'

/** What checks run with. */
export interface CheckOptions {
  /** Fuller lists of codes, put over those that come with the package. */
  readonly codeLists?: ReadonlyMap<string, CodeList>
  /** Rules of a line of business or a partner (levels 6 and 7), after those of the package. */
  readonly also?: readonly Check[]
}

type TakeLoop = (loop: GuideLoop) => void

/** The handlers of all checks for one guide, by what they hear. */
interface Plan {
  readonly setBegins: readonly ((here: Here) => void)[]
  readonly setEnds: readonly ((here: Here) => void)[]
  /** By `no` of the segment. */
  readonly segments: readonly (readonly TakeSegment[])[]
  /** By `no` of the loop. */
  readonly loopBegins: readonly (readonly TakeLoop[])[]
  readonly loopEnds: readonly (readonly TakeLoop[])[]
}

/** A check may say so much about one set; more tell nothing new. */
const mostOfSet = 10_000

/**
 * Hears a walk and tells findings of levels 3 to 7. A set that failed level 1 is not judged further, and what only a missing end makes
 * look wrong is not told.
 */
export const checkListener = (tell: (found: Finding) => void, options: CheckOptions = {}): X12Listener => {
  const checks = [...checksInOrder, ...(options.also ?? [])]
  const codeLists = options.codeLists ? new Map([...ownCodeLists, ...options.codeLists]) : ownCodeLists
  const plans = new Map<Guide, Plan>()
  const here: Here = {
    place: undefined,
    interchange: undefined,
    interchangeNo: 0,
    groupNo: 0,
    setNo: 0,
    segmentNo: 0,
    groupDay: 0,
  }
  let plan: Plan | undefined
  let isBroken = false
  let told = 0
  let waiting: Finding[] = []

  const sayOf =
    (check: Check): Say =>
    (code, mark, { hint = issueCodes[code], missing, ...more } = {}) => {
      if (isBroken || told >= mostOfSet || plan === undefined) return
      told += 1
      const place = placeOfMark(mark, here)
      const where = missing === undefined ? place : { ...withoutElement(place), key: missing.segment, ...missing }
      waiting.push({ level: check.level, code, where, hint, ...more })
    }
  const flush = () => {
    const found = waiting
    waiting = []
    if (!isBroken) for (const each of found) tell(each)
  }
  const planOf = (guide: Guide): Plan => {
    const known = plans.get(guide)
    if (known) return known
    const started = checks
      .filter(({ guides }) => guides.length === 0 || guides.includes(guide.name))
      .map((check) => check.start({ guide, say: sayOf(check), codeLists }))
    const made = planOfHandlers(guide, started)
    plans.set(guide, made)
    return made
  }
  return {
    interchangeBegins: (interchange) => {
      here.interchange = interchange
      here.interchangeNo = interchange.no
    },
    groupBegins: (group) => {
      here.groupNo = group.no
      here.groupDay = /^\d{8}$/.test(group.elements[4] ?? '') ? Number(group.elements[4]) : 0
    },
    setBegins: (set) => {
      here.setNo = set.no
      here.segmentNo = 0
      isBroken = false
      told = 0
      plan = set.guide && planOf(set.guide)
      if (plan !== undefined) for (const handler of plan.setBegins) handler(here)
    },
    setEnds: (_, view) => {
      if (view !== undefined && plan !== undefined) for (const handler of plan.setEnds) handler(here)
      if (view === undefined) waiting = []
      flush()
      plan = undefined
      here.setNo = 0
    },
    loopBegins: (loop) => {
      if (plan === undefined) return
      const handlers = plan.loopBegins[loop.no]!
      for (let at = 0; at < handlers.length; at += 1) handlers[at]!(loop)
    },
    loopEnds: (loop) => {
      if (plan === undefined) return
      const handlers = plan.loopEnds[loop.no]!
      for (let at = 0; at < handlers.length; at += 1) handlers[at]!(loop)
    },
    segment: (place, view) => {
      if (waiting.length > 0) flush()
      here.segmentNo += 1
      if (plan === undefined) return
      const handlers = plan.segments[place.no]!
      if (handlers.length === 0) return
      here.place = place
      for (let at = 0; at < handlers.length; at += 1) handlers[at]!(view, here)
    },
    stray: () => {
      if (waiting.length > 0) flush()
      here.segmentNo += 1
    },
    finding: ({ level, where }) => {
      if (level === 1 && where.setNo > 0) isBroken = true
    },
  }
}

const withoutElement = ({ element: _, component: __, data: ___, ...place }: FindingPlace): FindingPlace => place

const planOfHandlers = (guide: Guide, started: readonly CheckHandlers[]): Plan => {
  const segments: TakeSegment[][] = []
  for (const { children } of guide.loops.values())
    for (const child of children) if (child.kind === 'segment') segments[child.no] = []
  for (const { segments: heard = {} } of started) {
    const pairs =
      heard instanceof Map
        ? [...heard]
        : Object.entries(heard).map(([key, take]) => [placeIn(guide, key), take] as const)
    for (const [place, take] of pairs) segments[place.no]!.push(take)
  }
  return {
    setBegins: started.flatMap(({ setBegins }) => setBegins ?? []),
    setEnds: started.flatMap(({ setEnds }) => setEnds ?? []),
    segments,
    loopBegins: byLoop(
      guide,
      started.map((each) => each.loopBegins ?? {}),
    ),
    loopEnds: byLoop(
      guide,
      started.map((each) => each.loopEnds ?? {}),
    ),
  }
}

const byLoop = (guide: Guide, heard: readonly Readonly<Record<string, TakeLoop>>[]): TakeLoop[][] => {
  const loops: TakeLoop[][] = []
  for (const { no } of guide.loops.values()) loops[no] = []
  for (const [id, take] of heard.flatMap((each) => Object.entries(each))) {
    const loop = guide.loops.get(id)
    if (loop === undefined) throw new Fault('x12-guide-broken')
    loops[loop.no]!.push(take)
  }
  return loops
}

const placeIn = (guide: Guide, place: string): GuideSegment => {
  const [loop, key] = place.split(':')
  const found = guide.loops.get(loop!)?.children.find((child) => child.kind === 'segment' && child.key === key)
  if (found === undefined) throw new Fault('x12-guide-broken')
  return found as GuideSegment
}

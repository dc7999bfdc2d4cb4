import { componentRange, textAt } from '../element-bytes.ts'
import type { Test } from '../guide/condition.ts'
import type { GuideLoop, GuideSegment } from '../guide/guide.ts'
import type { SegmentView } from '../segment-view.ts'
import type { Check, CheckSetting, SayMore } from './check.ts'
import { conditionPlanOf, type Fact, type PlannedTest, type Rule } from './condition-plan.ts'
import { type Gathered, gather } from './gather.ts'
import { type Mark, newMark, setMark } from './mark.ts'

/** Marks one rule keeps until the loop ends that decides it; more of the same tell nothing new. */
const mostKept = 20

/** What came by: whether each fact holds now, and at which segment it became so. */
interface Facts {
  readonly holds: Uint8Array
  readonly segmentNo: Int32Array
}

/** All guides: what `must if` and `never if` of their tables ask for. */
export const conditions: Check = {
  name: 'conditions',
  level: 4,
  guides: [],
  start: (setting) => {
    const { facts, rules } = conditionPlanOf(setting.guide)
    const known: Facts = { holds: new Uint8Array(facts.length), segmentNo: new Int32Array(facts.length) }
    const heard = gather()
    for (const fact of facts) listenForFact(heard, fact, known)
    for (const rule of rules) {
      if (rule.element) judgeElement(heard, rule, known, setting)
      else judgeWhole(heard, rule, known, setting)
    }
    return heard.handlers()
  },
}

const listenForFact = (heard: Gathered, { no, scope, segment, loop, test, codes }: Fact, known: Facts) => {
  const { holds, segmentNo } = known
  heard.atBegin(scope, () => {
    holds[no] = 0
  })
  if (segment === undefined) {
    heard.atBegin(loop, () => {
      holds[no] = 1
    })
    return
  }
  heard.atSegment(segment, (view, here) => {
    if (holds[no] === 1 || !isSo(test, codes, view)) return
    holds[no] = 1
    segmentNo[no] = here.segmentNo
  })
}

/** Whether a segment does what a test asks. `no` is asked as `has`, and turned round by whoever asks. */
const isSo = ({ kind, place }: Test, codes: ReadonlySet<string>, view: SegmentView): boolean => {
  const { element, component } = place
  if (element === 0) return true
  if (kind === 'has' || kind === 'no') return componentRange(view, element, component)
  const text = textAt(view, element, component)
  return kind === 'is' ? codes.has(text) : text !== '' && !codes.has(text)
}

/** The list of tests that holds. Tests of the segment itself are asked of the view; without one they were asked before. */
const held = ({ tests }: Rule, facts: Facts, view: SegmentView | undefined): readonly PlannedTest[] | undefined => {
  // Loops and no callbacks: this runs at the end of nearly every loop.
  for (let at = 0; at < tests.length; at += 1) if (allHold(tests[at]!, facts, view)) return tests[at]
  return undefined
}

const allHold = (all: readonly PlannedTest[], { holds }: Facts, view: SegmentView | undefined): boolean => {
  for (let at = 0; at < all.length; at += 1) {
    const each = all[at]!
    if (each.kind === 'fact') {
      if ((holds[each.fact.no] === 1) !== each.holds) return false
    } else if (view !== undefined && isSo(each.test, each.codes, view) !== (each.test.kind !== 'no')) return false
  }
  return true
}

/** Whether the tests of the segment itself leave the rule open. */
const isOpen = ({ tests }: Rule, view: SegmentView): boolean =>
  tests.some((all) =>
    all.every((each) => each.kind === 'fact' || isSo(each.test, each.codes, view) === (each.test.kind !== 'no')),
  )

/** What a broken rule tells besides its place: the segment that called for it. */
const triggerOf = (tests: readonly PlannedTest[], { segmentNo }: Facts, own?: Mark): Pick<SayMore, 'trigger'> => {
  for (const each of tests) {
    const place = each.kind === 'own' ? own?.place : each.holds ? each.fact.segment : undefined
    if (place === undefined) continue
    const { element, component } = (each.kind === 'own' ? each.test : each.fact.test).place
    return {
      trigger: {
        segment: place.tag,
        segmentNo: each.kind === 'own' ? own!.segmentNo : segmentNo[each.fact.no]!,
        loop: idOf(place.loop),
        ...(element === 0 ? {} : { element }),
        ...(component === 0 ? {} : { component }),
      },
    }
  }
  return {}
}

const idOf = (loop: GuideLoop): string => (loop.parent === undefined ? '' : loop.id)

/** An element: at its segment, or kept until the facts it hangs on are known. */
const judgeElement = (heard: Gathered, rule: Rule, known: Facts, { say }: CheckSetting) => {
  const { kind, at, component, judgedAt } = rule
  const code = kind === 'must' ? 'x12-situational-element-missing' : 'x12-situational-element-present'
  const mark = newMark()
  let kept: Mark[] = []
  heard.atSegment(rule.segment!, (view, here) => {
    if (componentRange(view, at, component) === (kind === 'must')) return
    if (judgedAt !== undefined) {
      if (kept.length < mostKept && isOpen(rule, view)) kept.push(setMark(newMark(), view, here, at, component))
      return
    }
    const tests = held(rule, known, view)
    if (tests) say(code, setMark(mark, view, here, at, component), triggerOf(tests, known, mark))
  })
  if (judgedAt === undefined) return
  heard.atBegin(judgedAt, () => {
    if (kept.length > 0) kept = []
  })
  heard.atEnd(judgedAt, () => {
    const tests = kept.length === 0 ? undefined : held(rule, known, undefined)
    if (tests) for (const each of kept) say(code, each, triggerOf(tests, known, each))
    if (kept.length > 0) kept = []
  })
}

/** A segment in its loop, or a loop in its parent: whether it came is known when that ends. */
const judgeWhole = (heard: Gathered, rule: Rule, known: Facts, { say }: CheckSetting) => {
  const { kind, loop, segment, judgedAt } = rule
  const owner = segment ? loop : loop.parent!
  const place = segment ?? (loop.children[0] as GuideSegment)
  const missing = { loop: idOf(loop), segment: place.tag, key: place.key }
  const isLate = judgedAt !== undefined && judgedAt.children !== owner.children
  const ownerAt = newMark()
  const cameAt = newMark()
  /** Owners that lack it, or have it, when the rule is judged later than they end. */
  let kept: Mark[] = []
  heard.atBegin(owner, () => {
    ownerAt.isSet = false
    cameAt.isSet = false
  })
  heard.atSegment(owner.children[0] as GuideSegment, (view, here) => {
    if (!ownerAt.isSet) setMark(ownerAt, view, here)
  })
  heard.atSegment(place, (view, here) => {
    if (!cameAt.isSet) setMark(cameAt, view, here)
  })
  const judge = (mark: Mark) => {
    const tests = held(rule, known, undefined)
    if (!tests) return
    const trigger = triggerOf(tests, known)
    if (kind === 'never') say('x12-situational-segment-present', mark, trigger)
    else if (segment) say('x12-situational-segment-missing', mark, { missing, ...trigger })
    else say('x12-situational-loop-missing', mark, { missing, ...trigger })
  }
  heard.atEnd(owner, () => {
    if (!ownerAt.isSet || cameAt.isSet === (kind === 'must')) return
    const mark = kind === 'must' ? ownerAt : cameAt
    if (!isLate) judge(mark)
    else if (kept.length < mostKept) kept.push({ ...mark })
  })
  if (!isLate) return
  heard.atBegin(judgedAt, () => {
    if (kept.length > 0) kept = []
  })
  heard.atEnd(judgedAt, () => {
    for (const mark of kept) judge(mark)
    if (kept.length > 0) kept = []
  })
}

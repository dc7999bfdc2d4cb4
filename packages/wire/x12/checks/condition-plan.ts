import type { Condition, Place, Test } from '../guide/condition.ts'
import type { Guide, GuideElement, GuideLoop, GuideSegment } from '../guide/guide.ts'

/** A test of a condition made ready. Own tests look at the segment under check; the others are facts that are noted as segments come by. */
export type PlannedTest =
  | { readonly kind: 'own'; readonly test: Test; readonly codes: ReadonlySet<string> }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly holds: boolean }

/** Something that happened in the present instance of a loop: a segment or loop came, with these codes or others. */
export interface Fact {
  /** Position in the list of facts. */
  readonly no: number
  /** The loop whose beginning makes it unknown again. */
  readonly scope: GuideLoop
  readonly test: Test
  readonly codes: ReadonlySet<string>
  /** What it looks at: a segment, or a loop as a whole. */
  readonly segment: GuideSegment | undefined
  readonly loop: GuideLoop
}

/** What a condition is about. */
export interface Rule {
  readonly kind: 'must' | 'never'
  /** Any of the lists must hold as a whole. */
  readonly tests: readonly (readonly PlannedTest[])[]
  readonly loop: GuideLoop
  readonly segment: GuideSegment | undefined
  readonly element: GuideElement | undefined
  /** Position of the element, and of the component in it. */
  readonly at: number
  readonly component: number
  /** The loop at whose end it is judged; undefined when at once, at the segment. */
  readonly judgedAt: GuideLoop | undefined
}

/** The conditions of a guide: the rules, and the facts they ask for. */
export interface ConditionPlan {
  readonly facts: readonly Fact[]
  readonly rules: readonly Rule[]
}

/** Makes the conditions of a guide ready. */
export const conditionPlanOf = (guide: Guide): ConditionPlan => {
  const facts: Fact[] = []
  const rules: Rule[] = []
  const planner = { guide, facts }
  for (const loop of guide.loops.values()) {
    for (const condition of loop.conditions) rules.push(...loopRule(planner, condition, loop))
    for (const segment of loop.children) {
      if (segment.kind !== 'segment') continue
      for (const condition of segment.conditions) rules.push(...segmentRule(planner, condition, segment, loop))
      for (const element of segment.elements) if (element) rules.push(...elementRules(planner, element, segment, loop))
    }
  }
  return { facts, rules }
}

interface Planner {
  readonly guide: Guide
  readonly facts: Fact[]
}

const loopRule = (planner: Planner, condition: Condition, loop: GuideLoop): Rule[] => {
  if (condition.kind === 'format' || loop.parent === undefined) return []
  const parent = loop.parent
  const tests = planTests(planner, condition.tests, parent, undefined)
  const judgedAt = outermost([parent, ...scopesOf(tests, parent)])
  return [{ kind: condition.kind, tests, loop, segment: undefined, element: undefined, at: 0, component: 0, judgedAt }]
}

const segmentRule = (planner: Planner, condition: Condition, segment: GuideSegment, loop: GuideLoop): Rule[] => {
  if (condition.kind === 'format') return []
  const tests = planTests(planner, condition.tests, loop, undefined)
  const judgedAt = outermost([loop, ...scopesOf(tests, loop)])
  return [{ kind: condition.kind, tests, loop, segment, element: undefined, at: 0, component: 0, judgedAt }]
}

const elementRules = (planner: Planner, element: GuideElement, segment: GuideSegment, loop: GuideLoop): Rule[] => {
  const rulesOf = (each: GuideElement, component: number): Rule[] =>
    each.conditions.flatMap((condition): Rule[] => {
      if (condition.kind === 'format') return []
      const tests = planTests(planner, condition.tests, loop, segment)
      const later = tests.flat().flatMap((test) => (test.kind === 'fact' && isLater(test.fact, segment) ? [test.fact.scope] : []))
      const judgedAt = later.length === 0 ? undefined : outermost(later)
      return [{ kind: condition.kind, tests, loop, segment, element: each, at: element.at, component, judgedAt }]
    })
  return [...rulesOf(element, 0), ...element.components.flatMap((part) => (part ? rulesOf(part, part.at) : []))]
}

/** Whether a fact may still come after the segment: it is not of a segment before it in this loop or of a loop around it. */
const isLater = ({ segment, loop }: Fact, owner: GuideSegment): boolean => {
  if (segment === undefined) return true
  if (loop.children === owner.loop.children) return segment.index >= owner.index
  return !chainOf(owner.loop).some((each) => each.children === loop.children)
}

const planTests = (
  planner: Planner,
  tests: readonly (readonly Test[])[],
  loop: GuideLoop,
  own: GuideSegment | undefined,
): PlannedTest[][] => tests.map((all) => all.map((test) => planTest(planner, test, loop, own)))

const planTest = (planner: Planner, test: Test, owner: GuideLoop, own: GuideSegment | undefined): PlannedTest => {
  const { place } = test
  const codes = new Set(test.codes)
  if (own !== undefined && place.loop === '' && place.segment === '') return { kind: 'own', test, codes }
  const holds = test.kind !== 'no'
  const loop = place.loop === '' ? owner : planner.guide.loops.get(place.loop)!
  const scope = scopeOf(loop, owner)
  const segment = loop.children.find((child) => child.kind === 'segment' && child.key === place.segment)
  const known = planner.facts.find((fact) => fact.scope === scope && fact.loop === loop && isSameTest(fact.test, test))
  if (known) return { kind: 'fact', fact: known, holds }
  const fact: Fact = {
    no: planner.facts.length,
    scope,
    test,
    codes,
    segment: segment as GuideSegment | undefined,
    loop,
  }
  planner.facts.push(fact)
  return { kind: 'fact', fact, holds }
}

const isSameTest = (left: Test, right: Test): boolean =>
  samePlace(left.place, right.place) &&
  factKind(left) === factKind(right) &&
  left.codes.join(',') === right.codes.join(',')

const factKind = ({ kind }: Test): string => (kind === 'no' ? 'has' : kind)

const samePlace = (left: Place, right: Place): boolean =>
  left.segment === right.segment && left.element === right.element && left.component === right.component

/** The loop itself when it encloses; else the nearest loop around both. */
const scopeOf = (loop: GuideLoop, owner: GuideLoop): GuideLoop => {
  const around = chainOf(owner)
  const enclosing = around.find((each) => each.children === loop.children)
  if (enclosing) return enclosing
  return chainOf(loop).find((each) => around.some((other) => other.children === each.children))!
}

/** A loop and those around it, inside out. */
const chainOf = (loop: GuideLoop): GuideLoop[] => (loop.parent === undefined ? [loop] : [loop, ...chainOf(loop.parent)])

/** Scopes that reach beyond what encloses the owner: they must end before the rule is judged. */
const scopesOf = (tests: readonly (readonly PlannedTest[])[], owner: GuideLoop): GuideLoop[] =>
  tests.flat().flatMap((test) => {
    if (test.kind !== 'fact') return []
    const { fact } = test
    const encloses = chainOf(owner).some((each) => each.children === fact.loop.children)
    return encloses && fact.segment !== undefined ? [] : [fact.scope]
  })

const outermost = (loops: readonly GuideLoop[]): GuideLoop =>
  loops.reduce((outer, loop) => (chainOf(loop).length < chainOf(outer).length ? loop : outer))

import type { IssueCode } from '@mortar/values/issue-codes'
import { type Finding, type FindingPlace, finding, type SnipLevel } from '../finding.ts'
import type { Guide, GuideSegment } from '../guide/guide.ts'
import { guideOf } from '../guide/guides.ts'
import { elementByte, elementLength, elementText, emptyView, type SegmentView, segmentId } from '../segment-view.ts'
import { type Skipped, type Tokenizer, tokenizer } from '../tokenize.ts'
import { checkSegment, type ElementFault } from './check-segment.ts'
import { chooseBySecond, chooseGuides, isVersionOfSome } from './choose-guide.ts'
import { segmentOf, tagOf, tagOfText, type WalkSegment, walkGuideOf } from './compile.ts'
import type { GroupInfo, InterchangeInfo, SetInfo, X12Listener } from './listener.ts'
import { type SeenNumbers, seenNumbers } from './seen-numbers.ts'
import { type SetWalker, setWalkers } from './set-walker.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Walks an X12 file, pushed in any pieces, through its envelope and guides, and tells a listener what stands where and what is wrong:
 * levels 1 and 2. It goes on after every fault, in constant memory, and throws at nothing the bytes hold.
 */
export const walkX12 = (listener: X12Listener): Tokenizer => {
  let interchange: Mutable<InterchangeInfo> | undefined
  let group: Mutable<GroupInfo> | undefined
  let set: Mutable<SetInfo> | undefined
  let walker: SetWalker | undefined
  /** An ST that waits for the segment that decides its guide. */
  let waiting: { st: SegmentView; guides: readonly Guide[] } | undefined
  let interchangeCount = 0
  let toldOutside = false
  let toldVersion = false
  let toldType = false
  let sets: SeenNumbers = seenNumbers()
  let groups: SeenNumbers = seenNumbers()
  const interchanges = seenNumbers()
  const makers = new Map<Guide, () => SetWalker>()

  const placeOf = (view: SegmentView | undefined, segment: string): FindingPlace => ({
    byte: view?.byteFrom ?? lastByte,
    byteTo: view === undefined ? lastByte : view.byteFrom + view.length,
    line: view?.line ?? lastLine,
    interchangeNo: interchange?.no ?? 0,
    groupNo: group?.no ?? 0,
    setNo: set?.no ?? 0,
    segmentNo: set?.segmentCount ?? 0,
    loop: '',
    segment,
  })
  let lastByte = 0
  let lastLine = 1
  const say = (told: Finding, view: SegmentView | undefined) => listener.finding?.(told, view)
  const tell = (code: IssueCode, view: SegmentView | undefined, segment: string) =>
    say(finding(1, code, placeOf(view, segment)), view)
  const tellElementOf = (code: IssueCode, view: SegmentView, element: number, level: SnipLevel = 1) => {
    const byte = elementByte(view, element)
    const where = { ...placeOf(view, elementText(view, 0)), byte, byteTo: byte + elementLength(view, element), element }
    say(finding(level, code, where), view)
  }
  const tellCount = (code: IssueCode, view: SegmentView, found: number) => {
    const said = elementText(view, 1)
    if (said === String(found)) return
    if (/^\d{1,15}$/.test(said) && Number(said) === found) return
    const byte = elementByte(view, 1)
    const where = { ...placeOf(view, elementText(view, 0)), byte, byteTo: byte + elementLength(view, 1), element: 1 }
    const figures = { said: /^-?\d{1,15}$/.test(said) ? said : '', found: String(found) }
    say({ ...finding(1, code, where), figures }, view)
  }
  const tellControl = (code: IssueCode, view: SegmentView, expected: string) => {
    if (elementText(view, 2) !== expected) tellElementOf(code, view, 2)
  }

  // Elements of segments in sets.
  const atElement = ({ spec }: WalkSegment, fault: ElementFault, view: SegmentView) => {
    if (isOfEnvelope(spec, fault)) return
    const offset = view.byteFrom - view.starts[0]!
    const loop = spec.loop.parent === undefined ? '' : spec.loop.id
    const where: FindingPlace = {
      ...placeOf(view, spec.tag),
      byte: offset + fault.from,
      byteTo: offset + fault.to,
      loop,
      key: spec.key,
      element: fault.element,
      ...(fault.component > 0 ? { component: fault.component } : {}),
      ...(fault.repeat > 0 ? { repeat: fault.repeat } : {}),
      ...(fault.data === '' ? {} : { data: fault.data }),
    }
    say(finding(fault.level, fault.code, where), view)
  }
  // The control numbers of ST and SE have findings of their own, and so has ST03: the guide may stand in for other versions.
  const isOfEnvelope = ({ tag }: GuideSegment, { code, element }: ElementFault): boolean =>
    (tag === 'ST' || tag === 'SE') && (element === 2 || (element === 3 && code === 'x12-element-code'))
  const faults = {
    atElement,
    atSegment: (
      fault: { level: SnipLevel; code: IssueCode; loop: string; segment: string; key: string | undefined },
      view: SegmentView | undefined,
    ) => {
      const key = fault.key === undefined ? {} : { key: fault.key }
      say(finding(fault.level, fault.code, { ...placeOf(view, fault.segment), loop: fault.loop, ...key }), view)
    },
  }

  // Segments of the envelope.
  const checkEnvelope = (tag: string, code: IssueCode, view: SegmentView) =>
    checkSegment(envelopeSegment(tag), view, (fault) => {
      // ISA pads with blanks, and its version is told by itself.
      if (tag === 'ISA' && (fault.element === 12 || isPadded(fault.element))) return
      const where = { ...placeOf(view, tag), element: fault.element, data: fault.data }
      const offset = view.byteFrom - view.starts[0]!
      say(finding(1, code, { ...where, byte: offset + fault.from, byteTo: offset + fault.to }), view)
    })

  const textsOf = (view: SegmentView): string[] =>
    Array.from({ length: view.count }, (_, element) => elementText(view, element))

  const beginInterchange = (view: SegmentView) => {
    endInterchange(undefined, view)
    interchangeCount += 1
    interchange = {
      no: interchangeCount,
      byteFrom: view.byteFrom,
      elements: textsOf(view),
      groupCount: 0,
      acknowledgementCount: 0,
    }
    groups = seenNumbers()
    toldOutside = false
    listener.interchangeBegins?.(interchange, view)
    checkEnvelope('ISA', 'x12-isa-element', view)
    const { elements } = interchange
    if (elements[12] !== '00501') tellElementOf('x12-version-of-interchange', view, 12)
    if (interchanges.has(`${elements[5]}${elements[6]}${elements[7]}${elements[8]}${elements[13]}`))
      tellElementOf('x12-interchange-repeated', view, 13)
  }
  const endInterchange = (view: SegmentView | undefined, at: SegmentView | undefined) => {
    if (interchange === undefined) return
    endGroup(undefined, at)
    if (view) {
      checkEnvelope('IEA', 'x12-isa-element', view)
      tellControl('x12-iea-control', view, interchange.elements[13]!)
      if (!toldOutside) tellCount('x12-iea-count', view, interchange.groupCount)
      if (interchange.groupCount === 0 && interchange.acknowledgementCount === 0 && !toldOutside)
        tell('x12-group-empty', view, 'IEA')
    } else tell('x12-interchange-cut', at, 'IEA')
    listener.interchangeEnds?.(interchange, view)
    interchange = undefined
  }
  const beginGroup = (view: SegmentView) => {
    endGroup(undefined, view)
    interchange!.groupCount += 1
    group = { no: interchange!.groupCount, byteFrom: view.byteFrom, elements: textsOf(view), setCount: 0 }
    sets = seenNumbers()
    toldVersion = false
    toldType = false
    listener.groupBegins?.(group, view)
    checkEnvelope('GS', 'x12-group-element', view)
    if (groups.has(group.elements[6] ?? '')) tellElementOf('x12-group-repeated', view, 6)
    if (!isVersionOfSome(group.elements[8] ?? '')) {
      toldVersion = true
      tellElementOf('x12-group-version', view, 8)
    }
  }
  const endGroup = (view: SegmentView | undefined, at: SegmentView | undefined) => {
    endSet(undefined, at)
    if (group === undefined) return
    if (view) {
      checkEnvelope('GE', 'x12-group-element', view)
      if (group.no > 0) tellControl('x12-ge-control', view, group.elements[6] ?? '')
      tellCount('x12-ge-count', view, group.setCount)
    } else if (group.no > 0) tell('x12-ge-missing', at, 'GE')
    listener.groupEnds?.(group, view)
    group = undefined
  }
  /** Sets without a GS are read all the same, in a group that is none. */
  const groupAround = (view: SegmentView): Mutable<GroupInfo> => {
    if (group) return group
    tellOutside('x12-group-missing', view)
    group = { no: 0, byteFrom: view.byteFrom, elements: [], setCount: 0 }
    sets = seenNumbers()
    listener.groupBegins?.(group, undefined)
    return group
  }
  const tellOutside = (code: IssueCode, view: SegmentView) => {
    if (toldOutside) return
    toldOutside = true
    tell(code, view, segmentId(view))
  }
  const beginSet = (view: SegmentView) => {
    endSet(undefined, view)
    const around = groupAround(view)
    around.setCount += 1
    const elements = textsOf(view)
    const version = around.elements[8] ?? elements[3] ?? ''
    const { guides, isVersionKnown } = chooseGuides(elements[1] ?? '', version)
    set = { no: around.setCount, byteFrom: view.byteFrom, elements, guide: guides[0], segmentCount: 1 }
    if (guides.length > 1) {
      waiting = { st: copyOf(view), guides }
      return
    }
    startSet(view, isVersionKnown)
  }
  const startSet = (view: SegmentView, isVersionKnown: boolean) => {
    const { elements, guide } = set!
    listener.setBegins?.(set!, view)
    if (!isVersionKnown && !toldVersion) tell('x12-set-unknown', view, 'ST')
    const control = elements[2] ?? ''
    if (sets.has(control)) tellElementOf('x12-set-repeated', view, 2)
    if (control.length < 4 || control.length > 9) tellElementOf('x12-set-control', view, 2)
    if ((elements[3] ?? '') !== '' && group!.no > 0 && !toldVersion && elements[3] !== group!.elements[8])
      tellElementOf('x12-set-version', view, 3)
    if (!guide) return listener.stray?.(view)
    if (group!.no > 0 && group!.elements[1] !== guide.group && !toldType) {
      toldType = true
      tell('x12-group-type', view, 'ST')
    }
    walker = walkerOf(guide)
    walker.take(view, tagSt)
  }
  const walkerOf = (guide: Guide): SetWalker => {
    const maker = makers.get(guide) ?? setWalkers(walkGuideOf(guide), listener, faults)
    makers.set(guide, maker)
    return maker()
  }
  /** Lets an ST that waited for its second segment begin. */
  const settle = (second: SegmentView | undefined) => {
    if (!waiting) return
    const { st, guides } = waiting
    waiting = undefined
    set!.guide = second ? chooseBySecond(guides, second) : guides[0]
    startSet(st, true)
  }
  const endSet = (view: SegmentView | undefined, at: SegmentView | undefined) => {
    settle(view)
    if (set === undefined) return
    if (view) {
      set.segmentCount += 1
      if (walker) walker.take(view, tagSe)
      else listener.stray?.(view)
    }
    walker?.end(view ?? at)
    walker = undefined
    if (view) {
      tellControl('x12-se-control', view, set.elements[2] ?? '')
      tellCount('x12-se-count', view, set.segmentCount)
    } else tell('x12-se-missing', at, 'SE')
    listener.setEnds?.(set, view)
    set = undefined
  }
  const takeOther = (view: SegmentView, tag: number) => {
    if (set === undefined) {
      if (elementText(view, 0) === 'TA1' && group === undefined) return takeTa1(view)
      tellOutside(group === undefined ? 'x12-group-missing' : 'x12-set-missing', view)
      return listener.stray?.(view)
    }
    if (waiting) settle(view)
    set.segmentCount += 1
    if (walker) walker.take(view, tag)
    else listener.stray?.(view)
  }
  const takeTa1 = (view: SegmentView) => {
    interchange!.acknowledgementCount += 1
    const place = envelopeSegment('TA1')
    checkSegment(place, view, (fault) => atElement(place, fault, view))
    listener.segment?.(place.spec, view)
  }

  const segment = (view: SegmentView) => {
    lastByte = view.byteTo
    lastLine = view.line
    takeTagged(view, tagOf(view))
    if (!view.isTerminated) tell('x12-unterminated', view, segmentId(view))
  }
  const takeTagged = (view: SegmentView, tag: number) => {
    if (tag === tagIsa) beginInterchange(view)
    else if (tag === tagIea) endInterchange(view, view)
    else if (tag === tagGs) beginGroup(view)
    else if (tag === tagGe && group !== undefined) endGroup(view, view)
    else if (tag === tagSt) beginSet(view)
    else if (tag === tagSe && set !== undefined) endSet(view, view)
    else takeOther(view, tag)
  }
  const skipped = (piece: Skipped) => {
    lastByte = piece.byteTo
    listener.skipped?.(piece)
    const code = codeOfSkipped[piece.kind]
    if (code === undefined) return
    const where = { ...placeOf(undefined, ''), byte: piece.byteFrom, byteTo: piece.byteTo, line: piece.line }
    say(finding(1, code, where), undefined)
  }
  const tokens = tokenizer({ segment, skipped })
  return {
    push: tokens.push,
    end: () => {
      tokens.end()
      endInterchange(undefined, undefined)
      if (interchangeCount === 0) tell('x12-not-found', undefined, 'ISA')
    },
  }
}

const codeOfSkipped: Readonly<Partial<Record<Skipped['kind'], IssueCode>>> = {
  garbage: 'x12-garbage',
  'isa-broken': 'x12-isa-broken',
  delimiters: 'x12-delimiters-wrong',
  'too-long': 'x12-segment-too-long',
}

const tagIsa = tagOfText('ISA')
const tagIea = tagOfText('IEA')
const tagGs = tagOfText('GS')
const tagGe = tagOfText('GE')
const tagSt = tagOfText('ST')
const tagSe = tagOfText('SE')

const isPadded = (element: number): boolean => element === 2 || element === 4 || element === 6 || element === 8

const envelopeSegments = new Map<string, WalkSegment>()

const envelopeSegment = (tag: string): WalkSegment => {
  if (envelopeSegments.size === 0)
    for (const loop of guideOf('envelope').loops.values())
      for (const child of loop.children) if (child.kind === 'segment') envelopeSegments.set(child.tag, segmentOf(child))
  return envelopeSegments.get(tag)!
}

const copyOf = (view: SegmentView): SegmentView => {
  const bytes = view.bytes.slice(view.starts[0], view.starts[view.count])
  const window = view.window().slice(view.starts[0], view.starts[view.count])
  const copy = {
    ...emptyView(),
    ...view,
    bytes,
    window: () => window,
    starts: view.starts.slice(),
    kinds: view.kinds.slice(),
  }
  const first = view.starts[0]!
  for (let index = 0; index <= copy.count; index += 1) copy.starts[index]! -= first
  return copy
}

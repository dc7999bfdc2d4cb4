import { textAt } from '../element-bytes.ts'
import type { Finding } from '../finding.ts'
import type { GuideSegment } from '../guide/guide.ts'
import type { SegmentView } from '../segment-view.ts'
import type { X12Listener } from '../walk/listener.ts'
import { type ClaimGatherer, claimGatherer } from './claims.ts'
import { type BusinessUnit, type GroupReport, type InterchangeReport, levelOf, type SetReport } from './report.ts'
import { judgeSet } from './status.ts'

/** Findings kept per set, per group and per interchange; more are counted. */
const mostFindings = 1_000

/** Sets kept per group although nothing was found of them. Later ones are counted: a 999 need not name an accepted set. */
const mostCleanSets = 10_000

interface UnitPlan {
  readonly at: string
  readonly element: number
  readonly begin: string
  readonly name: string
}

/** What names the unit a segment belongs to, by guide: the segment that holds it, its element, and the segment that begins the unit. */
const units: Readonly<Record<string, UnitPlan>> = {
  '837P': { at: '2300:CLM', element: 1, begin: '2300:CLM', name: 'CLM01' },
  '837I': { at: '2300:CLM', element: 1, begin: '2300:CLM', name: 'CLM01' },
  '834': { at: '2000:REF.0F', element: 2, begin: '2000:INS', name: 'SUBSCRIBER NUMBER REF02' },
  '835': { at: 'ST:TRN', element: 2, begin: 'ST:BPR', name: 'TRN02' },
  '820': { at: '2000B:ENT', element: 1, begin: '2000B:ENT', name: 'ENT01' },
}

/** Whether a segment stands at a place `LOOP:KEY`; without making a text of its own place. */
const isAt = ({ key, loop }: GuideSegment, place: string): boolean =>
  place.length === loop.id.length + 1 + key.length && place.endsWith(key) && place.startsWith(loop.id)

/** CTX01-2 holds no more. */
const mostUnitText = 35

/** What can be said back of a name: what holds characters or separators X12 does not let stand there, is not. */
const unitText = (view: SegmentView, element: number): string =>
  element < view.count && view.kinds[element] === 0 ? textAt(view, element).slice(0, mostUnitText) : ''

/**
 * Hears a walk with its findings, and makes a report of each interchange: what an acknowledgement needs, no more. An interchange is handed on
 * when the next one begins, or at the end, because what follows it may still be about it.
 */
export const reportListener = (
  take: (report: InterchangeReport) => void,
): { readonly listener: X12Listener; readonly end: () => readonly Finding[] } => {
  const outside: Finding[] = []
  let interchange: InterchangeReport | undefined
  let group: GroupReport | undefined
  let set: SetReport | undefined
  let claims: ClaimGatherer | undefined
  let unitPlan: UnitPlan | undefined
  let unit: BusinessUnit | undefined
  let unitBefore: BusinessUnit | undefined
  let segmentNo = 0

  const handOn = () => {
    if (interchange) take(interchange)
    interchange = undefined
  }
  const keep = (found: Finding, findings: Finding[] | undefined) => {
    if (findings && findings.length < mostFindings) findings.push(found)
  }
  /** The unit a finding is of: it may be told when the next one has begun, or lie before the first. */
  const unitOf = ({ where }: Finding): BusinessUnit | undefined =>
    [unit, unitBefore].find((each) => each !== undefined && where.segmentNo >= each.from)
  const beginUnit = (plan: UnitPlan, from: number, view: SegmentView | undefined) => {
    if (unit?.from === from) return
    unitBefore = unit
    const isNamed = plan.at === plan.begin && view !== undefined
    unit = { name: plan.name, from, value: isNamed ? unitText(view, plan.element) : '' }
  }
  const takeFinding = (found: Finding, view: SegmentView | undefined) => {
    // What is wrong with the first segment of a unit is told before the segment itself.
    const { loop, key, segmentNo: at } = found.where
    if (unitPlan && at === segmentNo + 1 && unitPlan.begin === `${loop === '' ? 'ST' : loop}:${key}`)
      beginUnit(unitPlan, at, view)
    const level = levelOf(found)
    if (level === 'interchange') return keep(found, interchange?.findings ?? outside)
    if (level === 'group' || set === undefined) return keep(found, group?.findings ?? interchange?.findings)
    if (claims?.finding(found) === true) return
    if (set.findings.length < mostFindings) set.findings.push({ found, unit: unitOf(found) })
    else set.more += 1
  }
  const endSet = () => {
    if (!set || !group) return
    claims?.ends()
    set.findings.sort((left, right) => left.found.where.segmentNo - right.found.where.segmentNo)
    const { answer } = judgeSet(set)
    if (answer !== 'R') group.accepted += 1
    if (answer === 'A') group.clean += 1
    if (answer !== 'A' || set.claims || group.sets.length < mostCleanSets) group.sets.push(set)
    set = undefined
    claims = undefined
    unit = undefined
    unitBefore = undefined
  }
  /** A component or repetition separator in a control number would break the answer that says it back. */
  const withoutSeparators = (text: string): string => {
    if (!interchange || !/[^A-Za-z0-9 ]/.test(text)) return text
    const { component, repetition } = interchange.delimiters
    return [component, repetition].reduce(
      (rest, each) => (each < 0 ? rest : rest.replaceAll(String.fromCharCode(each), '')),
      text,
    )
  }
  const listener: X12Listener = {
    interchangeBegins: ({ elements }, { delimiters }) => {
      handOn()
      interchange = { elements, delimiters, findings: [], groups: [] }
    },
    groupBegins: (begun) => {
      const elements = begun.elements.map(withoutSeparators)
      group = { elements, findings: [], sets: [], received: 0, accepted: 0, clean: 0, said: '' }
      interchange?.groups.push(group)
    },
    groupEnds: (_, view) => {
      if (group && view) group.said = textAt(view, 1)
      group = undefined
    },
    setBegins: ({ elements: texts, guide }, { delimiters }) => {
      const elements = texts.slice(0, 4).map(withoutSeparators)
      segmentNo = 0
      claims = guide?.set === '837' ? claimGatherer(delimiters) : undefined
      unitPlan = guide && units[guide.name]
      set = {
        id: elements[1] ?? '',
        control: elements[2] ?? '',
        version: elements[3] ?? '',
        guide: guide?.name,
        findings: [],
        more: 0,
        claims: claims?.batch,
      }
      if (group) group.received += 1
    },
    setEnds: endSet,
    segment: (place, view) => {
      segmentNo += 1
      claims?.segment(place, view, segmentNo)
      if (unitPlan === undefined) return
      if (isAt(place, unitPlan.begin)) beginUnit(unitPlan, segmentNo, view)
      if (unit && unit.value === '' && isAt(place, unitPlan.at)) unit.value = unitText(view, unitPlan.element)
    },
    stray: () => {
      segmentNo += 1
    },
    finding: takeFinding,
  }
  return {
    listener,
    end: () => {
      handOn()
      return outside
    },
  }
}

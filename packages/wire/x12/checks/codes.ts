import { type CodeList, type CodeWindow, judgeCode } from '../codes/code-list.ts'
import { componentRange, rangeFound } from '../element-bytes.ts'
import type { GuideSegment } from '../guide/guide.ts'
import type { SegmentView } from '../segment-view.ts'
import { asciiText, codeSetOf, hasCode, packed } from '../walk/code-set.ts'
import type { Check, TakeSegment } from './check.ts'
import { type CodeSlot, codeSlotsOf } from './code-slots.ts'
import { dayAt } from './day.ts'
import { type Gathered, gather } from './gather.ts'
import { type Mark, newMark, setMark } from './mark.ts'
import { type ServiceDays, serviceDays } from './service-days.ts'

/** What a list says of a code, whatever the day; or the days it hangs on. */
type Verdict = 'fine' | 'x12-code-malformed' | 'x12-code-unknown' | readonly CodeWindow[]

/** Verdicts kept per list. Codes come again and again; hostile ones must not fill the memory. */
const mostVerdicts = 20_000

/** Codes whose verdict waits for the day of service, of one claim. */
const mostWaiting = 500

interface Waiting {
  readonly mark: Mark
  readonly list: string
  readonly windows: readonly CodeWindow[]
}

/**
 * Level 5, all guides: each code of a list kept outside the guide has the form of that list, was in use on the day of service and, where
 * the list is complete, is on it. What a list does not hold and need not hold is no finding.
 */
export const codes: Check = {
  name: 'codes',
  level: 5,
  guides: [],
  start: ({ guide, say, codeLists }) => {
    const heard = gather()
    const days = serviceDays[guide.name]
    const ofLine: Waiting[] = []
    const ofClaim: Waiting[] = []
    const day = { line: 0, claim: 0, group: 0 }
    const settle = (waiting: Waiting[], found: number) => {
      for (const { mark, list, windows } of waiting)
        if (!isInUse(windows, found)) say('x12-code-outdated', mark, { list })
      waiting.length = 0
    }
    const takeSlots = (slots: readonly CodeSlot[], waiting: Waiting[] | undefined): TakeSegment => {
      const known = slots.map(({ list }) => verdictsOf(list))
      return (view, here) => {
        for (let at = 0; at < slots.length; at += 1) {
          const { element, component, list, isOfSystem } = slots[at]!
          // Slots are in the order of the elements.
          if (element >= view.count) break
          if (isOfSystem !== undefined && !isOfSystem(view)) continue
          if (!componentRange(view, element, component)) continue
          const verdict = verdictHere(known[at]!, list, view)
          if (verdict === 'fine') continue
          const mark = setMark(newMark(), view, here, element, component)
          if (typeof verdict === 'string') say(verdict, mark, { list: list.name })
          else if (waiting === undefined) settle([{ mark, list: list.name, windows: verdict }], here.groupDay)
          else if (waiting.length < mostWaiting) waiting.push({ mark, list: list.name, windows: verdict })
        }
      }
    }
    const judgePlace = (place: GuideSegment) => {
      const slots = codeSlotsOf(place, codeLists)
      if (slots.length > 0) heard.atSegment(place, takeSlots(slots, whichOf(days, place, ofLine, ofClaim)))
    }
    for (const loop of guide.loops.values())
      for (const child of loop.children) if (child.kind === 'segment') judgePlace(child)
    if (days) listenForDays(heard, days, day, guide.loops)
    if (days) {
      heard.atBegin(guide.loops.get(days.claimLoop)!, () => {
        day.claim = 0
        ofClaim.length = 0
        ofLine.length = 0
      })
      heard.atBegin(guide.loops.get(days.lineLoop)!, () => {
        day.line = 0
      })
      heard.atEnd(guide.loops.get(days.lineLoop)!, () => {
        if (ofLine.length > 0) settle(ofLine, day.line || day.claim || day.group)
      })
      heard.atEnd(guide.loops.get(days.claimLoop)!, () => {
        if (ofClaim.length > 0) settle(ofClaim, day.claim || day.group)
      })
    }
    const setBegins = (here: { readonly groupDay: number }) => {
      day.group = here.groupDay
    }
    return { ...heard.handlers(), setBegins }
  },
}

/** Where the codes of a segment wait: with its line, with its claim, or nowhere. */
const whichOf = (days: ServiceDays | undefined, place: GuideSegment, ofLine: Waiting[], ofClaim: Waiting[]) => {
  for (let loop: typeof place.loop | undefined = days && place.loop; loop !== undefined; loop = loop.parent) {
    if (loop.id === days!.lineLoop) return ofLine
    if (loop.id === days!.claimLoop) return ofClaim
  }
  return undefined
}

const listenForDays = (
  heard: Gathered,
  { days, lineLoop }: ServiceDays,
  day: { line: number; claim: number },
  loops: ReadonlyMap<string, GuideSegment['loop']>,
) => {
  for (const { place, qualifiers, element } of days) {
    const wanted = qualifiers.length === 0 ? undefined : codeSetOf(qualifiers)
    const [loop, key] = place.split(':')
    const segment = loops.get(loop!)!.children.find((child) => child.kind === 'segment' && child.key === key)
    heard.atSegment(segment as GuideSegment, (view) => {
      if (
        wanted !== undefined &&
        !(componentRange(view, 1, 0) && hasCode(wanted, view.bytes, rangeFound.from, rangeFound.to))
      )
        return
      const found = dayAt(view, element)
      if (loop === lineLoop && day.line === 0) day.line = found
      // The first line tells the day of a claim that has none.
      if (day.claim === 0) day.claim = found
    })
  }
}

/** On a day that is not known every code counts as in use. */
const isInUse = (windows: readonly CodeWindow[], day: number): boolean =>
  day === 0 || windows.some(({ from, to }) => numberOf(from) <= day && (to === '' || day <= numberOf(to)))

const numberOf = (day: string): number => (day === '' ? 0 : Number(day.replaceAll('-', '')))

/** Verdicts of one list. Codes of up to six bytes, nearly all, are asked as numbers: no text is made for them. */
interface Verdicts {
  readonly short: Map<number, Verdict>
  readonly long: Map<string, Verdict>
}

const made = new WeakMap<CodeList, Verdicts>()

const verdictsOf = (list: CodeList): Verdicts => {
  const known = made.get(list)
  if (known) return known
  const verdicts: Verdicts = { short: new Map(), long: new Map() }
  made.set(list, verdicts)
  return verdicts
}

/** The verdict of the code that `componentRange` has just found. */
const verdictHere = ({ short, long }: Verdicts, list: CodeList, { bytes }: SegmentView): Verdict => {
  const { from, to } = rangeFound
  const number = packed(bytes, from, to)
  if (number < 0) {
    const code = asciiText(bytes, from, to)
    return long.get(code) ?? remember(long, code, judge(list, code))
  }
  return short.get(number) ?? remember(short, number, judge(list, asciiText(bytes, from, to)))
}

const remember = <Key>(known: Map<Key, Verdict>, key: Key, verdict: Verdict): Verdict => {
  if (known.size >= mostVerdicts) known.clear()
  known.set(key, verdict)
  return verdict
}

const judge = (list: CodeList, code: string): Verdict => {
  const judgement = judgeCode(list, code, '')
  if (judgement === 'malformed') return 'x12-code-malformed'
  if (judgement === 'missing') return 'x12-code-unknown'
  if (judgement === 'unknown') return 'fine'
  const windows = list.codes.get(code)!
  return windows.some(({ from, to }) => from === '' && to === '') ? 'fine' : windows
}

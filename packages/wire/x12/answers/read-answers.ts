import { textAt } from '../element-bytes.ts'
import type { SegmentView } from '../segment-view.ts'
import type { X12Listener } from '../walk/listener.ts'
import type { ClaimStatus } from './claim-status.ts'

/** Who sent the answer, and to whom: ISA06 and ISA08 without their padding. */
interface FromTo {
  readonly sender: string
  readonly receiver: string
}

/** What an acknowledgement says of one thing that was sent. Control numbers and traces are as it bears them. */
export type X12Answer = FromTo &
  (
    | {
        /** TA1: accepted, accepted with a note, rejected; and the note. */
        readonly kind: 'interchange'
        readonly interchange: string
        readonly answer: string
        readonly note: string
      }
    | {
        /** 999: AK9 of a group. */
        readonly kind: 'group'
        readonly group: string
        readonly answer: string
        readonly errors: readonly string[]
        readonly received: number
        readonly accepted: number
      }
    | {
        /** 999: IK5 of a set, with what is wrong in it. */
        readonly kind: 'set'
        readonly group: string
        readonly set: string
        readonly answer: string
        readonly errors: readonly string[]
        readonly faults: readonly AnsweredFault[]
      }
    | {
        /** 277CA: what was sent as one batch (BHT03 of the 837). */
        readonly kind: 'batch'
        readonly batch: string
        readonly statuses: readonly ClaimStatus[]
        /** WQ accepted, U rejected. */
        readonly action: string
      }
    | {
        /** 277CA: a claim (CLM01 of the 837). */
        readonly kind: 'claim'
        readonly batch: string
        readonly claim: string
        readonly statuses: readonly ClaimStatus[]
        readonly action: string
        /** The payer's own number for it (REF*1K), '' when it gives none. */
        readonly payerNumber: string
      }
  )

/** A segment a 999 found wrong, and elements of it. */
export interface AnsweredFault {
  readonly segment: string
  /** Position in our set, ST being 1. */
  readonly segmentNo: number
  readonly loop: string
  /** IK304. */
  readonly error: string
  /** CTX of the business unit: `CLM01` and its value. */
  unit: { readonly name: string; readonly value: string } | undefined
  readonly elements: { readonly element: number; readonly component: number; readonly error: string }[]
}

/** Faults kept of one set; a 999 may repeat itself without end. */
const mostFaults = 1_000

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Claim = Mutable<Extract<X12Answer, { kind: 'claim' }>>

/** Hears the walk of a file of acknowledgements (TA1, 999, 277CA) and hands on what each says. */
export const answersListener = (take: (answer: X12Answer) => void): X12Listener => {
  let fromTo: FromTo = { sender: '', receiver: '' }
  let group = ''
  let set = ''
  let faults: AnsweredFault[] = []
  let batch = ''
  let statuses: ClaimStatus[] = []
  let action = ''
  let claim: Claim | undefined

  const takeTa1 = (view: SegmentView) =>
    take({
      ...fromTo,
      kind: 'interchange',
      interchange: textAt(view, 1),
      answer: textAt(view, 4),
      note: textAt(view, 5),
    })
  const in999: Readonly<Record<string, (view: SegmentView) => void>> = {
    AK1: (view) => {
      group = textAt(view, 2)
    },
    AK2: (view) => {
      set = textAt(view, 2)
      faults = []
    },
    IK3: (view) => {
      if (faults.length < mostFaults)
        faults.push({
          segment: textAt(view, 1),
          segmentNo: Number(textAt(view, 2)) || 0,
          loop: textAt(view, 3),
          error: textAt(view, 4),
          unit: undefined,
          elements: [],
        })
    },
    CTX: (view) => {
      const fault = faults.at(-1)
      const name = textAt(view, 1, 1)
      if (fault && name !== 'SITUATIONAL TRIGGER') fault.unit ??= { name, value: textAt(view, 1, 2) }
    },
    IK4: (view) => {
      const elements = faults.at(-1)?.elements
      if (elements && elements.length < mostFaults)
        elements.push({
          element: Number(textAt(view, 1, 1)) || 0,
          component: Number(textAt(view, 1, 2)) || 0,
          error: textAt(view, 3),
        })
    },
    IK5: (view) => {
      take({ ...fromTo, kind: 'set', group, set, answer: textAt(view, 1), errors: textsFrom(view, 2), faults })
      faults = []
    },
    AK9: (view) =>
      take({
        ...fromTo,
        kind: 'group',
        group,
        answer: textAt(view, 1),
        errors: textsFrom(view, 5),
        received: Number(textAt(view, 3)) || 0,
        accepted: Number(textAt(view, 4)) || 0,
      }),
  }
  const takeStatus = (view: SegmentView) => {
    for (const element of [1, 10, 11])
      if (textAt(view, element, 1) !== '' && statuses.length < 100)
        statuses.push({
          category: textAt(view, element, 1),
          status: textAt(view, element, 2),
          entity: textAt(view, element, 3),
        })
    action = textAt(view, 3)
  }
  const in277ca = (loop: string, tag: string, view: SegmentView) => {
    if (tag === 'TRN') {
      statuses = []
      if (loop === '2200B') batch = textAt(view, 2)
      if (loop === '2200D')
        claim = {
          ...fromTo,
          kind: 'claim',
          batch,
          claim: textAt(view, 2),
          statuses: [],
          action: '',
          payerNumber: '',
        }
    } else if (tag === 'STC' && loop !== '2220D') takeStatus(view)
    else if (tag === 'REF' && loop === '2200D' && claim && textAt(view, 1) === '1K') claim.payerNumber = textAt(view, 2)
  }
  let guide = ''
  return {
    interchangeBegins: ({ elements }) => {
      fromTo = { sender: (elements[6] ?? '').trimEnd(), receiver: (elements[8] ?? '').trimEnd() }
    },
    setBegins: (begun) => {
      guide = begun.guide?.name ?? ''
    },
    setEnds: () => {
      guide = ''
    },
    segment: (place, view) => {
      if (place.tag === 'TA1') takeTa1(view)
      else if (guide === '999') in999[place.tag]?.(view)
      else if (guide === '277CA') in277ca(place.loop.id, place.tag, view)
    },
    loopEnds: ({ id }) => {
      if (guide !== '277CA') return
      if (id === '2200B') take({ ...fromTo, kind: 'batch', batch, statuses, action })
      if (id === '2200D' && claim) {
        take({ ...claim, statuses, action })
        claim = undefined
      }
    },
  }
}

const textsFrom = (view: SegmentView, first: number): string[] => {
  const texts: string[] = []
  for (let element = first; element < view.count; element += 1) texts.push(textAt(view, element))
  return texts.filter((text) => text !== '')
}

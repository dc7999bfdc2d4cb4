import { Fault } from '@mortar/values/issue'
import type { Guide } from '../guide/guide.ts'
import type { WritableRecord } from './write.ts'

/** What two partners agree on for the envelope of what one sends: the `companion.yml` of a feed. */
export interface X12Companion {
  /** ISA05 and ISA06, at most 15 characters. */
  readonly senderQualifier: string
  readonly senderId: string
  /** ISA07 and ISA08. */
  readonly receiverQualifier: string
  readonly receiverId: string
  /** GS02 and GS03; the ids of ISA where not given. */
  readonly applicationSender?: string
  readonly applicationReceiver?: string
  readonly isTest: boolean
  /** ISA14: a TA1 is wanted. */
  readonly wantsTa1?: boolean
  /** `*`, `:`, `^`, `~` where not given. */
  readonly separators?: {
    readonly element: string
    readonly component: string
    readonly repetition: string
    readonly terminator: string
  }
  /** What follows each terminator: '' where not given. */
  readonly lineEnd?: string
}

/** What is new with each interchange. */
export interface EnvelopeNumbers {
  /** ISA13, 1 to 999999999. */
  readonly interchange: number
  /** GS06. */
  readonly group: number
  /** Day and time of making it, CCYYMMDD and HHMM. */
  readonly date: string
  readonly time: string
}

/** The records to write before and after the sets of one group. Counts and control numbers of the trailers are left to the writer. */
export const envelopeRecords = (
  guide: Guide,
  companion: X12Companion,
  numbers: EnvelopeNumbers,
): { readonly before: readonly WritableRecord[]; readonly after: readonly WritableRecord[] } => {
  const { element, component, repetition, terminator } = companion.separators ?? usual
  const { senderId, receiverId, lineEnd = '' } = companion
  const isa = [
    '00',
    blank(10),
    '00',
    blank(10),
    companion.senderQualifier,
    padded(senderId),
    companion.receiverQualifier,
    padded(receiverId),
    numbers.date.slice(2),
    numbers.time.slice(0, 4),
    repetition,
    '00501',
    String(numbers.interchange).padStart(9, '0'),
    companion.wantsTa1 === true ? '1' : '0',
    companion.isTest ? 'T' : 'P',
    component,
    element,
    terminator,
    lineEnd,
  ]
  const { applicationSender = senderId, applicationReceiver = receiverId } = companion
  const { date, time } = numbers
  const gs = [
    guide.group,
    applicationSender,
    applicationReceiver,
    date,
    time,
    String(numbers.group),
    'X',
    guide.version,
  ]
  return {
    before: [
      { record: 'ISA', fields: isa },
      { record: 'GS', fields: gs },
    ],
    after: [
      { record: 'GS_GE', fields: ['', ''] },
      { record: 'ISA_IEA', fields: ['', '', lineEnd] },
    ],
  }
}

const usual = { element: '*', component: ':', repetition: '^', terminator: '~' } as const

const blank = (length: number): string => ' '.repeat(length)

const padded = (id: string): string => {
  if (id.length > 15) throw new Fault('value-too-wide', 'An id of the companion has more than 15 characters.')
  return id.padEnd(15)
}

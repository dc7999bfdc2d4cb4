import type { DurAnswer, Message, Reject } from '@mortar/canonical/claim/decision'
import type { QuantityMilli } from '@mortar/values/quantity'
import type { ResponseSegments } from '@mortar/wire/ncpdp/message'
import { mostRejects } from '@mortar/wire/ncpdp/rejects'
import { linesOf, printable } from './printable.ts'

type Status = ResponseSegments['status']

/** A part of a response while it is made. */
export type Writable<Part> = { -readonly [Name in keyof Part]: Part[Name] }

/** What segment 21 tells. */
export interface StatusTold {
  /** 112-AN. */
  readonly status: string
  readonly authorizationNumber: string | null
  readonly rejects?: readonly Pick<Reject, 'code' | 'occurrence'>[]
  readonly approvedCodes?: readonly string[]
  readonly messages?: readonly Message[]
  /** Telephone of the payer, as answers to claims carry it. */
  readonly helpDesk: string | null
}

const mostLines = 9
const lineLength = 40
const mostApproved = 5
// 550-8F: 03 is the processor.
const processor = '03'

/** Segment 21. Texts longer than a line go on in the next, which is told by the continuity sign. */
export const statusOut = (told: StatusTold): Status => {
  const { status, authorizationNumber, rejects = [], approvedCodes = [], messages = [], helpDesk } = told
  const out: Writable<Status> = { status }
  if (authorizationNumber !== null) out.authorizationNumber = authorizationNumber
  if (rejects.length > 0) out.rejects = rejects.slice(0, mostRejects).map(rejectOut)
  if (approvedCodes.length > 0) out.approvedMessages = approvedCodes.slice(0, mostApproved).map((code) => ({ code }))
  const lines = messages.length === 0 ? [] : messageLines(messages)
  if (lines.length > 0) out.messages = lines
  if (helpDesk !== null) {
    out.helpDeskQualifier = processor
    out.helpDeskTelephone = helpDesk.replace(/\D/g, '')
  }
  return out
}

const rejectOut = ({ code, occurrence }: Pick<Reject, 'code' | 'occurrence'>) => ({
  code,
  ...(occurrence === null ? {} : { occurrence }),
})

type Line = NonNullable<Status['messages']>[number]

// Qualifiers rise and none comes twice: 01 to 09 number the lines of text, the others stand for what they say.
const messageLines = (messages: readonly Message[]): Line[] => {
  const isText = ({ qualifier }: Message) => /^0[1-9]$/.test(qualifier)
  const texts = messages.filter(isText).flatMap(({ text }) => {
    const pieces = linesOf(text, lineLength)
    return pieces.map((piece, at) => ({ text: piece, ...(at < pieces.length - 1 ? { continues: '+' } : {}) }))
  })
  const numbered = texts.slice(0, mostLines).map((line, at) => ({ qualifier: `0${at + 1}`, ...line }))
  const others = messages.filter((message) => !isText(message))
  const byQualifier = new Map(others.map((message) => [message.qualifier, message]))
  const rising = [...byQualifier.values()].sort((left, right) => (left.qualifier < right.qualifier ? -1 : 1))
  return [
    ...numbered,
    ...rising.map(({ qualifier, text }) => ({ qualifier, text: linesOf(text, lineLength)[0] ?? '' })),
  ]
}

const mostProblems = 9

/** Segment 24; undefined when there is nothing to tell. `4` says that the finding is the processor's own. */
export const durOut = (answers: readonly DurAnswer[]): ResponseSegments['dur'] | undefined =>
  answers.length === 0
    ? undefined
    : {
        problems: answers.slice(0, mostProblems).map((each) => ({
          reason: each.reason,
          significance: each.significance,
          otherPharmacy: each.otherPharmacy,
          ...(each.previousFillOn === null ? {} : { previousFillOn: each.previousFillOn }),
          ...(each.previousQuantityMilli === null
            ? {}
            : { previousQuantityMilli: each.previousQuantityMilli as QuantityMilli }),
          database: '4',
          otherPrescriber: each.otherPrescriber,
          text: printable(each.text).slice(0, 30).trimEnd(),
        })),
      }

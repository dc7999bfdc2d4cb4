import type { DurAnswer, Message, TraceValue } from '@mortar/canonical/claim/decision'
import type { PlanLine } from '@mortar/canonical/plan/snapshot'

/** What was compared, by name; numbers keep the unit their name ends in. */
export type Compared = Readonly<Record<string, TraceValue>>

/** What an edit found. */
export type Finding = Skip | Pass | Note | Rejection

/** The rule does not apply to this claim. */
interface Skip {
  readonly outcome: 'skip'
}

/** The claim holds against the rule. */
interface Pass {
  readonly outcome: 'pass'
  readonly line: PlanLine | null
  readonly compared: Compared
}

/** Something worth telling, and nothing to refuse. */
interface Note {
  readonly outcome: 'note'
  readonly line: PlanLine | null
  readonly compared: Compared
  readonly dur: DurAnswer | null
  readonly messages: readonly Message[]
}

/** The claim breaks the rule. It may still be lifted by an override, unless it is `hard`. */
export interface Rejection {
  readonly outcome: 'reject'
  readonly line: PlanLine | null
  readonly compared: Compared
  /** 511-FB. */
  readonly code: string
  /** Field at fault, by NCPDP number. */
  readonly field: string | null
  readonly occurrence: number | null
  readonly hard: boolean
  readonly dur: DurAnswer | null
  readonly messages: readonly Message[]
}

/** The rule does not apply. */
export const skip: Finding = { outcome: 'skip' }

/** The claim holds against the rule. */
export const pass = (line: PlanLine | null, compared: Compared): Finding => ({ outcome: 'pass', line, compared })

type Told = Partial<Pick<Note, 'dur' | 'messages'>>

/** Something worth telling. */
export const note = (line: PlanLine | null, compared: Compared, told: Told = {}): Finding => ({
  outcome: 'note',
  line,
  compared,
  dur: told.dur ?? null,
  messages: told.messages ?? [],
})

type Refusal = Pick<Rejection, 'code'> &
  Told &
  Partial<Pick<Rejection, 'compared' | 'hard'>> & {
    readonly field?: string
    readonly line?: PlanLine
    readonly occurrence?: number
  }

/** The claim breaks the rule: with which code, at which field, by which line of the plan. */
export const reject = (refusal: Refusal): Finding => ({
  outcome: 'reject',
  line: refusal.line ?? null,
  compared: refusal.compared ?? {},
  code: refusal.code,
  field: refusal.field ?? null,
  occurrence: refusal.occurrence ?? null,
  hard: refusal.hard ?? false,
  dur: refusal.dur ?? null,
  messages: refusal.messages ?? [],
})

/** Free text for the pharmacy; who writes the message cuts it into lines of 40 (526-FQ, 131-UG). It is numbered with the decision. */
export const text = (words: string): Message => ({ qualifier: '01', text: words })

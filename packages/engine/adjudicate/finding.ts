import type { CounterEntry, DurAnswer, Message, TraceValue } from '@mortar/canonical/claim/decision'
import type { PlanLine } from '@mortar/canonical/plan/snapshot'

/** What was compared, by name; numbers keep the unit their name ends in. */
export type Compared = Readonly<Record<string, TraceValue>>

/** What an edit found. A `reject` may still be lifted by an override, unless it is `hard`. */
export interface Finding {
  readonly outcome: 'pass' | 'reject' | 'note' | 'skip'
  readonly line: PlanLine | null
  readonly compared: Compared
  /** 511-FB. */
  readonly code: string | null
  /** Field at fault, by NCPDP number. */
  readonly field: string | null
  readonly occurrence: number | null
  readonly hard: boolean
  readonly dur: DurAnswer | null
  readonly messages: readonly Message[]
  readonly counters: readonly CounterEntry[]
}

const none: readonly never[] = []
const nothing: Compared = {}

/** The rule does not apply to this claim. */
export const skip: Finding = Object.freeze({
  outcome: 'skip',
  line: null,
  compared: nothing,
  code: null,
  field: null,
  occurrence: null,
  hard: false,
  dur: null,
  messages: none,
  counters: none,
})

/** The claim holds against the rule. */
export const pass = (line: PlanLine | null, compared: Compared): Finding => ({
  outcome: 'pass',
  line,
  compared,
  // Written out, not spread from `skip`: this is made some thirty times a claim.
  code: null,
  field: null,
  occurrence: null,
  hard: false,
  dur: null,
  messages: none,
  counters: none,
})

type Told = Partial<Pick<Finding, 'dur' | 'messages' | 'counters'>>

/** Something worth telling, and nothing to refuse. */
export const note = (line: PlanLine | null, compared: Compared, told: Told = {}): Finding => ({
  ...skip,
  outcome: 'note',
  line,
  compared,
  ...told,
})

/** A reason to refuse. */
interface Refusal extends Told {
  readonly code: string
  readonly field?: string
  readonly line?: PlanLine
  readonly compared?: Compared
  readonly occurrence?: number
  readonly hard?: boolean
}

/** The claim breaks the rule. */
export const reject = ({ code, field, line, compared, occurrence, hard, ...told }: Refusal): Finding => ({
  ...skip,
  outcome: 'reject',
  code,
  field: field ?? null,
  line: line ?? null,
  compared: compared ?? nothing,
  occurrence: occurrence ?? null,
  hard: hard ?? false,
  ...told,
})

/** Free text for the pharmacy; who writes the message cuts it into lines of 40 (526-FQ, 131-UG). It is numbered with the decision. */
export const text = (words: string): Message => ({ qualifier: '01', text: words })

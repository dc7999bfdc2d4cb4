import type { CounterEntry, DurAnswer, Message, Reject, StepOutcome, TraceStep } from '@mortar/canonical/claim/decision'
import type { PlanLine } from '@mortar/canonical/plan/snapshot'
import type { Compared } from './finding.ts'

/** What is written down while a claim is decided; it grows step by step and becomes the decision. */
export interface Log {
  readonly trace: TraceStep[]
  readonly rejects: Reject[]
  readonly messages: Message[]
  readonly counters: CounterEntry[]
  readonly dur: DurAnswer[]
  readonly approvedCodes: string[]
  /** Number of the prior authorization that something was allowed by. */
  priorAuthNumber: string | null
}

/** An empty log. */
export const newLog = (): Log => ({
  trace: [],
  rejects: [],
  messages: [],
  counters: [],
  dur: [],
  approvedCodes: [],
  priorAuthNumber: null,
})

interface Applied {
  readonly stage: string
  readonly edit: string
  readonly outcome?: StepOutcome
  readonly line: PlanLine | null
  readonly compared: Compared
  readonly rejectCode?: string
}

/** Writes down a step that set an amount. */
export const applied = (log: Log, { stage, edit, outcome, line, compared, rejectCode }: Applied): void => {
  log.trace.push({ stage, edit, outcome: outcome ?? 'apply', line, compared, rejectCode: rejectCode ?? null })
}

/** Writes down that a step after the edits refuses, and with which code. */
export const refused = (
  log: Log,
  step: Applied & { readonly rejectCode: string; readonly field: string | null },
): void => {
  applied(log, { ...step, outcome: 'reject' })
  log.rejects.push({ code: step.rejectCode, field: step.field, occurrence: null, edit: step.edit })
}

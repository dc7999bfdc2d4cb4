import type { Decision, TraceStep } from '@mortar/canonical/claim/decision'

/** A decision as it is kept: the steps of its trace without the names of their parts, those that say nothing more left out. */
export type PackedDecision = Omit<Decision, 'trace'> & { readonly trace: readonly PackedStep[] }

type PackedStep =
  | TraceStep
  | readonly [stage: string, edit: string, outcome: string]
  | readonly [stage: string, edit: string, outcome: string, line: unknown, compared: unknown, rejectCode: string | null]

/** A decision as JSON. The trace is most of it: half of its steps are the same for every claim, and so are the lines of the plan. */
export const writeDecision = ({ trace, ...rest }: Decision): string =>
  `${JSON.stringify(rest).slice(0, -1)},"trace":[${trace.map(writeStep).join(',')}]}`

/** Reads it back. */
export const unpackDecision = (packed: PackedDecision): Decision =>
  ({ ...packed, trace: packed.trace.map(unpackStep) }) as unknown as Decision

const writeStep = (step: TraceStep): string => {
  const head = `["${step.stage}","${step.edit}","${step.outcome}"`
  if (step.line === null && step.rejectCode === null && isEmpty(step.compared)) return `${head}]`
  return `${head},${writeLine(step.line)},${JSON.stringify(step.compared)},${JSON.stringify(step.rejectCode)}]`
}

const isEmpty = (compared: object): boolean => {
  for (const _ in compared) return false
  return true
}

const lines = new WeakMap<object, string>()

/** The line of a plan is the same object in every decision. */
const writeLine = (line: TraceStep['line']): string => {
  if (line === null) return 'null'
  const known = lines.get(line)
  if (known !== undefined) return known
  const text = JSON.stringify(line)
  lines.set(line, text)
  return text
}

// A decision kept before steps were packed has them whole.
const unpackStep = (step: PackedStep): TraceStep => {
  if (!isPacked(step)) return step
  const [stage, edit, outcome, line = null, compared = {}, rejectCode = null] = step
  return { stage, edit, outcome, line, compared, rejectCode } as TraceStep
}

const isPacked = (step: PackedStep): step is Exclude<PackedStep, TraceStep> => Array.isArray(step)

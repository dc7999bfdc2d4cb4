import type { Decision, TraceStep } from '@mortar/canonical/claim/decision'

/** The words that traces have in common: half of the steps are the same for every claim, and so are the lines of the plan. */
export interface Words {
  /** As they are kept beside the traces. */
  readonly kept: {
    readonly heads: (readonly [stage: string, edit: string, outcome: string])[]
    readonly lines: NonNullable<TraceStep['line']>[]
  }
  readonly headOf: (step: TraceStep) => number
  readonly lineOf: (line: TraceStep['line']) => number
}

/** A step that says no more is its head; -1: no line. The forms kept before: with its words, and whole. */
export type WrittenStep =
  | number
  | readonly [head: number, line: number, compared: unknown, rejectCode?: string]
  | readonly [
      stage: string,
      edit: string,
      outcome: string,
      line?: unknown,
      compared?: unknown,
      rejectCode?: string | null,
    ]
  | TraceStep

/** Without any word. */
export const openWords = (): Words => {
  const kept: Words['kept'] = { heads: [], lines: [] }
  const heads = new Map<string, number[]>()
  const lines = new Map<object, number>()
  const headOf = ({ stage, edit, outcome }: TraceStep): number => {
    const known = heads.get(edit)
    const found = known?.find((at) => kept.heads[at]![0] === stage && kept.heads[at]![2] === outcome)
    if (found !== undefined) return found
    const at = kept.heads.push([stage, edit, outcome]) - 1
    if (known) known.push(at)
    else heads.set(edit, [at])
    return at
  }
  // The line of a plan is the same object in every decision.
  const lineOf = (line: TraceStep['line']): number => {
    if (line === null) return -1
    const found = lines.get(line)
    if (found !== undefined) return found
    const at = kept.lines.push(line) - 1
    lines.set(line, at)
    return at
  }
  return { kept, headOf, lineOf }
}

/** A trace without the words that it has in common with others. */
export const packTrace = (trace: Decision['trace'], words: Words): WrittenStep[] =>
  trace.map((step) => {
    const head = words.headOf(step)
    const { line, compared, rejectCode } = step
    if (rejectCode !== null) return [head, words.lineOf(line), compared, rejectCode]
    return line === null && isEmpty(compared) ? head : [head, words.lineOf(line), compared]
  })

const isEmpty = (compared: object): boolean => {
  for (const _ in compared) return false
  return true
}

/** Reads it back. */
export const unpackTrace = (trace: readonly WrittenStep[], { heads, lines }: Words['kept']): TraceStep[] =>
  trace.map((step) => {
    if (typeof step === 'number') return stepOf(heads[step]!, null, {}, null)
    if (!isArray(step)) return step
    if (isOld(step)) return stepOf(step, step[3] ?? null, step[4] ?? {}, step[5] ?? null)
    const [head, line, compared, rejectCode = null] = step
    return stepOf(heads[head]!, lines[line] ?? null, compared, rejectCode)
  })

type Listed = Exclude<WrittenStep, number | TraceStep>
type Old = Extract<Listed, readonly [string, ...unknown[]]>

const isArray = (step: Listed | TraceStep): step is Listed => Array.isArray(step)
const isOld = (step: Listed): step is Old => typeof step[0] === 'string'

const stepOf = (head: readonly unknown[], line: unknown, compared: unknown, rejectCode: string | null): TraceStep =>
  ({ stage: head[0], edit: head[1], outcome: head[2], line, compared, rejectCode }) as TraceStep

/** A decision as text: two that are the same have the same. The trace comes last, wherever it stands. */
export const textOfDecision = ({ trace, ...rest }: Decision): string => {
  const steps = trace.map(({ stage, edit, outcome, line, compared, rejectCode }) => [
    stage,
    edit,
    outcome,
    line,
    compared,
    rejectCode,
  ])
  return JSON.stringify([rest, steps])
}

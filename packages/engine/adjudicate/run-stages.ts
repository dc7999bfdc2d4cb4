import type { Claim } from './claim.ts'
import type { Stage } from './edit.ts'
import { type Finding, skip, text } from './finding.ts'
import { type Lift, liftOf } from './lift.ts'
import type { Log } from './log.ts'

/** Most reasons that one answer may carry (510-FA). */
const mostRejects = 5

/** Looks at stages in order until one refuses. True when none does. Every edit leaves a step in the log. */
export const runStages = <Subject>(stages: readonly Stage<Subject>[], subject: Subject, log: Log): boolean => {
  for (const { name, edits, skipped } of stages) {
    edits.forEach(({ id, check }, at) => {
      const finding = check(subject)
      if (finding === skip) log.trace.push(skipped[at]!)
      else take(log, { stage: name, edit: id, finding, lift: null })
    })
    if (log.rejects.length > 0) return false
  }
  return true
}

/** The same for the rules of the plan, whose objections may be lifted. */
export const runPlanStages = (stages: readonly Stage<Claim>[], claim: Claim, log: Log): boolean => {
  for (const { name, edits, skipped } of stages) {
    edits.forEach(({ id, check }, at) => {
      const finding = check(claim)
      const lift = finding.outcome === 'reject' ? liftOf(claim, id, finding) : null
      if (finding === skip) log.trace.push(skipped[at]!)
      else take(log, { stage: name, edit: id, finding, lift })
    })
    if (log.rejects.length > 0) return false
  }
  return true
}

interface Taken {
  readonly stage: string
  readonly edit: string
  readonly finding: Finding
  readonly lift: Lift | null
}

function take(log: Log, step: Taken): void {
  const { stage, edit, finding, lift } = step
  if (lift?.kind === 'lifted') {
    takeLifted(log, step, lift)
    return
  }
  const code = lift === null ? finding.code : codeOf[lift.kind]
  log.trace.push({
    stage,
    edit,
    outcome: finding.outcome,
    line: lift?.line ?? finding.line,
    compared:
      lift?.kind === 'exhausted' ? { ...finding.compared, used: lift.used, perYear: lift.perYear } : finding.compared,
    rejectCode: finding.outcome === 'reject' ? code : null,
  })
  if (finding.messages.length > 0) log.messages.push(...finding.messages)
  if (finding.dur) log.dur.push(finding.dur)
  if (finding.outcome === 'reject' && log.rejects.length < mostRejects)
    log.rejects.push({ code: code!, field: finding.field, occurrence: finding.occurrence, edit })
}

/** Overrides exhausted; a rejection that no override lifts. */
const codeOf = { exhausted: '895', 'not-allowed': '943' } as const

function takeLifted(log: Log, { stage, edit, finding }: Taken, lift: Extract<Lift, { kind: 'lifted' }>): void {
  log.trace.push({
    stage,
    edit,
    outcome: 'override',
    line: lift.line ?? finding.line,
    compared: { ...finding.compared, wouldReject: finding.code, by: lift.by },
    rejectCode: null,
  })
  log.counters.push(...lift.counters)
  if (lift.approvedCode !== null && !log.approvedCodes.includes(lift.approvedCode))
    log.approvedCodes.push(lift.approvedCode)
  if (lift.approvedCode !== null && log.approvedCodes.length === 1) log.messages.push(text('TRANSITION FILL'))
  if (lift.priorAuthNumber !== null) log.priorAuthNumber = lift.priorAuthNumber
  if (finding.dur && lift.service)
    log.dur.push({
      ...finding.dur,
      text: `OVERRIDDEN ${lift.service.service ?? ''} ${lift.service.result ?? ''}`.trim(),
    })
}

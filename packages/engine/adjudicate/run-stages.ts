import type { Claim } from './claim.ts'
import type { Stage } from './edit.ts'
import { type Finding, type Rejection, text } from './finding.ts'
import { type Lift, liftOf } from './lift.ts'
import type { Log } from './log.ts'

/** Most reasons that one answer may carry (510-FA). */
const mostRejects = 5

/** Looks at stages in order until one refuses. True when none does. Every edit leaves a step in the log. */
export const runStages = <Subject>(stages: readonly Stage<Subject>[], subject: Subject, log: Log): boolean =>
  run(stages, { subject, log, lift: () => null })

/** The same for the rules of the plan, whose objections may be lifted. */
export const runPlanStages = (stages: readonly Stage<Claim>[], claim: Claim, log: Log): boolean =>
  run(stages, { subject: claim, log, lift: (edit, finding) => liftOf(claim, edit, finding) })

interface Running<Subject> {
  readonly subject: Subject
  readonly log: Log
  readonly lift: (edit: string, finding: Rejection) => Lift | null
}

function run<Subject>(stages: readonly Stage<Subject>[], { subject, log, lift }: Running<Subject>): boolean {
  for (const stage of stages) {
    for (let at = 0; at < stage.edits.length; at++) {
      const { id, check } = stage.edits[at]!
      const finding = check(subject)
      if (finding.outcome === 'skip') log.trace.push(stage.skipped[at]!)
      else if (finding.outcome === 'reject')
        takeReject(log, { stage: stage.name, edit: id, finding }, lift(id, finding))
      else takeFound(log, { stage: stage.name, edit: id, finding })
    }
    if (log.rejects.length > 0) return false
  }
  return true
}

interface Taken<Found> {
  readonly stage: string
  readonly edit: string
  readonly finding: Found
}

function takeFound(log: Log, { stage, edit, finding }: Taken<Exclude<Finding, Rejection | { outcome: 'skip' }>>): void {
  const { outcome, line, compared } = finding
  log.trace.push({ stage, edit, outcome, line, compared, rejectCode: null })
  if (outcome !== 'note') return
  log.messages.push(...finding.messages)
  if (finding.dur) log.dur.push(finding.dur)
}

function takeReject(log: Log, taken: Taken<Rejection>, lift: Lift | null): void {
  if (lift?.kind === 'lifted') {
    takeLifted(log, taken, lift)
    return
  }
  const { stage, edit, finding } = taken
  const code = lift === null ? finding.code : codeOf[lift.kind]
  const limit = lift?.kind === 'exhausted' ? { used: lift.used, perYear: lift.perYear } : {}
  const compared = { ...finding.compared, ...limit }
  log.trace.push({ stage, edit, outcome: 'reject', line: lift?.line ?? finding.line, compared, rejectCode: code })
  log.messages.push(...finding.messages)
  if (finding.dur) log.dur.push(finding.dur)
  if (log.rejects.length < mostRejects)
    log.rejects.push({ code, field: finding.field, occurrence: finding.occurrence, edit })
}

/** Overrides exhausted; a rejection that no override lifts. */
const codeOf = { exhausted: '895', 'not-allowed': '943' } as const

function takeLifted(
  log: Log,
  { stage, edit, finding }: Taken<Rejection>,
  lift: Extract<Lift, { kind: 'lifted' }>,
): void {
  const compared = { ...finding.compared, wouldReject: finding.code, by: lift.by }
  log.trace.push({ stage, edit, outcome: 'override', line: lift.line ?? finding.line, compared, rejectCode: null })
  log.counters.push(...lift.counters)
  if (lift.priorAuthNumber !== null) log.priorAuthNumber = lift.priorAuthNumber
  if (lift.approvedCode !== null) {
    if (log.approvedCodes.length === 0) log.messages.push(text('TRANSITION FILL'))
    if (!log.approvedCodes.includes(lift.approvedCode)) log.approvedCodes.push(lift.approvedCode)
  }
  if (finding.dur && lift.service) {
    const { service, result } = lift.service
    log.dur.push({ ...finding.dur, text: `OVERRIDDEN ${service ?? ''} ${result ?? ''}`.trim() })
  }
}

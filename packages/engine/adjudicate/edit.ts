import type { TraceStep } from '@mortar/canonical/claim/decision'
import type { Claim, FoundClaim } from './claim.ts'
import type { Finding } from './finding.ts'

/** One rule of a claim. `id` is the name of its file. An edit only looks; whether an objection is lifted is decided in `lift.ts`. */
export interface Edit<Subject> {
  readonly id: string
  readonly check: (claim: Subject) => Finding
}

/** A rule of what must be known before the plan can be asked. */
export type DoorEdit = Edit<FoundClaim>

/** A rule of the plan. */
export type PlanEdit = Edit<Claim>

/** Rules that are looked at together: all their objections are told at once, and none of a later stage. */
export interface Stage<Subject> {
  readonly name: string
  readonly edits: readonly Edit<Subject>[]
  /** The step each edit leaves when it does not apply, in the order of the edits: always the same, so made once. */
  readonly skipped: readonly TraceStep[]
}

/** A stage of rules. */
export const stage = <Subject>(name: string, edits: readonly Edit<Subject>[]): Stage<Subject> => ({
  name,
  edits,
  skipped: edits.map(({ id }) => ({
    stage: name,
    edit: id,
    outcome: 'skip',
    line: null,
    compared: {},
    rejectCode: null,
  })),
})

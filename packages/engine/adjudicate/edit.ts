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
}

import type { CounterEntry } from '@mortar/canonical/claim/decision'
import type { ProfessionalService } from '@mortar/canonical/claim/request'
import type { PlanLine, Rule } from '@mortar/canonical/plan/snapshot'
import { dayNumber } from '@mortar/values/dates'
import type { Claim } from './claim.ts'
import { counted } from './counters.ts'
import type { Rejection } from './finding.ts'
import { ruleOf, rulesOf } from './rules.ts'

/** How an objection was lifted, or that it might have been and is used up. */
export type Lift =
  | {
      readonly kind: 'lifted'
      readonly by: string
      readonly line: PlanLine | null
      readonly counters: readonly CounterEntry[]
      readonly approvedCode: string | null
      readonly priorAuthNumber: string | null
      readonly service: ProfessionalService | null
    }
  /** An answer was sent to an objection that none lifts. */
  | { readonly kind: 'not-allowed'; readonly line: PlanLine | null }
  | { readonly kind: 'exhausted'; readonly line: PlanLine; readonly used: number; readonly perYear: number }

/** Rules of utilization that an emergency or a transition fill may pass by. */
const utilization = ['formulary', 'prior-auth', 'step-therapy', 'quantity-limit']

/**
 * Whether an objection is lifted, and by what, in this order: a prior authorization that says so, the plan's overrides
 * (a clarification code of the pharmacy, or a pharmacist's service and result), an emergency, a transition fill.
 */
export const liftOf = (claim: Claim, edit: string, finding: Rejection): Lift | null => {
  if (finding.hard) return answered(claim, finding) ? { kind: 'not-allowed', line: finding.line } : null
  if (claim.priorAuth?.lifts.includes(edit))
    return lifted({ by: 'prior-auth', priorAuthNumber: claim.priorAuth.number })
  return (
    overrideOf(claim, edit, finding) ??
    (utilization.includes(edit) ? (emergencyOf(claim) ?? transitionOf(claim, edit)) : null)
  )
}

const answered = ({ asked }: Claim, { dur }: Rejection): boolean =>
  dur !== null && asked.professionalServices.some((each) => each.reason === dur.reason)

type Lifted = Extract<Lift, { kind: 'lifted' }>

const lifted = (lift: Partial<Lifted> & { readonly by: string }): Lifted => ({
  kind: 'lifted',
  line: null,
  counters: [],
  approvedCode: null,
  priorAuthNumber: null,
  service: null,
  ...lift,
})

function overrideOf(claim: Claim, edit: string, finding: Rejection): Lift | null {
  const { clarifications } = claim.asked.dispensed
  const { professionalServices } = claim.asked
  if (clarifications.length + professionalServices.length === 0) return null
  for (const rule of rulesOf('overrides', claim)) {
    if (rule.edit !== edit) continue
    const code = clarifications.find((each) => rule.clarification?.includes(each))
    if (code !== undefined) return limited({ claim, edit, rule, code, service: null })
    const service = professionalServices.find((each) => answers(each, rule, finding.dur?.reason ?? null))
    if (service) return limited({ claim, edit, rule, code: `${service.service}/${service.result}`, service })
  }
  return null
}

/** A pharmacist's answer fits when it is about this reason and of a kind the plan takes. */
const answers = (given: ProfessionalService, rule: Rule<'overrides'>, reason: string | null): boolean =>
  (rule.service !== null || rule.result !== null) &&
  (given.reason === null || reason === null || given.reason === reason) &&
  (rule.service === null || rule.service.includes(given.service ?? '')) &&
  (rule.result === null || rule.result.includes(given.result ?? ''))

interface Limited {
  readonly claim: Claim
  readonly edit: string
  readonly rule: Rule<'overrides'>
  readonly code: string
  readonly service: ProfessionalService | null
}

/** An override is counted by person, code and drug, so often a plan year. */
function limited({ claim, edit, rule, code, service }: Limited): Lift {
  const key = `override:${claim.person.memberKey}:${edit}:${code}:${claim.drug?.genericCode ?? '*'}:${claim.planYear}`
  const used = counted(claim.facts, key)
  if (rule.perYear !== null && used >= rule.perYear)
    return { kind: 'exhausted', line: rule.line, used, perYear: rule.perYear }
  return lifted({ by: code, line: rule.line, counters: [{ key, change: 1 }], service })
}

/** Level of service 3, for a few days, so often for one prescription. */
function emergencyOf(claim: Claim): Lift | null {
  const { dispensed } = claim.asked
  if (dispensed.levelOfService !== '3') return null
  const rule = ruleOf('emergency', claim)
  if (!rule || dispensed.daysSupply > rule.supplyDays) return null
  const key = `emergency:${claim.person.memberKey}:${dispensed.prescriptionNumber}`
  const used = counted(claim.facts, key)
  if (used >= rule.fills) return { kind: 'exhausted', line: rule.line, used, perYear: rule.fills }
  return lifted({ by: 'emergency', line: rule.line, counters: [{ key, change: 1 }] })
}

/** Somebody new to the plan goes on with what they took, for a month's supply, in the first days of coverage. */
function transitionOf(claim: Claim, edit: string): Lift | null {
  const rule = ruleOf('transition', claim)
  if (!rule || claim.asked.dispensed.daysSupply > rule.supplyDays) return null
  const sinceDays = claim.onDay - dayNumber(claim.coverage.effectiveOn)
  if (sinceDays >= rule.withinDays) return null
  const codes: Readonly<Record<string, string>> = { 'prior-auth': '005', formulary: '006' }
  return lifted({ by: 'transition', line: rule.line, approvedCode: codes[edit] ?? '007' })
}

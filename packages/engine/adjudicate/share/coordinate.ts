import type { Claim } from '../claim.ts'
import { otherPaidCents, responsibilityOf } from '../edits/coordination-shape.ts'
import { applied, type Log, refused } from '../log.ts'
import { ruleOf } from '../rules.ts'

/** What is left to pay after earlier payers, in cents. `refused`: nothing is, and the plan says so with a reject. */
export type Coordinated =
  | { readonly kind: 'coordinated'; readonly otherPayerCents: number; readonly patientCents: number }
  | { readonly kind: 'refused' }

interface Own {
  /** All that we would allow. */
  readonly allowedCents: number
  /** What the member would pay if we were first. */
  readonly patientCents: number
}

/**
 * Sets what earlier payers did against our own benefit, by the plan's method:
 * *coordination* pays up to our benefit until the claim is covered; *non-duplication* pays what our benefit is above theirs;
 * *lesser-of* pays what they left to the patient, or what is left of our price if that is less; *responsibility* bills only that
 * remainder, and its price was set so before. Never below 0.
 */
export const coordinate = (claim: Claim, log: Log, { allowedCents, patientCents }: Own): Coordinated => {
  const code = claim.asked.dispensed.otherCoverage
  if (code !== '2' && code !== '4') return { kind: 'coordinated', otherPayerCents: 0, patientCents }
  const rule = ruleOf('coordination', claim)
  if (!rule) return { kind: 'coordinated', otherPayerCents: 0, patientCents }
  const paidCents = otherPaidCents(claim.asked)
  const told = responsibilityOf(claim.asked)
  const leftCents = Math.max(0, allowedCents - paidCents)
  const lesser = told > 0 ? Math.min(leftCents, told) : leftCents
  const benefitCents = allowedCents - patientCents
  const planCents =
    rule.method === 'coordination'
      ? Math.min(benefitCents, leftCents)
      : rule.method === 'non-duplication'
        ? Math.max(0, benefitCents - paidCents)
        : Math.max(0, lesser - patientCents)
  const otherPayerCents = rule.method === 'lesser-of' ? allowedCents - lesser : Math.min(allowedCents, paidCents)
  const compared = { method: rule.method, allowedCents, paidCents, benefitCents, planCents, otherPayerCents }
  const step = { stage: 'coordination', edit: 'coordinate', line: rule.line, compared }
  if (leftCents === 0 && rule.overpaid === 'reject') {
    refused(log, { ...step, rejectCode: '74', field: '431-DV' })
    return { kind: 'refused' }
  }
  applied(log, step)
  return { kind: 'coordinated', otherPayerCents, patientCents: allowedCents - otherPayerCents - planCents }
}

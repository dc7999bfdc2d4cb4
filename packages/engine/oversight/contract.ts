import { divideHalfUp, partOf } from '../adjudicate/arithmetic.ts'

/** A rate in parts per million: 880 of 1,000 is 880000. */
export const rateOf = (part: number, whole: number): number => divideHalfUp(part * 1_000_000, whole)

/** Claims counted as months of supply: a 90-day claim counts as so many as the contract says. */
export const monthEquivalents = (claims: number, claims90: number, countedAs: number): number =>
  claims + claims90 * (countedAs - 1)

/** Money for each member and month, in cents: what was paid less rebates. */
export const perMemberMonth = (paidCents: number, rebatesCents: number, memberMonths: number): number =>
  divideHalfUp(paidCents - rebatesCents, memberMonths)

/** What a discount guarantee comes to. `owedCents` is above 0 when the PBM fell short, below when it did better. */
export interface Discount {
  readonly actualPpm: number
  readonly owedCents: number
}

/**
 * A guarantee on the discount from AWP for one component (retail brand, mail generic …): guaranteed less actual discount in money. What
 * the member paid is part of the ingredient cost; a claim that cost the plan nothing still has one.
 */
export const discountOf = (awpCents: number, ingredientCents: number, guaranteedPpm: number): Discount => {
  const actualCents = awpCents - ingredientCents
  return { actualPpm: rateOf(actualCents, awpCents), owedCents: partOf(awpCents, guaranteedPpm) - actualCents }
}

/** What is owed over components: each short-fall alone, or after what other components did better. */
export const settlementOf = (discounts: readonly Discount[], offsetting: boolean): number =>
  offsetting
    ? Math.max(
        0,
        discounts.reduce((sum, each) => sum + each.owedCents, 0),
      )
    : discounts.reduce((sum, each) => sum + Math.max(0, each.owedCents), 0)

/** What the sponsor is billed above what the pharmacy is paid, in cents. */
export const spreadOf = (billedCents: number, paidCents: number): number => billedCents - paidCents

/** Medical loss ratio in parts per million, and what a plan pays back below the threshold (Medicare and Part D). */
export const lossRatio = (spentCents: number, premiumCents: number, thresholdPpm: number) => {
  const ratioPpm = rateOf(spentCents, premiumCents)
  return { ratioPpm, remitCents: ratioPpm >= thresholdPpm ? 0 : partOf(premiumCents, thresholdPpm) - spentCents }
}

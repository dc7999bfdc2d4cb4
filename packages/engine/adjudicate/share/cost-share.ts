import type { PatientShare } from '@mortar/canonical/claim/decision'
import type { PastFill } from '@mortar/canonical/claim/facts'
import type { Rule } from '@mortar/canonical/plan/snapshot'
import { ceilDiv, firstShare, partOf, prorated } from '../arithmetic.ts'
import type { Claim } from '../claim.ts'
import { applied, type Log } from '../log.ts'
import { type Question, ruleOf } from '../rules.ts'

type Line = Rule<'cost_share'>

/** The plan's line for what a member pays; of a partial fill, that of the days intended. */
export const costShareRule = (claim: Claim): Line | null => ruleOf('cost_share', intended(claim)) ?? null

const intended = (claim: Claim): Question => {
  const daysSupply = claim.asked.dispensed.daysSupplyIntended
  return daysSupply === null ? claim : { rules: claim.rules, situation: { ...claim.situation, daysSupply } }
}

/** Copay and coinsurance of a cost, by the line: `min(cost, max(least, min(most, percent × cost)))`, and how they combine. */
export const shareOf = (
  claim: Claim,
  line: Line,
  costCents: number,
): { copayCents: number; coinsuranceCents: number } => {
  const copay = line.copayCents === null ? null : copayOf(claim, line.copayCents)
  const coinsurance =
    line.coinsurancePpm === null
      ? null
      : Math.max(
          line.minimumCents ?? 0,
          Math.min(line.maximumCents ?? Number.MAX_SAFE_INTEGER, partOf(costCents, line.coinsurancePpm)),
        )
  if (copay === null || coinsurance === null)
    return { copayCents: Math.min(copay ?? 0, costCents), coinsuranceCents: Math.min(coinsurance ?? 0, costCents) }
  if (line.combine === 'sum') {
    const copayCents = Math.min(copay, costCents)
    return { copayCents, coinsuranceCents: Math.min(coinsurance, costCents - copayCents) }
  }
  const copayWins = line.combine === 'greater' ? copay >= coinsurance : copay <= coinsurance
  return copayWins
    ? { copayCents: Math.min(copay, costCents), coinsuranceCents: 0 }
    : { copayCents: 0, coinsuranceCents: Math.min(coinsurance, costCents) }
}

/**
 * A copay for less than a whole fill: of a partial fill by quantity, its completion the rest; of a split fill by days, the last taking the
 * odd cent; of a short cycle by days.
 */
function copayOf(claim: Claim, fullCents: number): number {
  const { dispensed } = claim.asked
  if (dispensed.dispensingStatus === 'P')
    return prorated(fullCents, dispensed.quantityMilli, dispensed.quantityIntendedMilli!)
  if (dispensed.dispensingStatus === 'C') {
    const number = dispensed.associatedPrescriptionNumber ?? dispensed.prescriptionNumber
    const partial = claim.fills.find((fill) => fill.prescriptionNumber === number && fill.dispensingStatus === 'P')
    return Math.max(0, fullCents - (partial?.copayCents ?? 0))
  }
  const split = ruleOf('split_fill', claim)
  if (split && dispensed.daysSupply <= split.fillDays) return splitCopay(claim, split, fullCents)
  const daily = ruleOf('daily_cost_share', claim)
  return daily && dispensed.daysSupply < daily.below
    ? prorated(fullCents, dispensed.daysSupply, daily.below)
    : fullCents
}

/** Fills of one prescription since the last whole supply share one copay; the fill that completes it pays what is left. */
function splitCopay(claim: Claim, split: Rule<'split_fill'>, fullCents: number): number {
  const { daysSupply, prescriptionNumber } = claim.asked.dispensed
  const before = sinceWhole(
    claim.fills.filter((fill) => fill.prescriptionNumber === prescriptionNumber),
    split.fullDays,
  )
  const daysBefore = before.reduce((sum, fill) => sum + fill.daysSupply, 0)
  const paidBefore = before.reduce((sum, fill) => sum + fill.copayCents, 0)
  const wanted =
    daysBefore + daysSupply >= split.fullDays
      ? fullCents
      : firstShare(fullCents, daysBefore + daysSupply, split.fullDays)
  return Math.max(0, wanted - paidBefore)
}

/** The fills, oldest first, after the last that completed a whole supply. */
function sinceWhole(fills: readonly PastFill[], fullDays: number): readonly PastFill[] {
  let open: PastFill[] = []
  let days = 0
  for (const fill of [...fills].reverse()) {
    open.push(fill)
    days += fill.daysSupply
    if (days >= fullDays) {
      open = []
      days = 0
    }
  }
  return open
}

/** A law's or a plan's cap on what a member pays for a drug, for each month's supply or part of it: insulin. */
export const capOf = (claim: Claim, log: Log, costCents: number): number => {
  const rule = ruleOf('cost_share_cap', claim)
  if (!rule) return Number.MAX_SAFE_INTEGER
  const periods = ceilDiv(claim.asked.dispensed.daysSupply, rule.perDays)
  const flatCents = rule.capCents * periods
  const partCents = rule.ofCostPpm === null ? flatCents : partOf(costCents, rule.ofCostPpm)
  const capCents = Math.min(flatCents, partCents)
  applied(log, {
    stage: 'share',
    edit: 'cost-share-cap',
    line: rule.line,
    compared: { periods, flatCents, partCents, capCents },
  })
  return capCents
}

/** Under which of the patient's amounts a share is told. */
export const toldAs = (line: Line, share: { copayCents: number; coinsuranceCents: number }): Partial<PatientShare> => {
  const { copayCents, coinsuranceCents } = share
  const sum = copayCents + coinsuranceCents
  switch (line.toldAs) {
    case 'share':
      return { copayCents, coinsuranceCents }
    case 'non-preferred':
      return { nonPreferredCents: sum }
    case 'brand-non-preferred':
      return { brandNonPreferredCents: sum }
    case 'network':
      return { networkCents: sum }
  }
}

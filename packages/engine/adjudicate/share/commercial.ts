import type { Claim } from '../claim.ts'
import { applied, type Log } from '../log.ts'
import { costOf, type Priced } from '../price/priced.ts'
import { ruleOf } from '../rules.ts'
import { remainingOf } from './balances.ts'
import { brandPenalty } from './brand-penalty.ts'
import { capOf, costShareRule, shareOf, toldAs } from './cost-share.ts'
import { noShare, type Shared } from './shared.ts'

/**
 * What the member pays of a price: the penalty for a brand apart, then the deductible, then copay or coinsurance on the rest, a cap
 * that the law sets, and the out-of-pocket limit, which cuts the share before the deductible.
 */
export const shareCommercial = (claim: Claim, log: Log, priced: Priced): Shared => {
  const brandCents = brandPenalty(claim, log, priced)
  const costCents = costOf(priced) - brandCents
  const line = costShareRule(claim)
  const deductible = deductibleOf(claim, log, { costCents, waived: line?.deductible !== 'applies' })
  const share = line ? shareOf(claim, line, costCents - deductible.cents) : { copayCents: 0, coinsuranceCents: 0 }
  applied(log, {
    stage: 'share',
    edit: 'cost-share',
    line: line?.line ?? null,
    compared: {
      costCents: costCents - deductible.cents,
      tier: claim.situation.tier,
      copayCents: share.copayCents,
      coinsuranceCents: share.coinsuranceCents,
    },
  })
  const mostCents = Math.min(capOf(claim, log, costCents), outOfPocketLeft(claim, log, line?.outOfPocket === 'counts'))
  const cut = cutTo(mostCents, { deductibleCents: deductible.cents, ...share })
  const { deductibleCents } = cut
  return {
    patient: { ...noShare, brandCents, deductibleCents, ...(line ? toldAs(line, cut) : {}) },
    countsToOutOfPocket: line?.outOfPocket === 'counts',
    hasDeductible: deductible.exists,
    deductibleUsedCents: deductible.usedCents + deductibleCents,
    deductibleRemainingCents: deductible.remainingCents - deductibleCents,
    copayCalculation: claim.asked.dispensed.dispensingStatus === null ? null : '01',
    stages: [],
    partD: null,
    rule: line,
  }
}

interface Subject {
  readonly costCents: number
  readonly waived: boolean
}

function deductibleOf(claim: Claim, log: Log, { costCents, waived }: Subject) {
  const rule = ruleOf('deductible', claim)
  if (!rule) return { exists: false, cents: 0, usedCents: 0, remainingCents: 0 }
  const left = remainingOf(claim, 'deductible', rule)
  const cents = waived ? 0 : Math.min(costCents, left.remainingCents)
  applied(log, {
    stage: 'share',
    edit: 'deductible',
    line: rule.line,
    compared: { ...left, costCents, waived, deductibleCents: cents },
  })
  const usedCents = rule.kind === 'embedded' ? left.individualUsedCents : left.familyUsedCents
  return { exists: true, cents, usedCents, remainingCents: left.remainingCents }
}

function outOfPocketLeft(claim: Claim, log: Log, counts: boolean): number {
  const rule = ruleOf('out_of_pocket', claim)
  if (!rule || !counts) return Number.MAX_SAFE_INTEGER
  const left = remainingOf(claim, 'out-of-pocket', rule)
  applied(log, { stage: 'share', edit: 'out-of-pocket', line: rule.line, compared: { ...left } })
  return left.remainingCents
}

interface Owed {
  readonly deductibleCents: number
  readonly copayCents: number
  readonly coinsuranceCents: number
}

/** Cut to a limit: the share first, then the deductible. */
function cutTo(mostCents: number, { deductibleCents, copayCents, coinsuranceCents }: Owed): Owed {
  const deductible = Math.min(deductibleCents, mostCents)
  const copay = Math.min(copayCents, mostCents - deductible)
  return {
    deductibleCents: deductible,
    copayCents: copay,
    coinsuranceCents: Math.min(coinsuranceCents, mostCents - deductible - copay),
  }
}

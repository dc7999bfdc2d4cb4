import type { PastFill } from '@mortar/canonical/claim/facts'
import type { Rule } from '@mortar/canonical/plan/snapshot'
import { dayNumber } from '@mortar/values/dates'
import type { Claim } from '../claim.ts'
import { onDayNumber } from '../days.ts'
import type { PlanEdit } from '../edit.ts'
import { planYearOf } from '../find/find-claim.ts'
import { type Finding, pass, reject, skip, text } from '../finding.ts'
import { rulesOf } from '../rules.ts'

type Limit = Rule<'quantity_limits'>

/** Limits on quantity: for a fill, for a day, for a rolling window, for a plan year, for a life. Every limit that fits must hold. */
export const quantityLimit: PlanEdit = {
  id: 'quantity-limit',
  check: (claim) => {
    const limits = rulesOf('quantity_limits', claim)
    if (limits.length === 0 || claim.drug === null) return skip
    let passed: Finding = skip
    for (const limit of limits) {
      const finding = judge(claim, limit)
      if (finding.outcome === 'reject') return finding
      passed = finding
    }
    return passed
  },
}

function judge(claim: Claim, limit: Limit): Finding {
  const { quantityMilli, daysSupply } = claim.asked.dispensed
  // A prior authorization may bring a limit of its own, per day.
  const lifted = claim.priorAuth?.quantityPerDayMilli ?? null
  const perDay = limit.per === 'day' || lifted !== null
  if (perDay)
    return within({ limit, beforeMilli: 0, allowedMilli: (lifted ?? limit.limitMilli) * daysSupply, quantityMilli })
  if (limit.per === 'fill') return within({ limit, beforeMilli: 0, allowedMilli: limit.limitMilli, quantityMilli })
  const fills = claim.fills.filter((fill) => fill.genericCode === claim.drug!.genericCode && counts(fill, limit, claim))
  const beforeMilli = fills.reduce((sum, fill) => sum + fill.quantityMilli, 0)
  const availableOn = limit.per === 'window' ? availableFrom({ fills, limit, quantityMilli, beforeMilli }) : null
  return within({ limit, beforeMilli, allowedMilli: limit.limitMilli, quantityMilli, availableOn })
}

/** A window of N days is the day of the fill and the N − 1 before it. */
function counts(fill: PastFill, { per, windowDays }: Limit, { onDay, on, planYear, plan }: Claim): boolean {
  if (per === 'window') return dayNumber(fill.serviceOn) > onDay - (windowDays ?? 0) && fill.serviceOn <= on
  return per === 'lifetime' || planYearOf(fill.serviceOn, plan.yearStarts) === planYear
}

interface Measured {
  readonly limit: Limit
  readonly beforeMilli: number
  readonly allowedMilli: number
  readonly quantityMilli: number
  readonly availableOn?: string | null
}

function within({ limit, beforeMilli, allowedMilli, quantityMilli, availableOn = null }: Measured): Finding {
  const leftMilli = Math.max(0, allowedMilli - beforeMilli)
  const compared = {
    rule: limit.name,
    per: limit.per,
    beforeMilli,
    quantityMilli,
    allowedMilli,
    leftMilli,
    availableOn,
  }
  if (quantityMilli <= leftMilli) return pass(limit.line, compared)
  const messages = [
    text(`MAXIMUM QUANTITY ${leftMilli / 1000}`),
    ...(availableOn ? [text(`AVAILABLE ${availableOn.replaceAll('-', '')}`)] : []),
  ]
  return reject({ code: '76', field: '442-E7', line: limit.line, compared, messages })
}

interface Waiting {
  readonly fills: readonly PastFill[]
  readonly limit: Limit
  readonly quantityMilli: number
  readonly beforeMilli: number
}

/** The first day on which enough of the window's fills have left it; null when it never will be enough. */
function availableFrom({ fills, limit, quantityMilli, beforeMilli }: Waiting): string | null {
  let left = beforeMilli
  for (const fill of [...fills].sort((a, b) => (a.serviceOn < b.serviceOn ? -1 : 1))) {
    left -= fill.quantityMilli
    if (left + quantityMilli <= limit.limitMilli)
      return onDayNumber(dayNumber(fill.serviceOn) + (limit.windowDays ?? 0))
  }
  return null
}

import type { PastFill } from '@mortar/canonical/claim/facts'
import { dayNumber, formatCompactDate } from '@mortar/values/dates'
import { divideHalfUp } from '../arithmetic.ts'
import type { Claim } from '../claim.ts'
import { onDayNumber } from '../days.ts'
import { durAnswer } from '../dur.ts'
import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip, text } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** The last fill of the same drug, at any pharmacy, must be used to the plan's share before the next one. */
export const refillTooSoon: PlanEdit = {
  id: 'refill-too-soon',
  check: (claim) => {
    const rule = ruleOf('refill_too_soon', claim)
    const last = rule && lastFill(claim)
    if (!rule || !last) return skip
    const lastDay = dayNumber(last.serviceOn)
    const nextDay = lastDay + Math.ceil((last.daysSupply * rule.thresholdPpm) / 1_000_000)
    const usedPpm = divideHalfUp((claim.onDay - lastDay) * 1_000_000, last.daysSupply)
    const nextOn = onDayNumber(nextDay)
    const compared = {
      previousOn: last.serviceOn,
      daysSupply: last.daysSupply,
      usedPpm,
      thresholdPpm: rule.thresholdPpm,
      nextOn,
      serviceOn: claim.on,
    }
    if (claim.onDay >= nextDay) return pass(rule.line, compared)
    return reject({
      code: '79',
      field: '401-D1',
      line: rule.line,
      compared,
      messages: [text(`NEXT FILL DATE ${formatCompactDate(nextOn)}`)],
      dur: durAnswer(claim, { reason: 'ER', significance: '2', text: 'REFILL TOO SOON', fill: last }),
    })
  },
}

/** A partial fill that this one completes is no fill of its own. */
const lastFill = ({ drug, fills, asked: { dispensed }, on }: Claim): PastFill | undefined =>
  drug === null
    ? undefined
    : fills.find(
        (fill) =>
          fill.genericCode === drug.genericCode &&
          fill.serviceOn <= on &&
          !(dispensed.dispensingStatus === 'C' && fill.prescriptionNumber === dispensed.prescriptionNumber),
      )

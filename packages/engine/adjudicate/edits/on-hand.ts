import { dayNumber, formatCompactDate } from '@mortar/values/dates'
import { onDayNumber } from '../days.ts'
import { durAnswer } from '../dur.ts'
import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip, text } from '../finding.ts'
import { ruleOf } from '../rules.ts'

/** What has piled up: all days supplied since the first fill of the window, less the days gone by, may not be above the plan's number. */
export const onHand: PlanEdit = {
  id: 'on-hand',
  check: (claim) => {
    const rule = ruleOf('on_hand', claim)
    const { drug, onDay, asked } = claim
    if (!rule || drug === null || asked.dispensed.dispensingStatus === 'C') return skip
    const since = onDay - rule.windowDays
    const fills = claim.fills.filter(
      (fill) =>
        fill.genericCode === drug.genericCode && dayNumber(fill.serviceOn) >= since && fill.serviceOn <= claim.on,
    )
    const first = fills.at(-1)
    if (!first) return skip
    const suppliedDays = fills.reduce((sum, fill) => sum + fill.daysSupply, 0)
    const elapsedDays = onDay - dayNumber(first.serviceOn)
    const onHandDays = Math.max(0, suppliedDays - elapsedDays)
    const compared = { suppliedDays, elapsedDays, onHandDays, allowedDays: rule.allowedDays }
    if (onHandDays <= rule.allowedDays) return pass(rule.line, compared)
    const nextOn = onDayNumber(onDay + onHandDays - rule.allowedDays)
    return reject({
      code: '79',
      field: '401-D1',
      line: rule.line,
      compared: { ...compared, nextOn },
      messages: [text(`NEXT FILL DATE ${formatCompactDate(nextOn)}`)],
      dur: durAnswer(claim, { reason: 'ER', significance: '2', text: 'SUPPLY ON HAND', fill: fills[0]! }),
    })
  },
}

import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'
import { adjustmentsOf } from './remittance-service-balance.ts'

/**
 * 835, claim: CLP03 less all adjustments of the claim and its lines is CLP04; and, where there are lines, their charges add up to
 * CLP03. Source: X221A1 balancing, second of three; X12 answer 358 (an adjustment stands at the claim or a line, never both).
 */
export const remittanceClaimBalance: Check = {
  name: 'remittance-claim-balance',
  level: 3,
  guides: ['835'],
  start: ({ say }) => {
    const chargeAt = newMark()
    const paidAt = newMark()
    let charge = 0
    let paid = 0
    let adjusted = 0
    let lineCharges = 0
    let lineCount = 0
    return {
      segments: {
        '2100:CLP': (view, here) => {
          setMark(chargeAt, view, here, 3)
          setMark(paidAt, view, here, 4)
          charge = amountAt(view, 3)
          paid = amountAt(view, 4)
          adjusted = 0
          lineCharges = 0
          lineCount = 0
        },
        '2100:CAS': (view) => {
          adjusted += adjustmentsOf(view)
        },
        '2110:CAS': (view) => {
          adjusted += adjustmentsOf(view)
        },
        '2110:SVC': (view) => {
          lineCharges += amountAt(view, 2)
          lineCount += 1
        },
      },
      loopEnds: {
        2100: () => {
          const found = charge - adjusted
          if (differ(paid, found)) say('x12-balance-claim', paidAt, { figures: figuresOf(paid, found) })
          if (lineCount > 0 && differ(charge, lineCharges))
            say('x12-balance-lines', chargeAt, { figures: figuresOf(charge, lineCharges) })
        },
      },
    }
  },
}

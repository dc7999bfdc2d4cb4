import { isByte, isTwo } from '../element-bytes.ts'
import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'
import { adjustmentsOf } from './remittance-service-balance.ts'

const two = 0x32
const one = 0x31

/**
 * 835, claim: the adjustments of group PR add up to CLP05. A reversal (22) does not report it. After another payer (2, 3, 20, 21) PR may
 * hold what that payer left, so a difference is told as a warning.
 */
export const remittancePatientShare: Check = {
  name: 'remittance-patient-share',
  level: 3,
  guides: ['835'],
  start: ({ say }) => {
    const shareAt = newMark()
    let share = 0
    let found = 0
    let isReversal = false
    let isAfterOther = false
    const add = (view: Parameters<typeof adjustmentsOf>[0]) => {
      if (isTwo(view, 1, 0x50, 0x52)) found += adjustmentsOf(view)
    }
    return {
      segments: {
        '2100:CLP': (view, here) => {
          setMark(shareAt, view, here, 5)
          share = amountAt(view, 5)
          found = 0
          isReversal = isTwo(view, 2, two, two)
          isAfterOther =
            isByte(view, 2, two) || isByte(view, 2, 0x33) || isTwo(view, 2, two, 0x30) || isTwo(view, 2, two, one)
        },
        '2100:CAS': add,
        '2110:CAS': add,
      },
      loopEnds: {
        2100: () => {
          if (isReversal || !differ(share, found)) return
          const figures = figuresOf(share, found)
          say('x12-balance-patient', shareAt, isAfterOther ? { figures, isWarning: true } : { figures })
        },
      },
    }
  },
}

import type { SegmentView } from '../segment-view.ts'
import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'

/** Sum of the amounts of a CAS: elements 3, 6, 9, 12, 15, 18. */
export const adjustmentsOf = (view: SegmentView): number => {
  let sum = amountAt(view, 3)
  for (let element = 6; element < view.count; element += 3) sum += amountAt(view, element)
  return sum
}

/** 835, service line: SVC02 less its adjustments is SVC03. Source: X221A1 balancing, first of three. */
export const remittanceServiceBalance: Check = {
  name: 'remittance-service-balance',
  level: 3,
  guides: ['835'],
  start: ({ say }) => {
    const paidAt = newMark()
    let paid = 0
    let found = 0
    return {
      segments: {
        '2110:SVC': (view, here) => {
          setMark(paidAt, view, here, 3)
          found = amountAt(view, 2)
          paid = amountAt(view, 3)
        },
        '2110:CAS': (view) => {
          found -= adjustmentsOf(view)
        },
      },
      loopEnds: {
        2110: () => {
          if (differ(paid, found)) say('x12-balance-service', paidAt, { figures: figuresOf(paid, found) })
        },
      },
    }
  },
}

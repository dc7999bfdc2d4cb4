import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check, TakeSegment } from './check.ts'
import { newMark, setMark } from './mark.ts'

/** 820: the remittances (RMR04) and all adjustments (ADX01, which carry their sign) add up to the payment (BPR02). */
export const premiumBalance: Check = {
  name: 'premium-balance',
  level: 3,
  guides: ['820'],
  start: ({ say }) => {
    const paymentAt = newMark()
    let payment = 0
    let found = 0
    let details = 0
    const add =
      (element: number): TakeSegment =>
      (view) => {
        found += amountAt(view, element)
        details += 1
      }
    return {
      setBegins: () => {
        paymentAt.isSet = false
        found = 0
        details = 0
      },
      segments: {
        'ST:BPR': (view, here) => {
          setMark(paymentAt, view, here, 2)
          payment = amountAt(view, 2)
        },
        '2300A:RMR': add(4),
        '2300B:RMR': add(4),
        '2200A:ADX': add(1),
        '2320A:ADX': add(1),
        '2200B:ADX': add(1),
        '2320B:ADX': add(1),
      },
      setEnds: () => {
        if (paymentAt.isSet && details > 0 && differ(payment, found))
          say('x12-balance-premium', paymentAt, { figures: figuresOf(payment, found) })
      },
    }
  },
}

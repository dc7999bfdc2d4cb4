import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'

/**
 * 835, transaction: what the claims were paid (CLP04) less the provider adjustments (PLB04, 06 … 14) is the payment (BPR02), and a
 * payment is never below zero. Source: X221A1 balancing, third of three; X12 answer 1604.
 */
export const remittancePaymentBalance: Check = {
  name: 'remittance-payment-balance',
  level: 3,
  guides: ['835'],
  start: ({ say }) => {
    const paymentAt = newMark()
    let payment = 0
    let found = 0
    return {
      setBegins: () => {
        paymentAt.isSet = false
        found = 0
      },
      segments: {
        'ST:BPR': (view, here) => {
          setMark(paymentAt, view, here, 2)
          payment = amountAt(view, 2)
          if (payment < 0) say('x12-payment-negative', paymentAt)
        },
        '2100:CLP': (view) => {
          found += amountAt(view, 4)
        },
        'ST:PLB': (view) => {
          for (let element = 4; element < view.count; element += 2) found -= amountAt(view, element)
        },
      },
      setEnds: () => {
        if (paymentAt.isSet && differ(payment, found))
          say('x12-balance-payment', paymentAt, { figures: figuresOf(payment, found) })
      },
    }
  },
}

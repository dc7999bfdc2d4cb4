import { isTwo } from '../element-bytes.ts'
import { amountAt } from './amount.ts'
import type { Check } from './check.ts'
import { markAt } from './mark.ts'

/** 835: a reversal (CLP02 22) takes the earlier payment back, so neither its charge nor its payment is above zero. */
export const remittanceReversal: Check = {
  name: 'remittance-reversal',
  level: 4,
  guides: ['835'],
  start: ({ say }) => ({
    segments: {
      '2100:CLP': (view, here) => {
        if (!isTwo(view, 2, 0x32, 0x32)) return
        for (const element of [3, 4])
          if (amountAt(view, element) > 0) say('x12-reversal-sign', markAt(view, here, element))
      },
    },
  }),
}

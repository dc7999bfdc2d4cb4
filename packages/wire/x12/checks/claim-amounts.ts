import { amountAt } from './amount.ts'
import type { Check, TakeSegment } from './check.ts'
import { markAt } from './mark.ts'

/** 837: a charge is never below zero; what was charged too much is told by a replacement or a void. */
export const claimAmounts: Check = {
  name: 'claim-amounts',
  level: 4,
  guides: ['837P', '837I'],
  start: ({ guide, say }) => {
    const notBelowZero =
      (element: number): TakeSegment =>
      (view, here) => {
        if (amountAt(view, element) < 0) say('x12-charge-negative', markAt(view, here, element))
      }
    const line = guide.name === '837I' ? { '2400:SV2': notBelowZero(3) } : { '2400:SV1': notBelowZero(2) }
    return { segments: { '2300:CLM': notBelowZero(2), ...line } }
  },
}

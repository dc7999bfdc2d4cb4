import { textAt } from '../element-bytes.ts'
import type { Check, TakeSegment } from './check.ts'
import { markAt } from './mark.ts'

const isBox = /^\s*(P\.?\s*O\.?\s*|POST\s+OFFICE\s+|LOCK\s*)BOX\b/i

/** 837: the billing provider's address is a street, no box, and its zip has nine digits. Known practice of payers, not verified in the guide. */
export const billingAddress: Check = {
  name: 'billing-address',
  level: 4,
  guides: ['837P', '837I'],
  start: ({ say }) => {
    const takeStreet: TakeSegment = (view, here) => {
      for (const element of [1, 2])
        if (isBox.test(textAt(view, element))) say('x12-billing-box', markAt(view, here, element))
    }
    const takeCity: TakeSegment = (view, here) => {
      const country = textAt(view, 4)
      if ((country === '' || country === 'US') && textAt(view, 3).length === 5)
        say('x12-billing-zip-short', markAt(view, here, 3))
    }
    return { segments: { '2010AA:N3': takeStreet, '2010AA:N4': takeCity } }
  },
}

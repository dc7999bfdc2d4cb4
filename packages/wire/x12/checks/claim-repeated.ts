import { textAt } from '../element-bytes.ts'
import { seenNumbers } from '../walk/seen-numbers.ts'
import type { Check } from './check.ts'
import { markAt } from './mark.ts'

/**
 * 837: the same claim number (CLM01) with the same purpose (CLM05-3: original, replacement, void) twice in a file. Of the numbers so many
 * are remembered that memory stays small: in a huge file of random numbers a repeat may be missed.
 */
export const claimRepeated: Check = {
  name: 'claim-repeated',
  level: 4,
  guides: ['837P', '837I'],
  start: ({ say }) => {
    const seen = [seenNumbers(), seenNumbers(), seenNumbers()]
    return {
      segments: {
        '2300:CLM': (view, here) => {
          const purpose = textAt(view, 5, 3)
          const of = seen[purpose === '7' ? 1 : purpose === '8' ? 2 : 0]!
          const number = textAt(view, 1)
          if (number !== '' && of.has(number)) say('x12-claim-repeated', markAt(view, here, 1))
        },
      },
    }
  },
}

import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'

/** 837: CLM02 is the sum of the charges of its lines (SV102 of a professional, SV203 of an institutional claim). */
export const claimCharges: Check = {
  name: 'claim-charges',
  level: 3,
  guides: ['837P', '837I'],
  start: ({ guide, say }) => {
    const chargeAt = newMark()
    const [line, element] = guide.name === '837I' ? ['2400:SV2', 3] : ['2400:SV1', 2]
    let charge = 0
    let found = 0
    let lines = 0
    return {
      segments: {
        '2300:CLM': (view, here) => {
          setMark(chargeAt, view, here, 2)
          charge = amountAt(view, 2)
          found = 0
          lines = 0
        },
        [line as string]: (view: Parameters<typeof amountAt>[0]) => {
          found += amountAt(view, element as number)
          lines += 1
        },
      },
      loopEnds: {
        2300: () => {
          if (lines > 0 && differ(charge, found)) say('x12-balance-lines', chargeAt, { figures: figuresOf(charge, found) })
        },
      },
    }
  },
}

import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'

/** 835, provider summary: TS304 counts the claims under its LX and TS305 is what they charge, where a TS3 is sent. */
export const remittanceSummary: Check = {
  name: 'remittance-summary',
  level: 3,
  guides: ['835'],
  start: ({ say }) => {
    const countAt = newMark()
    const chargesAt = newMark()
    let count = 0
    let charges = 0
    let claims = 0
    let charged = 0
    return {
      loopBegins: {
        2000: () => {
          countAt.isSet = false
          claims = 0
          charged = 0
        },
      },
      segments: {
        '2000:TS3': (view, here) => {
          setMark(countAt, view, here, 4)
          setMark(chargesAt, view, here, 5)
          count = amountAt(view, 4)
          charges = amountAt(view, 5)
        },
        '2100:CLP': (view) => {
          claims += 10_000
          charged += amountAt(view, 3)
        },
      },
      loopEnds: {
        2000: () => {
          if (!countAt.isSet) return
          if (differ(count, claims)) say('x12-balance-summary', countAt, { figures: figuresOf(count, claims) })
          if (differ(charges, charged)) say('x12-balance-summary', chargesAt, { figures: figuresOf(charges, charged) })
        },
      },
    }
  },
}

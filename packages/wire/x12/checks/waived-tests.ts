import { textAt } from '../element-bytes.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'

/** 837P: a line with modifier QW (a waived laboratory test) has the number of the laboratory (REF*X4) at the claim or the line. */
export const waivedTests: Check = {
  name: 'waived-tests',
  level: 4,
  guides: ['837P'],
  start: ({ say }) => {
    const testAt = newMark()
    let isAtClaim = false
    return {
      segments: {
        '2300:CLM': () => {
          isAtClaim = false
        },
        '2300:REF.X4': () => {
          isAtClaim = true
        },
        '2400:SV1': (view, here) => {
          testAt.isSet = false
          if (isAtClaim) return
          const from = view.starts[1]!
          const to = view.starts[2]! - 1
          // Only a line that holds the letters at all is cut into components.
          for (let at = from + 1; at < to; at += 1)
            if (view.bytes[at] === 0x57 && view.bytes[at - 1] === 0x51) {
              for (let component = 3; component <= 6; component += 1)
                if (textAt(view, 1, component) === 'QW') setMark(testAt, view, here, 1, component)
              return
            }
        },
        '2400:REF.X4': () => {
          testAt.isSet = false
        },
      },
      loopEnds: {
        2400: () => {
          if (!testAt.isSet) return
          testAt.isSet = false
          const missing = { loop: '2300', segment: 'REF', key: 'REF.X4' }
          const trigger = { segment: 'SV1', segmentNo: testAt.segmentNo, loop: '2400', element: 1, component: testAt.component }
          say('x12-waived-test-without-clia', testAt, { missing, trigger })
        },
      },
    }
  },
}

import { isByte, isTwo, textAt } from '../element-bytes.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'
import { keyAt, seenKeys } from './seen-keys.ts'

/** Subscribers remembered besides the last one. When there are more, a dependent far from its subscriber is not judged. */
const mostRemembered = 200_000

/** Additions and audits say what a family is; a lone change of a dependent may rest on an earlier file. */
const whole = new Set(['021', '030'])

/**
 * 834: a subscriber precedes its dependents, and all of them carry its number (REF*0F). In a full file (BGN08 4, RX), and for each
 * dependent added or compared, the subscriber is in the file. And who is a subscriber (INS01 Y) is related as self (18), nobody else.
 */
export const memberFamily: Check = {
  name: 'member-family',
  level: 4,
  guides: ['834'],
  start: ({ say }) => {
    const memberAt = newMark()
    const relationAt = newMark()
    const seen = seenKeys(mostRemembered)
    let isAllSeen = true
    let last = 0
    let isFull = false
    let isSubscriber = false
    let isAsked = false
    return {
      setBegins: () => {
        seen.clear()
        isAllSeen = true
        last = 0
        isFull = false
      },
      segments: {
        'ST:BGN': (view) => {
          isFull = isByte(view, 8, 0x34) || isTwo(view, 8, 0x52, 0x58)
        },
        '2000:INS': (view, here) => {
          isSubscriber = isByte(view, 1, 0x59)
          setMark(memberAt, view, here, 1)
          isAsked = !isSubscriber && (isFull || whole.has(textAt(view, 3)))
          if (isTwo(view, 2, 0x31, 0x38) !== isSubscriber)
            say('x12-member-relationship', setMark(relationAt, view, here, 2))
        },
        '2000:REF.0F': (view) => {
          if (!isSubscriber && !isAsked) return
          const number = keyAt(view, 2)
          if (isSubscriber) {
            last = number
            isAllSeen = seen.add(number) && isAllSeen
          } else if (number !== last && isAllSeen && !seen.has(number)) say('x12-member-without-subscriber', memberAt)
        },
      },
    }
  },
}

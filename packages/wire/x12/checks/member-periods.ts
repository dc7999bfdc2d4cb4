import { textAt } from '../element-bytes.ts'
import { elementLength } from '../segment-view.ts'
import type { Check, TakeSegment } from './check.ts'
import { newMark, setMark } from './mark.ts'

/** The day that begins what each of these days ends. Source: DTP01 of the guide. */
const beginOf: Readonly<Record<string, string>> = {
  337: '336',
  339: '338',
  341: '340',
  345: '344',
  349: '348',
  357: '356',
  361: '360',
  474: '473',
}

const mostKinds = 50

/** 834: eligibility, employment, coverage and the like do not end before they begin. */
export const memberPeriods: Check = {
  name: 'member-periods',
  level: 4,
  guides: ['834'],
  start: ({ say }) => {
    const endAt = newMark()
    // Two lists that are written over, not a map: emptied for each member, it would be made anew each time.
    const kinds: string[] = []
    const days: string[] = []
    let count = 0
    const clear = () => {
      count = 0
    }
    const indexOf = (kind: string): number => {
      let at = 0
      while (at < count && kinds[at] !== kind) at += 1
      return at
    }
    const take: TakeSegment = (view, here) => {
      if (elementLength(view, 3) !== 8) return
      const kind = textAt(view, 1)
      const day = textAt(view, 3)
      const begin = beginOf[kind]
      const at = indexOf(begin ?? kind)
      if (begin !== undefined) {
        if (at < count && days[at]! > day) say('x12-period-reversed', setMark(endAt, view, here, 3))
      } else if (at < mostKinds) {
        kinds[at] = kind
        days[at] = day
        count = Math.max(count, at + 1)
      }
    }
    return {
      loopBegins: { 2000: clear, 2200: clear, 2300: clear, 2320: clear },
      segments: { '2000:DTP': take, '2200:DTP': take, '2300:DTP': take, '2320:DTP': take },
    }
  },
}

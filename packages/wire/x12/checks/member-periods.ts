import { textAt } from '../element-bytes.ts'
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

/** 834: eligibility, employment, coverage and the like do not end before they begin. */
export const memberPeriods: Check = {
  name: 'member-periods',
  level: 4,
  guides: ['834'],
  start: ({ say }) => {
    const endAt = newMark()
    const begins = new Map<string, string>()
    const clear = () => {
      if (begins.size > 0) begins.clear()
    }
    const take: TakeSegment = (view, here) => {
      const kind = textAt(view, 1)
      const day = textAt(view, 3)
      if (day.length !== 8) return
      const begin = beginOf[kind]
      if (begin === undefined) {
        if (begins.size < 50) begins.set(kind, day)
      } else if ((begins.get(begin) ?? day) > day) say('x12-period-reversed', setMark(endAt, view, here, 3))
    }
    return {
      loopBegins: { 2000: clear, 2200: clear, 2300: clear, 2320: clear },
      segments: { '2000:DTP': take, '2200:DTP': take, '2300:DTP': take, '2320:DTP': take },
    }
  },
}

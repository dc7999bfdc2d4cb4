import type { Check, TakeSegment } from './check.ts'
import { dayAt } from './day.ts'
import { newMark, setMark } from './mark.ts'

/** 837: no service lies after the day the file was made (BHT04), and nobody was born after the service. */
export const claimDays: Check = {
  name: 'claim-days',
  level: 4,
  guides: ['837P', '837I'],
  start: ({ say }) => {
    const dayMark = newMark()
    const bornMark = newMark()
    let made = 0
    let born = 0
    const takeBirth: TakeSegment = (view, here) => {
      born = dayAt(view, 2)
      setMark(bornMark, view, here, 2)
    }
    const takeService: TakeSegment = (view, here) => {
      const day = dayAt(view, 3)
      if (made > 0 && day > made) say('x12-day-in-future', setMark(dayMark, view, here, 3))
      if (day > 0 && born > day && bornMark.isSet) {
        say('x12-born-after-service', bornMark)
        bornMark.isSet = false
      }
    }
    const service = '2400:DTP.472'
    return {
      loopBegins: {
        '2000B': () => {
          born = 0
          bornMark.isSet = false
        },
      },
      segments: {
        'ST:BHT': (view) => {
          made = dayAt(view, 4)
        },
        '2010BA:DMG': takeBirth,
        '2010CA:DMG': takeBirth,
        [service]: takeService,
      },
    }
  },
}

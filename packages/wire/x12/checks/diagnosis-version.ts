import { componentRange, rangeFound } from '../element-bytes.ts'
import type { Check } from './check.ts'
import { dayAt } from './day.ts'
import { newMark, setMark } from './mark.ts'

/** First day of service that is told in the tenth revision. Source: 45 CFR 162.1002(c). */
const tenthFrom = 20_151_001

const letterA = 0x41

/** 837P: diagnoses are of the revision of the day of service: qualifiers ABK and ABF from 2015-10-01 on, BK and BF before. */
export const diagnosisVersion: Check = {
  name: 'diagnosis-version',
  level: 5,
  guides: ['837P', '837I'],
  start: ({ guide, say }) => {
    const codeAt = newMark()
    let isTenth = true
    let day = 0
    return {
      segments: {
        '2300:CLM': () => {
          codeAt.isSet = false
          day = 0
        },
        '2300:HI.BK': (view, here) => {
          if (!componentRange(view, 1, 1)) return
          isTenth = view.bytes[rangeFound.from] === letterA
          setMark(codeAt, view, here, 1, 1)
        },
        ...(guide.name === '837I' ? { '2300:DTP.434': (view) => void (day ||= dayAt(view, 3)) } : {}),
        '2400:DTP.472': (view) => {
          if (day === 0) day = dayAt(view, 3)
        },
      },
      loopEnds: {
        2300: () => {
          if (codeAt.isSet && day > 0 && day >= tenthFrom !== isTenth)
            say('x12-code-outdated', codeAt, { list: 'icd10' })
        },
      },
    }
  },
}

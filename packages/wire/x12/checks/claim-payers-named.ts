import { textAt } from '../element-bytes.ts'
import type { Check } from './check.ts'
import { markAt } from './mark.ts'

const mostPayers = 20

/**
 * 837: the payer that judged a line (SVD01) is one the claim names (NM109 of 2330B); and its day of judgement stands at the claim or at
 * the line, not at both (a warning: payers differ).
 */
export const claimPayersNamed: Check = {
  name: 'claim-payers-named',
  level: 4,
  guides: ['837P', '837I'],
  start: ({ say }) => {
    let ids: string[] = []
    let dated: string[] = []
    let linePayer = ''
    return {
      segments: {
        '2300:CLM': () => {
          if (ids.length > 0) ids = []
          if (dated.length > 0) dated = []
        },
        '2330B:NM1': (view) => {
          if (ids.length <= mostPayers) ids.push(textAt(view, 9))
        },
        '2330B:DTP': () => {
          if (dated.length <= mostPayers) dated.push(ids.at(-1) ?? '')
        },
        '2430:SVD': (view, here) => {
          linePayer = textAt(view, 1)
          if (ids.length <= mostPayers && !ids.includes(linePayer))
            say('x12-other-payer-unnamed', markAt(view, here, 1))
        },
        '2430:DTP': (view, here) => {
          if (dated.includes(linePayer)) say('x12-adjudication-date-twice', markAt(view, here), { isWarning: true })
        },
      },
    }
  },
}

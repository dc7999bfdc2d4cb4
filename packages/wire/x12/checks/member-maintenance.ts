import { isByte, isTwo, textAt } from '../element-bytes.ts'
import type { Check } from './check.ts'
import { newMark, setMark } from './mark.ts'

const change = new Set(['001', '021', '024', '025'])

/** Days that end what a member has: eligibility, employment and the like. Source: DTP01 of loop 2000. */
const memberEnds = new Set(['337', '339', '341', '357', '474'])

/**
 * 834: who is terminated (INS03 024) has the day it ends, at the member or at each coverage that is terminated (HD01 024, DTP*349). A full
 * file (BGN08 4) compares, so changes in it are a warning.
 */
export const memberMaintenance: Check = {
  name: 'member-maintenance',
  level: 4,
  guides: ['834'],
  start: ({ say }) => {
    const memberAt = newMark()
    const coverageAt = newMark()
    let isFull = false
    let isEnded = false
    let hasMemberEnd = false
    let hasCoverageEnd = false
    let isCoverageEnded = false
    let isCoverageDated = false
    const tellMissing = (mark: typeof memberAt, loop: string, segment: string, element: number) => {
      const trigger = { segment, segmentNo: mark.segmentNo, loop, element }
      say('x12-member-end-missing', mark, { missing: { loop, segment: 'DTP', key: 'DTP' }, trigger })
    }
    return {
      segments: {
        'ST:BGN': (view) => {
          isFull = isByte(view, 8, 0x34)
        },
        '2000:INS': (view, here) => {
          const maintenance = textAt(view, 3)
          setMark(memberAt, view, here, 3)
          isEnded = maintenance === '024'
          hasMemberEnd = false
          hasCoverageEnd = false
          if (isFull && change.has(maintenance)) say('x12-member-in-full-file', memberAt, { isWarning: true })
        },
        '2000:DTP': (view) => {
          if (isEnded && memberEnds.has(textAt(view, 1))) hasMemberEnd = true
        },
        '2300:HD': (view, here) => {
          isCoverageEnded = textAt(view, 1) === '024'
          isCoverageDated = false
          if (isCoverageEnded) setMark(coverageAt, view, here, 1)
        },
        '2300:DTP': (view) => {
          if (textAt(view, 1) === '349') isCoverageDated = true
        },
      },
      loopEnds: {
        2300: () => {
          if (isCoverageDated) hasCoverageEnd = true
          else if (isCoverageEnded && !hasMemberEnd) tellMissing(coverageAt, '2300', 'HD', 1)
          if (isCoverageEnded && !isCoverageDated) hasCoverageEnd = true
        },
        2000: () => {
          if (isEnded && !hasMemberEnd && !hasCoverageEnd) tellMissing(memberAt, '2000', 'INS', 3)
        },
      },
    }
  },
}

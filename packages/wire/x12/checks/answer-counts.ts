import { textAt } from '../element-bytes.ts'
import { amountAt, differ, figuresOf } from './amount.ts'
import type { Check, TakeSegment } from './check.ts'
import { type Mark, newMark, setMark } from './mark.ts'

/** A total of a 277CA: what it says, and what its claims add up to. */
interface Total {
  readonly at: Mark
  said: number
  found: number
}

const newTotal = (): Total => ({ at: newMark(), said: 0, found: 0 })

/**
 * 277CA: counts and amounts accepted and rejected, of the batch (2200B) and of a billing provider (2200C), against the claims listed
 * (STC03 of the last status). The guide has no balancing text, so a difference is a warning. Nothing is told where no claim is listed: a
 * batch may be answered as a whole.
 */
export const answerCounts: Check = {
  name: 'answer-counts',
  level: 3,
  guides: ['277CA'],
  start: ({ say }) => {
    const batch = [newTotal(), newTotal(), newTotal(), newTotal()]
    const provider = [newTotal(), newTotal(), newTotal(), newTotal()]
    let claims = 0
    let isAccepted = true
    let charge = 0
    const begin = (totals: readonly Total[]) => {
      for (const total of totals) {
        total.at.isSet = false
        total.found = 0
      }
    }
    const said =
      (total: Total): TakeSegment =>
      (view, here) => {
        setMark(total.at, view, here, 2)
        total.said = amountAt(view, 2)
      }
    const compare = (totals: readonly Total[]) => {
      for (const { at, said: figure, found } of totals)
        if (at.isSet && claims > 0 && differ(figure, found))
          say('x12-count-answers', at, { figures: figuresOf(figure, found), isWarning: true })
    }
    const count = (totals: readonly Total[]) => {
      totals[isAccepted ? 0 : 1]!.found += 10_000
      totals[isAccepted ? 2 : 3]!.found += charge
    }
    return {
      setBegins: () => {
        claims = 0
      },
      loopBegins: {
        '2000B': () => begin(batch),
        '2000C': () => begin(provider),
      },
      segments: {
        '2200B:QTY.90': said(batch[0]!),
        '2200B:QTY.AA': said(batch[1]!),
        '2200B:AMT.YU': said(batch[2]!),
        '2200B:AMT.YY': said(batch[3]!),
        '2200C:QTY.QA': said(provider[0]!),
        '2200C:QTY.QC': said(provider[1]!),
        '2200C:AMT.YU': said(provider[2]!),
        '2200C:AMT.YY': said(provider[3]!),
        '2200D:STC': (view) => {
          isAccepted = textAt(view, 3) === 'WQ'
          charge = amountAt(view, 4)
        },
      },
      loopEnds: {
        '2200D': () => {
          claims += 1
          count(batch)
          count(provider)
        },
        '2000C': () => compare(provider),
        '2000B': () => compare(batch),
      },
    }
  },
}

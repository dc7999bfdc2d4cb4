import { type AdjustmentReasonRule, adjustmentReasonRules } from '../codes/adjustment-reasons.ts'
import { isFilled, textAt } from '../element-bytes.ts'
import type { SegmentView } from '../segment-view.ts'
import { packed } from '../walk/code-set.ts'
import type { Check, Here, TakeSegment } from './check.ts'
import { markAt, newMark, setMark } from './mark.ts'

/** The rules by their code as a number, so that a reason is asked without making a text of it. */
const rules: ReadonlyMap<number, AdjustmentReasonRule> = new Map(
  [...adjustmentReasonRules].map(([code, rule]) => [packed(Buffer.from(code), 0, code.length), rule]),
)

const remarksOfMoa = [3, 4, 5, 6, 7]
const remarksOfMia = [5, 20, 21, 22, 23]

/**
 * 835: a reason that asks for a remark has one at its line (LQ) or its claim (MOA, MIA); a reason stands in the groups it may stand in (a
 * warning: payers differ, and no money hangs at it). Source: public billing code, see codes/README.md.
 */
export const remittanceReasons: Check = {
  name: 'remittance-reasons',
  level: 4,
  guides: ['835'],
  start: ({ say }) => {
    const claimAt = newMark()
    const lineAt = newMark()
    let hasClaimRemark = false
    let hasRemark = false
    const reasons = (view: SegmentView, here: Here, mark: typeof claimAt) => {
      for (let element = 2; element < view.count; element += 3) {
        const from = view.starts[element]!
        const rule = rules.get(packed(view.bytes, from, view.starts[element + 1]! - 1))
        if (rule === undefined) continue
        if (rule.groups.length > 0 && !rule.groups.includes(textAt(view, 1)))
          say('x12-reason-group', markAt(view, here, element), { isWarning: true })
        if (rule.needsRemark && !mark.isSet) setMark(mark, view, here, element)
      }
    }
    const remark =
      (elements: readonly number[]): TakeSegment =>
      (view) => {
        if (elements.some((element) => isFilled(view, element))) hasClaimRemark = true
      }
    const tell = (mark: typeof claimAt) => {
      const { segmentNo, element } = mark
      const loop = mark.place!.loop.id
      const missing = loop === '2110' ? { loop, segment: 'LQ', key: 'LQ' } : { loop, segment: 'MOA', key: 'MOA' }
      say('x12-reason-without-remark', mark, { missing, trigger: { segment: 'CAS', segmentNo, loop, element } })
    }
    return {
      segments: {
        '2100:CLP': () => {
          claimAt.isSet = false
          hasClaimRemark = false
          hasRemark = false
        },
        '2100:CAS': (view, here) => reasons(view, here, claimAt),
        '2100:MOA': remark(remarksOfMoa),
        '2100:MIA': remark(remarksOfMia),
        '2110:SVC': () => {
          lineAt.isSet = false
          hasRemark = hasClaimRemark
        },
        '2110:CAS': (view, here) => reasons(view, here, lineAt),
        '2110:LQ': () => {
          hasRemark = true
        },
      },
      loopEnds: {
        2110: () => {
          if (lineAt.isSet && !hasRemark) tell(lineAt)
          if (hasRemark) claimAt.isSet = false
        },
        2100: () => {
          if (claimAt.isSet && !hasClaimRemark) tell(claimAt)
        },
      },
    }
  },
}

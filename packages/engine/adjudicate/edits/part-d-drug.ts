import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'

/** Medicare Part D pays for no drug that the law excludes, nor one that Part B pays for. */
export const partDDrug: PlanEdit = {
  id: 'part-d-drug',
  check: ({ plan, drug }) => {
    if (plan.kind !== 'part-d' || drug === null) return skip
    if (drug.partD === 'excluded') return reject({ code: 'A5', field: '407-D7', compared: { partD: drug.partD } })
    return drug.partD === 'part-b'
      ? reject({ code: 'A6', field: '407-D7', compared: { partD: drug.partD } })
      : pass(null, { partD: drug.partD })
  },
}

import type { PlanEdit } from '../edit.ts'
import { reject, skip } from '../finding.ts'
import { inForce } from '../rules.ts'

/** In an institution or hospice the facility pays: a Medicare plan asks whether the drug is unrelated, others refuse. */
export const careSetting: PlanEdit = {
  id: 'care-setting',
  check: ({ person, on, plan }) => {
    const stay = person.stays.find((each) => inForce(each, on))
    if (!stay) return skip
    const compared = { stay: stay.kind, fromOn: stay.fromOn, toOn: stay.toOn }
    if (stay.kind === 'institution') return reject({ code: '63', field: '384-4X', compared })
    return plan.kind === 'part-d' ? reject({ code: 'A3', field: '384-4X', compared }) : skip
  },
}

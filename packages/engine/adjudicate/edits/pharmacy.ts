import type { DoorEdit } from '../edit.ts'
import { pass, reject } from '../finding.ts'
import { inForce } from '../rules.ts'

/** The pharmacy is known, open on the day of the fill and not barred. */
export const pharmacy: DoorEdit = {
  id: 'pharmacy',
  check: ({ pharmacy: found, plan, on }) => {
    if (found === null) return reject({ code: '50', field: '201-B1' })
    const closed =
      (found.activeFromOn !== null && on < found.activeFromOn) || (found.activeToOn !== null && found.activeToOn < on)
    const compared = { activeFromOn: found.activeFromOn, activeToOn: found.activeToOn }
    if (closed) return reject({ code: '05', field: '201-B1', compared })
    const barred = found.sanctions.find((each) => inForce(each, on))
    if (barred?.kind === 'sanction') return reject({ code: '559', field: '201-B1', hard: true })
    if (barred && plan?.kind === 'part-d') return reject({ code: '930', field: '201-B1', hard: true })
    return plan?.kind === 'medicaid' && !found.medicaidEnrolled
      ? reject({ code: '890', field: '201-B1' })
      : pass(null, compared)
  },
}

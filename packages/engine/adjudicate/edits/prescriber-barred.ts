import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { inForce } from '../rules.ts'

/** A barred prescriber is paid by nobody, a precluded one not by Medicare, one not enrolled not by Medicaid. */
export const prescriberBarred: PlanEdit = {
  id: 'prescriber-barred',
  check: ({ prescriber, plan, on }) => {
    if (prescriber === null) return skip
    const barred = prescriber.sanctions.find((each) => inForce(each, on))
    if (barred?.kind === 'sanction') return reject({ code: 'A1', field: '411-DB', hard: true })
    if (barred && plan.kind === 'part-d') return reject({ code: '929', field: '411-DB', hard: true })
    return plan.kind === 'medicaid' && !prescriber.medicaidEnrolled
      ? reject({ code: '889', field: '411-DB' })
      : pass(null, {})
  },
}

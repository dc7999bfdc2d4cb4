import { isIssue } from '@mortar/values/issue'
import { parseNpi } from '@mortar/values/npi'
import type { PlanEdit } from '../edit.ts'
import { pass, reject } from '../finding.ts'

/** The prescriber's id is well formed, known, and was theirs to prescribe with on the day the prescription was written. */
export const prescriber: PlanEdit = {
  id: 'prescriber',
  check: ({ asked, prescriber: found, on }) => {
    const { prescriberId, prescriberIdQualifier } = asked
    if (prescriberId === null) return reject({ code: '25', field: '411-DB', hard: true })
    if (prescriberIdQualifier === '01' && isIssue(parseNpi(prescriberId)))
      return reject({ code: '25', field: '411-DB', hard: true })
    if (found === null) return reject({ code: '56', field: '411-DB' })
    const wroteOn = asked.dispensed.writtenOn ?? on
    const compared = { wroteOn, activeFromOn: found.activeFromOn, activeToOn: found.activeToOn, diedOn: found.diedOn }
    if (found.diedOn !== null && found.diedOn < wroteOn)
      return reject({ code: 'A2', field: '411-DB', compared, hard: true })
    const inactive =
      (found.activeFromOn !== null && wroteOn < found.activeFromOn) ||
      (found.activeToOn !== null && found.activeToOn < wroteOn)
    return inactive ? reject({ code: '42', field: '411-DB', compared }) : pass(null, compared)
  },
}

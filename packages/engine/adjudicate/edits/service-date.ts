import type { DoorEdit } from '../edit.ts'
import { pass, reject } from '../finding.ts'

/** A fill is neither in the future nor before its prescription was written nor before the patient was born. */
export const serviceDate: DoorEdit = {
  id: 'service-date',
  check: ({ asked, facts, on }) => {
    const { writtenOn } = asked.dispensed
    const compared = { serviceOn: on, decidedOn: facts.decidedOn, writtenOn }
    if (on > facts.decidedOn) return reject({ code: '82', field: '401-D1', compared })
    if (writtenOn !== null && writtenOn > on) return reject({ code: 'AB', field: '414-DE', compared })
    const { birthOn } = asked.patient
    return birthOn !== null && birthOn > on ? reject({ code: 'P6', field: '304-C4' }) : pass(null, compared)
  },
}

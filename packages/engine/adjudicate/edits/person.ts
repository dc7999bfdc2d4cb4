import type { Whom } from '../claim.ts'
import type { Edit } from '../edit.ts'
import { pass, reject } from '../finding.ts'

/** Somebody of the cardholder's family must be meant, and be alive on the day of the fill. */
export const person: Edit<Whom> = {
  id: 'person',
  check: ({ match, on, facts }) => {
    const compared = { people: facts.people.length }
    if (match.kind === 'not-found') return reject({ code: match.code, field: match.field, compared })
    const { diedOn } = match.person
    return diedOn !== null && diedOn < on
      ? reject({ code: '65', field: '401-D1', compared: { diedOn, serviceOn: on } })
      : pass(null, { ...compared, by: match.by })
  },
}

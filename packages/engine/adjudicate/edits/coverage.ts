import type { PersonFacts } from '@mortar/canonical/claim/facts'
import type { Whom } from '../claim.ts'
import type { Edit } from '../edit.ts'
import { note, pass, reject, skip } from '../finding.ts'

/** A span of coverage under one of our plans holds on the day of the fill, in the group that was sent. */
export const coverage: Edit<Whom> = {
  id: 'coverage',
  check: ({ person, coverage: span, asked, on }) => {
    if (person === null) return skip
    if (span === null) return reject({ code: whyNone(person, on), field: '401-D1', compared: { serviceOn: on } })
    if (span.replacedByCardholderId !== null) return reject({ code: 'ZZ', field: '302-C2' })
    const { groupNumber } = asked.insurance
    const compared = {
      effectiveOn: span.effectiveOn,
      terminatedOn: span.terminatedOn,
      planCode: span.planCode,
      knownOn: span.knownOn,
    }
    if (groupNumber !== null && span.groupNumber !== null && groupNumber !== span.groupNumber)
      return reject({ code: '51', field: '301-C1', compared })
    // Changed after the fill: decided by what is known now, and told, so that it can be found again.
    return span.knownOn !== null && span.knownOn > on
      ? note(null, { ...compared, retroactive: true })
      : pass(null, compared)
  },
}

/** 67 before the first span, 69 after one that ended, 65 without any. */
function whyNone({ coverages }: PersonFacts, on: string): string {
  if (coverages.length === 0) return '65'
  if (coverages.every((span) => on < span.effectiveOn)) return '67'
  return coverages.some((span) => span.terminatedOn !== null && span.terminatedOn < on) ? '69' : '65'
}

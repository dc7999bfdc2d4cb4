import type { DoorEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'

/** The product is in the drug file. An ingredient of a compound may be unknown: it is then simply not covered. */
export const drug: DoorEdit = {
  id: 'drug',
  check: ({ drug: found, isCompound }) => {
    if (isCompound) return skip
    return found === null ? reject({ code: '54', field: '407-D7' }) : pass(null, { ndc11: found.ndc11 })
  },
}

import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'

/** The product is on the plan's list of drugs, and at which tier. */
export const formulary: PlanEdit = {
  id: 'formulary',
  check: ({ formulary: row, drug }) => {
    if (drug === null || row?.status === 'excluded') return skip
    if (row === null) return reject({ code: 'MR', field: '407-D7' })
    const compared = { status: row.status, tier: row.tier }
    return row.status === 'covered'
      ? pass(row.line, compared)
      : reject({ code: 'MR', field: '407-D7', line: row.line, compared })
  },
}

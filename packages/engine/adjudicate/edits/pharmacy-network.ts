import type { PlanEdit } from '../edit.ts'
import { note, pass, reject, skip } from '../finding.ts'

/** The pharmacy belongs to the network that the plan asks for this fill, or the plan covers fills outside. */
export const pharmacyNetwork: PlanEdit = {
  id: 'pharmacy-network',
  check: ({ network: { rule, row }, channel, asked }) => {
    if (rule === null) return skip
    const compared = { network: rule.name, channel, daysSupply: asked.dispensed.daysSupply, inside: row !== null }
    if (row !== null) return pass(row.line, compared)
    return rule.outside === 'cover'
      ? note(rule.line, compared)
      : reject({ code: rule.rejectCode, field: '201-B1', line: rule.line, compared })
  },
}

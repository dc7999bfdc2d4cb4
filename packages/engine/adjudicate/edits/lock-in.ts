import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'
import { inForce } from '../rules.ts'

/** A person bound to a pharmacy or prescriber, or one of several, goes only there, for all drugs or the schedules named. */
export const lockIn: PlanEdit = {
  id: 'lock-in',
  check: ({ person, asked, pharmacy, drug, on }) => {
    const bound = person.lockIns.filter(
      (each) =>
        inForce(each, on) && (each.deaSchedules === null || each.deaSchedules.includes(drug?.deaSchedule ?? 'none')),
    )
    if (bound.length === 0) return skip
    const away = bound.find(({ kind }) => {
      const visited = kind === 'pharmacy' ? pharmacy.npi : asked.prescriberId
      return !bound.some((each) => each.kind === kind && each.providerId === visited)
    })
    const compared = { lockIns: bound.length }
    if (!away) return pass(null, compared)
    return away.kind === 'pharmacy'
      ? reject({ code: '980', field: '201-B1', compared })
      : reject({ code: '979', field: '411-DB', compared })
  },
}

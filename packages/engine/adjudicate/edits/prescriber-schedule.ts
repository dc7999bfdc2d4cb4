import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'

/** A controlled substance needs a prescriber with an active DEA registration for its schedule. */
export const prescriberSchedule: PlanEdit = {
  id: 'prescriber-schedule',
  check: ({ drug, prescriber }) => {
    const schedule = drug?.deaSchedule ?? null
    if (schedule === null || prescriber === null) return skip
    const compared = { deaSchedule: schedule, deaActive: prescriber.deaActive }
    if (prescriber.deaNumber === null) return reject({ code: '44', field: '411-DB', compared })
    if (!prescriber.deaActive) return reject({ code: '43', field: '411-DB', compared })
    return prescriber.deaSchedules.includes(schedule)
      ? pass(null, compared)
      : reject({ code: '46', field: '411-DB', compared })
  },
}

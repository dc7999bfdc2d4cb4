import type { PlanEdit } from '../edit.ts'
import { pass, reject, skip } from '../finding.ts'

/** A pharmacy dispenses only the schedules of controlled substances it is registered for. */
export const pharmacySchedule: PlanEdit = {
  id: 'pharmacy-schedule',
  check: ({ drug, pharmacy }) => {
    const schedule = drug?.deaSchedule ?? null
    if (schedule === null) return skip
    const compared = { deaSchedule: schedule }
    return pharmacy.deaSchedules.includes(schedule)
      ? pass(null, compared)
      : reject({ code: '6Z', field: '201-B1', compared })
  },
}

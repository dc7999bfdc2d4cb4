import { dayNumber, type PlainDate } from '@mortar/values/dates'
import { divideHalfUp } from '../adjudicate/arithmetic.ts'

/** A fill, for adherence: `drug` is what is the same for one ingredient. */
export interface CoveredFill {
  readonly drug: string
  readonly serviceOn: PlainDate
  readonly daysSupply: number
}

/** Proportion of days covered. `pdcPpm` in parts per million; adherent from 80 %. Source: PQA's definition. */
export interface DaysCovered {
  readonly daysInPeriod: number
  readonly daysCovered: number
  readonly pdcPpm: number
  readonly adherent: boolean
}

/**
 * Days of a period on which a person had any of the drugs. A fill of the same drug begins when the one before is used up; fills of
 * different drugs overlap as they come. Both ends of the period count; supply beyond it does not.
 */
export const daysCovered = (fills: readonly CoveredFill[], fromOn: PlainDate, toOn: PlainDate): DaysCovered => {
  const [first, last] = [dayNumber(fromOn), dayNumber(toOn)]
  const covered = new Set<number>()
  const freeFrom = new Map<string, number>()
  for (const fill of [...fills].sort((a, b) => (a.serviceOn < b.serviceOn ? -1 : 1))) {
    const start = Math.max(dayNumber(fill.serviceOn), freeFrom.get(fill.drug) ?? Number.MIN_SAFE_INTEGER)
    freeFrom.set(fill.drug, start + fill.daysSupply)
    for (let day = Math.max(start, first); day < start + fill.daysSupply && day <= last; day++) covered.add(day)
  }
  const daysInPeriod = last - first + 1
  const pdcPpm = divideHalfUp(covered.size * 1_000_000, daysInPeriod)
  return { daysInPeriod, daysCovered: covered.size, pdcPpm, adherent: covered.size * 100 >= daysInPeriod * 80 }
}

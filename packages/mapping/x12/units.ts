import type { GuideLoop, GuideSegment } from '@mortar/wire/x12/guide/guide'
import { guideOf } from '@mortar/wire/x12/guide/guides'
import { recordTables } from '@mortar/wire/x12/records/tables'

/**
 * The record tables whose rows are the records of a feed: what is posted, held, rejected and worked as one. Such a unit is
 * its row and all that lies inside it: a member with its coverages, a claim with its lines.
 */
const unitTables = {
  '834': ['L2000'],
  // A claim, and the adjustments of a provider.
  '835': ['L2100', 'ST_PLB'],
  '837P': ['L2300'],
  '837I': ['L2300'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A set that can be cut into units. */
export type UnitSet = keyof typeof unitTables

/** How a set is cut. */
export interface UnitPlan {
  readonly set: UnitSet
  readonly units: ReadonlySet<string>
  /** Tables of loops around units: a row of one closes the unit before it, and stands around those after it. */
  readonly levels: ReadonlySet<string>
  /** Tables whose rows lie in one unit only. The rows of the others also stand around units. */
  readonly inside: ReadonlySet<string>
}

/** The plan of a set. */
export const unitPlanOf = (set: UnitSet): UnitPlan => {
  const units = new Set<string>(unitTables[set])
  const levels = new Set<string>()
  const around = new Set<string>()
  const inside = new Set<string>()
  const visit = (loop: GuideLoop, path: readonly string[], isInside: boolean) => {
    const name = tableOf(loop)
    const isWithin = isInside || units.has(name)
    for (const child of loop.children) {
      if (child.kind === 'loop') visit(child, [...path, name], isWithin)
      else if (units.has(segmentTableOf(loop, child))) for (const each of [...path, name]) levels.add(each)
    }
    if (units.has(name)) for (const each of path) levels.add(each)
    const target = isWithin ? inside : around
    target.add(name)
    for (const child of loop.children) if (child.kind === 'segment') target.add(segmentTableOf(loop, child))
  }
  visit(guideOf(set).root, ['ISA', 'GS'], false)
  for (const unit of units) {
    inside.add(unit)
    around.delete(unit)
  }
  return { set, units, levels, inside: new Set([...inside].filter((name) => !around.has(name))) }
}

const tableOf = ({ id }: GuideLoop): string => (/^\d/.test(id) ? `L${id}` : id)

const segmentTableOf = (loop: GuideLoop, { key }: GuideSegment): string =>
  `${tableOf(loop)}_${key.replaceAll(/[.-]/g, '_')}`

/** The names of all record tables of a set. */
export const everyTable = (set: UnitSet): ReadonlySet<string> => new Set(recordTables(set).map(({ name }) => name))

/** The record tables of a set that maps may read. */
export const tablesOf = (set: UnitSet) => recordTables(set)

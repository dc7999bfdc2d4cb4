import { type Issue, issue } from '@mortar/values/issue'
import type { GuideLoop } from '@mortar/wire/x12/guide/guide'
import type { RecordTable } from '@mortar/wire/x12/records/tables'
import type { WritableRecord } from '@mortar/wire/x12/records/write'
import { numberLevels } from './out-levels.ts'
import { tablesOf, type UnitPlan, type UnitSet, unitPlanOf } from './units.ts'

/** A row that a map gave: which set, which unit and which loop inside the unit it belongs to. */
export interface MadeRow extends WritableRecord {
  readonly set: string
  readonly unit: string
  readonly loop: string
}

interface Place {
  readonly at: number
  /** The loop, directly inside the unit, that a table lies in; '' for the unit's own rows. */
  readonly loop: string
  readonly table: RecordTable
}

type Places = ReadonlyMap<string, Place>

/**
 * The records of a file in the order the guide wants, set by set: header rows; then each unit behind the levels it stands in
 * (billing provider, subscriber, patient), which are not said again while they stay the same; then its own row and parts,
 * and each loop inside it with what lies in that. Levels are numbered here, as counts are in trailers.
 */
export const inOrder = (set: UnitSet, made: readonly MadeRow[], issues: Issue[]): WritableRecord[] => {
  const plan = unitPlanOf(set)
  const places: Places = new Map(
    tablesOf(set).map((table, at) => [table.name, { at, loop: loopBelowUnit(table, plan.units), table }]),
  )
  const sets = [...Map.groupBy(made, (row) => row.set).values()]
  return sets.flatMap((rows) => [...setInOrder(rows, { plan, places, issues }), trailer])
}

const trailer: WritableRecord = { record: 'ST_SE', fields: ['', ''] }

interface Ordering {
  readonly plan: UnitPlan
  readonly places: Places
  readonly issues: Issue[]
}

const setInOrder = (rows: readonly MadeRow[], ordering: Ordering): WritableRecord[] => {
  const { plan, places } = ordering
  const isAround = ({ record }: MadeRow) => !plan.inside.has(record)
  const header = rows.filter((row) => isAround(row) && row.unit === '')
  const units = unitsOf(rows, ordering)
  const levels = Map.groupBy(
    rows.filter((row) => isAround(row) && row.unit !== ''),
    ({ unit }) => unit,
  )
  let open: readonly Level[] = []
  const records = [...units].flatMap(([unit, own]) => {
    const wanted = levelsOf(levels.get(unit) ?? [], plan)
    const before = levelsToSay(open, wanted)
    open = wanted
    return [...before, ...unitInOrder(own, places)]
  })
  return numberLevels([...header, ...records], places)
}

/** Units by name, each with its rows; those that are a segment behind the loops come last. */
const unitsOf = (rows: readonly MadeRow[], { plan, places, issues }: Ordering): ReadonlyMap<string, MadeRow[]> => {
  const heads = rows.filter(({ record }) => plan.units.has(record))
  const isSegment = ({ record }: MadeRow) => Number(places.get(record)!.table.segment !== undefined)
  heads.sort((left, right) => isSegment(left) - isSegment(right))
  const units = new Map<string, MadeRow[]>(heads.map(({ unit }) => [unit, []]))
  for (const row of rows) {
    if (row.unit === '' && !plan.inside.has(row.record)) continue
    const unit = units.get(row.unit)
    if (!unit) {
      const hint = `A row of ${row.record} belongs to no ${[...plan.units].join(' or ')}.`
      issues.push(issue('map-loses-record', {}, hint))
    } else if (plan.inside.has(row.record)) unit.push(row)
  }
  return units
}

const unitInOrder = (rows: readonly MadeRow[], places: Places): MadeRow[] => {
  const loops = new Map<string, number>()
  for (const { record, loop } of rows)
    if (places.get(record)!.loop === record && !loops.has(loop)) loops.set(loop, loops.size)
  const loopAt = (loop: string): number => (loop === '' ? -1 : places.get(loop)!.at)
  return rows
    .map((row, at) => ({ row, at, place: places.get(row.record)! }))
    .sort(
      (left, right) =>
        loopAt(left.place.loop) - loopAt(right.place.loop) ||
        (loops.get(left.row.loop) ?? 0) - (loops.get(right.row.loop) ?? 0) ||
        left.place.at - right.place.at ||
        left.at - right.at,
    )
    .map(({ row }) => row)
}

/** A level around units: its own row and what lies in it beside the units. */
interface Level {
  readonly rows: readonly MadeRow[]
  readonly text: string
}

/** The levels of a unit, the outermost first. The rows come in the guide's order. */
const levelsOf = (rows: readonly MadeRow[], { levels }: UnitPlan): Level[] => {
  const found: MadeRow[][] = []
  for (const row of rows) {
    if (levels.has(row.record) || found.length === 0) found.push([])
    found.at(-1)!.push(row)
  }
  return found.map((each) => ({ rows: each, text: JSON.stringify(each.map(({ record, fields }) => [record, fields])) }))
}

/** From the first level that differs on; a unit under an outer level than the one before it needs that one said again. */
const levelsToSay = (open: readonly Level[], wanted: readonly Level[]): MadeRow[] => {
  const differs = wanted.findIndex(({ text }, at) => open[at]?.text !== text)
  if (differs >= 0) return wanted.slice(differs).flatMap(({ rows }) => rows)
  return open.length > wanted.length ? wanted.slice(-1).flatMap(({ rows }) => [...rows]) : []
}

const loopBelowUnit = ({ loop }: RecordTable, units: ReadonlySet<string>): string => {
  const nameOf = (id: string) => (/^\d/.test(id) ? `L${id}` : id)
  let name = ''
  for (let each: GuideLoop | undefined = loop; each && !units.has(nameOf(each.id)); each = each.parent)
    name = nameOf(each.id)
  return name
}

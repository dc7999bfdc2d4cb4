import { Fault } from '@mortar/values/issue'
import { guideOf } from '../guide/guides.ts'
import { recordPlanOf } from '../records/tables.ts'
import type { WritableRecord } from '../records/write.ts'

/** Makes a row of a table from the columns that hold something. A column the table has not is our own fault. */
export type MakeRow = (table: string, values?: Readonly<Record<string, string>>) => WritableRecord

const makers = new Map<string, MakeRow>()

/** Rows of a guide's record tables, and of the envelope's. */
export const rowsOf = (guide: string): MakeRow => {
  const known = makers.get(guide)
  if (known) return known
  const tables = new Map(
    [...recordPlanOf(guideOf('envelope')).tables, ...recordPlanOf(guideOf(guide)).tables].map((table) => [
      table.name,
      { blank: table.blank, places: new Map(table.columns.map((column, at) => [column.name, at])) },
    ]),
  )
  const make: MakeRow = (name, values = {}) => {
    const table = tables.get(name)
    if (!table) throw new Fault('x12-guide-broken')
    const fields = table.blank.slice()
    for (const column in values) {
      const at = table.places.get(column)
      if (at === undefined) throw new Fault('x12-guide-broken')
      fields[at] = values[column]!
    }
    return { record: name, fields }
  }
  makers.set(guide, make)
  return make
}

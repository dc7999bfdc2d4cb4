import { Fault } from '@mortar/values/issue'
import { guideOf } from '../guide/guides.ts'
import { recordPlanOf, type RecordTable } from '../records/tables.ts'
import type { WritableRecord } from '../records/write.ts'

/** Makes a row of a table from the columns that hold something. A column the table has not is our own fault. */
export type MakeRow = (table: string, values?: Readonly<Record<string, string>>) => WritableRecord

const makers = new Map<string, MakeRow>()

/** Rows of a guide's record tables, and of the envelope's. */
export const rowsOf = (guide: string): MakeRow => {
  const known = makers.get(guide)
  if (known) return known
  const tables = new Map<string, RecordTable>(
    [...recordPlanOf(guideOf('envelope')).tables, ...recordPlanOf(guideOf(guide)).tables].map((table) => [
      table.name,
      table,
    ]),
  )
  const make: MakeRow = (name, values = {}) => {
    const table = tables.get(name)
    if (!table) throw new Fault('x12-guide-broken')
    const fields = table.columns.map(() => '')
    for (const [column, value] of Object.entries(values)) {
      const at = table.columns.findIndex((each) => each.name === column)
      if (at < 0) throw new Fault('x12-guide-broken')
      fields[at] = value
    }
    return { record: name, fields }
  }
  makers.set(guide, make)
  return make
}

import type { RecordTable } from '@mortar/wire/x12/records/tables'
import type { WritableRecord } from '@mortar/wire/x12/records/write'

/** Where a table stands in the guide. */
type Places = ReadonlyMap<string, { readonly at: number; readonly table: RecordTable }>

interface OpenLevel {
  readonly at: number
  readonly no: string
}

/**
 * Numbers the levels (HL) of a set where the maps left them blank: HL01 counts from 1, HL02 is the level around it, HL04 says
 * whether a level lies inside it. Which level lies in which, the order of the tables tells.
 */
export const numberLevels = (records: readonly WritableRecord[], places: Places): WritableRecord[] => {
  const open: OpenLevel[] = []
  let count = 0
  return records.map((record, index) => {
    const place = places.get(record.record)
    if (!place || !isLevel(place)) return record
    count += 1
    while (open.length > 0 && open.at(-1)!.at >= place.at) open.pop()
    const around = open.at(-1)?.no ?? ''
    open.push({ at: place.at, no: String(count) })
    const filled = { hl_01: String(count), hl_02: around, hl_04: hasInner(records, index, places) ? '1' : '0' }
    return { ...record, fields: withBlanksFilled(record.fields, place.table, filled) }
  })
}

const isLevel = ({ table }: { readonly table: RecordTable }): boolean => table.columns[0]?.name === 'hl_01'

const hasInner = (records: readonly WritableRecord[], index: number, places: Places): boolean => {
  const at = places.get(records[index]!.record)!.at
  for (let next = index + 1; next < records.length; next += 1) {
    const place = places.get(records[next]!.record)
    if (place && isLevel(place)) return place.at > at
  }
  return false
}

const withBlanksFilled = (
  fields: readonly string[],
  { columns }: RecordTable,
  filled: Readonly<Record<string, string>>,
): string[] => fields.map((text, at) => text || (filled[columns[at]!.name] ?? ''))

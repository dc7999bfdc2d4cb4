import { type Issue, issue } from '@mortar/values/issue'
import type { GuideSegment } from '@mortar/wire/x12/guide/guide'
import { guideOf } from '@mortar/wire/x12/guide/guides'
import { recordPlanOf, type Slot } from '@mortar/wire/x12/records/tables'
import { elementByte, elementLength, elementText, type SegmentView } from '@mortar/wire/x12/segment-view'
import type { X12Listener } from '@mortar/wire/x12/walk/listener'
import type { Correction } from '../mapper-types.ts'
import type { UnitRecord, UnitRow } from './unit-reader.ts'
import type { UnitSet } from './units.ts'

/** A field of a unit: which row's, which column, its text and its bytes as they were read. */
interface FoundField {
  readonly table: string
  readonly column: string
  readonly text: string
  readonly byteFrom: number
  readonly byteTo: number
  /** First byte of its segment. */
  readonly segmentFrom: number
}

/** Hears where each element of a set stands. For a few units: it keeps them all. */
export const fieldListener = (set: UnitSet): X12Listener & { readonly found: readonly FoundField[] } => {
  const plan = recordPlanOf(guideOf(set))
  const found: FoundField[] = []
  const segment = (place: GuideSegment, view: SegmentView) => {
    const target = plan.segments[place.no]
    // Segments of the envelope are numbered apart.
    if (target?.place !== place) return
    const { table, slots } = target
    for (let at = 1; at < Math.min(view.count, slots.length); at += 1) {
      const slot = slots[at]
      if (!slot || elementLength(view, at) === 0) continue
      const text = elementText(view, at)
      const byteFrom = elementByte(view, at)
      for (const part of partsOf(slot, text, view)) {
        const column = table.columns[part.column]!.name
        const from = byteFrom + part.from
        found.push({
          table: table.name,
          column,
          text: part.text,
          byteFrom: from,
          byteTo: from + part.text.length,
          segmentFrom: view.byteFrom,
        })
      }
    }
  }
  return { found, segment }
}

const partsOf = ({ column, components }: Slot, text: string, { delimiters }: SegmentView) => {
  if (components.length === 0) return [{ column, text, from: 0 }]
  const parts: { column: number; text: string; from: number }[] = []
  let from = 0
  for (const [at, part] of text.split(String.fromCharCode(delimiters.component)).entries()) {
    const target = components[at] ?? -1
    if (target >= 0 && part !== '') parts.push({ column: target, text: part, from })
    from += part.length + 1
  }
  return parts
}

/** A unit's own rows, each with its name in the unit: `L2000`, and `L2300[1]`, `L2300[2]` for tables that may repeat. */
export const namedRows = ({ rows = [] }: UnitRecord): readonly (readonly [string, UnitRow])[] => {
  const own = rows.filter(({ isOwn }) => isOwn)
  const seen = new Map<string, number>()
  return own.map((row, at) => {
    const no = (seen.get(row.record) ?? 0) + 1
    seen.set(row.record, no)
    return [at === 0 ? row.record : `${row.record}[${no}]`, row] as const
  })
}

/** The fields of a row among those found; `shift` is what was added to the row's place. */
export const fieldsOfRow = (found: readonly FoundField[], row: UnitRow, shift: number): readonly FoundField[] =>
  found
    .filter(
      ({ table, segmentFrom }) =>
        table === row.record && segmentFrom + shift >= row.byteFrom && segmentFrom + shift < row.byteTo,
    )
    .map((field) => ({ ...field, byteFrom: field.byteFrom + shift, byteTo: field.byteTo + shift }))

/** Puts corrected values into a unit; a field is `L2300[2].hd_04`. What names none comes back as issues. */
export const correctUnit = (
  set: UnitSet,
  record: UnitRecord,
  corrections: readonly Correction[],
): { record: UnitRecord; issues: Issue[] } => {
  const issues: Issue[] = []
  const tables = new Map(recordPlanOf(guideOf(set)).tables.map((table) => [table.name, table]))
  const changed = new Map<UnitRow, string[]>()
  const byName = new Map(namedRows(record))
  for (const { field, value } of corrections) {
    const dot = field.lastIndexOf('.')
    const row = byName.get(field.slice(0, dot))
    const at = row ? tables.get(row.record)!.columns.findIndex(({ name }) => name === field.slice(dot + 1)) : -1
    if (!row || at < 0) {
      const { line, byteFrom, byteTo } = record
      issues.push(issue('correction-unknown', { line, byteFrom, byteTo, record: record.record, field }))
      continue
    }
    const fields = changed.get(row) ?? [...row.fields]
    fields[at] = value
    changed.set(row, fields)
  }
  const rows = (record.rows ?? []).map((row) => ({ ...row, fields: changed.get(row) ?? row.fields }))
  const root = rows.find(({ isOwn }) => isOwn)
  return { record: { ...record, rows, fields: root?.fields ?? record.fields }, issues }
}

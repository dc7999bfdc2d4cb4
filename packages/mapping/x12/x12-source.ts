import type { GuideElement } from '@mortar/wire/x12/guide/guide'
import type { X12Charset } from '@mortar/wire/x12/records/cells'
import type { RecordTable } from '@mortar/wire/x12/records/tables'
import type { SourceColumn } from '../source-columns.ts'
import type { InFeedData, SourceForm, SourceType } from '../source-form.ts'
import { tablesOf, type UnitPlan, type UnitSet, unitPlanOf } from './units.ts'

/** How an X12 file is read for a feed. */
export interface X12Form {
  readonly plan: UnitPlan
  readonly charset: X12Charset
}

/**
 * The form of an X12 feed. `src.<TABLE>` are the record tables of the set (`src.L2000`, `src.L2300_DTP`): their columns, and
 * `_record_no`, the same in all rows of a unit and of those around it; `_no` and `_parent_no`, a row's own number and that of
 * the loop's row it hangs at; `_own`, false where a row only stands around the unit. Only tables that the feed names are made.
 */
export const x12Source = (data: InFeedData, { set, charset }: { set: UnitSet; charset: X12Charset }): SourceForm => {
  const plan = unitPlanOf(set)
  const named = namedTables(data)
  const tables = tablesOf(set)
    .filter(({ name }) => plan.units.has(name) || named.has(name.toLowerCase()))
    .map(sourceType)
  return { x12: { plan, charset }, tables, details: tables.filter(({ record }) => plan.units.has(record)) }
}

const namedTables = ({ maps, feed }: InFeedData): ReadonlySet<string> => {
  const inMaps = maps.flatMap(({ sql }) => [...sql.matchAll(/\bsrc\s*\.\s*"?(\w+)/gi)].map((match) => match[1]!))
  const inControls = feed.control.flatMap(({ sum, count }) => sum?.split('.')[0] ?? count ?? [])
  return new Set([...inMaps, ...inControls].map((name) => name.toLowerCase()))
}

const sourceType = ({ name, columns, loop, segment }: RecordTable): SourceType => {
  const elements = new Map<string, GuideElement>()
  const segments = segment ? [segment] : loop.children.filter((child) => child.kind === 'segment')
  for (const { key, elements: each } of segments)
    for (const element of each) {
      if (!element) continue
      elements.set(`${key} ${element.at} 0`, element)
      for (const part of element.components) if (part) elements.set(`${key} ${element.at} ${part.at}`, part)
    }
  const declared = columns.map((column, fieldAt): SourceColumn => {
    const element = elements.get(`${column.segment} ${column.element} ${column.component}`)
    const format = elements.get(`${column.segment} ${element?.formatBy ?? 0} 0`)
    const reading = isDay(element, format) ? dayText : readingOf(column.isRepeated ? undefined : element)
    return { ...common, name: column.name, ...reading, fieldAt }
  })
  return { record: name, columns: [...declared, ...numbers(columns.length)] }
}

const common = {
  isBlank: (text: string) => `${text} = ''`,
  required: false,
  unreadable: 'field-unreadable',
} as const

const numbers = (from: number): SourceColumn[] => [
  { ...common, name: '_no', duckdbType: 'BIGINT', read: (text) => `try_cast(${text} as bigint)`, fieldAt: from },
  {
    ...common,
    name: '_parent_no',
    duckdbType: 'BIGINT',
    read: (text) => `try_cast(${text} as bigint)`,
    fieldAt: from + 1,
  },
  { ...common, name: '_own', duckdbType: 'BOOLEAN', read: (text) => `(${text} = 'true')`, fieldAt: from + 2 },
]

/** Whether an element holds a day or a period of days, as the element that tells its form allows nothing else. */
const isDay = (element: GuideElement | undefined, format: GuideElement | undefined): boolean =>
  element?.formatBy !== 0 && format?.codes !== undefined && [...format.codes].every((code) => /^R?D8$/.test(code))

/** A day or period stays text; what is none cannot be read, so that no map takes a broken end date for no end. */
const dayText = {
  duckdbType: 'VARCHAR',
  read: (text: string) =>
    `case when regexp_full_match(${text}, '[0-9]{8}(-[0-9]{8})?') and ccyymmdd(left(${text}, 8)) is not null
      and ccyymmdd(right(${text}, 8)) is not null then ${text} end`,
}

/** Monetary amounts (data element 782) are cents, days (type DT with eight digits) are dates; all else is text. */
const readingOf = (element: GuideElement | undefined): Pick<SourceColumn, 'duckdbType' | 'read'> => {
  if (element?.data === '782') return { duckdbType: 'BIGINT', read: (text) => `scaled_point(${text}, 2)` }
  if (element?.type === 'DT' && element.max === 8) return { duckdbType: 'DATE', read: (text) => `ccyymmdd(${text})` }
  return { duckdbType: 'VARCHAR', read: (text) => `nullif(${text}, '')` }
}

import type { Noun } from '@mortar/canonical/noun'
import type { Crosswalk } from '@mortar/canonical/site/site'
import { columnNames } from '@mortar/canonical/tables'
import type { LineageSource } from './reports.ts'

/** A table a map may read. */
export interface MapTable {
  readonly kind: Exclude<LineageSource['kind'], 'constant'>
  /** As the author writes it; empty for `ctx`. */
  readonly table: string
  readonly columns: readonly string[]
}

/** The tables a map may read, by their name in small letters: `src.dt`, `xw.plan`, `ctx`. */
export type MapCatalog = ReadonlyMap<string, MapTable>

/** Columns the engine adds to every source table. */
export const placeColumns = ['_record_no', '_line', '_byte_from', '_byte_to'] as const

/** Tables for the maps of an in feed. */
export const inCatalog = (parts: {
  readonly details: readonly { readonly record: string; readonly columns: readonly { readonly name: string }[] }[]
  readonly crosswalks: readonly Crosswalk[]
  readonly contextColumns: readonly string[]
}): MapCatalog =>
  new Map([
    ...parts.details.map(({ record, columns }) =>
      entry('src', record, [...columns.map(({ name }) => name), ...placeColumns]),
    ),
    ...parts.crosswalks.map(({ name, columns }) => entry('xw', name, columns)),
    ['ctx', { kind: 'ctx', table: '', columns: parts.contextColumns }] as const,
  ])

/** Tables for the map of an out feed. */
export const outCatalog = (noun: Noun, added: readonly string[], crosswalks: readonly Crosswalk[]): MapCatalog =>
  new Map([
    entry('canon', noun.table, [...columnNames(noun), ...added]),
    ...crosswalks.map(({ name, columns }) => entry('xw', name, columns)),
  ])

const entry = (kind: 'src' | 'xw' | 'canon', table: string, columns: readonly string[]): [string, MapTable] => [
  `${kind}.${table}`.toLowerCase(),
  { kind, table, columns },
]

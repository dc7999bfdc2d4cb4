import type { Column, Noun } from '@mortar/canonical/noun'
import { duckdbType } from '@mortar/canonical/tables'
import { type Issue, issue } from '@mortar/values/issue'
import type { BoundColumn } from './bind.ts'
import { isInteger } from './conditions.ts'
import { placeColumns } from './map-catalog.ts'
import type { SelectPlaces } from './select-places.ts'

/** A map's result, to be held against its noun. */
export interface MapResult {
  readonly file: string
  readonly noun: Noun
  readonly columns: readonly BoundColumn[]
  readonly places: SelectPlaces
}

/** Required columns the map does not give, columns the noun does not have, and columns of a type it does not take. */
export const columnIssues = ({ file, noun, columns, places }: MapResult): Issue[] => {
  const names = columns.map(({ name }) => name)
  const missing = Object.entries(noun.columns).filter(([name, { required }]) => required && !names.includes(name))
  return [
    ...missing.map(([name, { describes }]) =>
      issue(
        'map-column-missing',
        { file, ...places.first, field: name },
        `The map does not give ${name}, which ${noun.name} requires: ${describes}`,
      ),
    ),
    ...columns.flatMap((column, at) => {
      const fault = faultOf(column, { noun, names, isNull: places.isNull(at) })
      return fault ? [issue(fault.code, { file, ...places.of(at, column.name), field: column.name }, fault.hint)] : []
    }),
  ]
}

interface ColumnFacts {
  readonly noun: Noun
  readonly names: readonly string[]
  readonly isNull: boolean
}

const faultOf = ({ name, duckdbType: type }: BoundColumn, { noun, names, isNull }: ColumnFacts) => {
  if (placeColumns.some((place) => place === name)) return undefined
  const column = noun.columns[name]
  if (!column) return { code: 'map-column-unknown', hint: unknownHint(name, noun) } as const
  if (names.filter((other) => other === name).length > 1) {
    return { code: 'map-column-twice', hint: `The map gives ${name} more than once.` } as const
  }
  if (isNull || takes(column, type)) return undefined
  return { code: 'map-column-type', hint: typeHint(name, column, type) } as const
}

const integerTypes = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/

/** Whether a column takes a type as it is. Whole numbers of any width fit; their values are looked at when the map runs. */
const takes = (column: Column, type: string): boolean => {
  if (isInteger(column)) return integerTypes.test(type)
  if (column.kind === 'text') return type === 'VARCHAR' || type.startsWith('ENUM')
  return type === duckdbType(column.kind)
}

const typeHint = (name: string, column: Column, type: string): string => {
  const wanted = duckdbType(column.kind)
  if (type === 'JSON') return `${name} is ${wanted}, but the map gives JSON: use ->> to take a value out of JSON.`
  return `${name} is ${wanted}, but the map gives ${type}${column.kind === 'cents' ? '; money is whole cents' : ''}.`
}

const unknownHint = (name: string, noun: Noun): string => {
  const near = Object.keys(noun.columns).filter((column) => isNear(column, name))
  return `${noun.name} has no column ${name}.${near.length > 0 ? ` Is ${near.join(' or ')} meant?` : ''}`
}

const isNear = (column: string, name: string): boolean => {
  const words = name.toLowerCase().split('_')
  return (
    column.includes(name.toLowerCase()) ||
    words.every((word) => column.includes(word)) ||
    words.some((word) => word.length > 4 && column.includes(word))
  )
}

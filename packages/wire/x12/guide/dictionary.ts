import elementsText from '../guides/elements.gen.ts'
import segmentsText from '../guides/segments.gen.ts'
import { readTable } from './table.ts'

/** Type of a data element: text, code, whole number, cents without a point, decimal, date, time, bytes, composite. */
export type DataType = 'AN' | 'ID' | 'N0' | 'N2' | 'R' | 'DT' | 'TM' | 'B' | 'C'

/** A data element of 005010. Lengths in characters; sign and point of a number do not count. */
export interface DataElement {
  readonly data: string
  readonly name: string
  readonly type: DataType
  readonly min: number
  readonly max: number
}

/** How elements of a segment depend on each other: P all or none, R one at least, E one at most, C and L if the first. */
export interface Relation {
  readonly kind: 'P' | 'R' | 'E' | 'C' | 'L'
  /** Positions from 1. */
  readonly elements: readonly number[]
  /** Bit n set for each position n. */
  readonly mask: number
}

/** A segment or composite of 005010 before any guide narrows it. */
export interface BaseSegment {
  readonly tag: string
  /** Data element or composite at each position. */
  readonly data: readonly string[]
  /** Whether the value of the position may repeat. */
  readonly repeats: readonly boolean[]
  readonly relations: readonly Relation[]
}

/** Data elements by number (`66`, `I12`). */
export const dataElements: ReadonlyMap<string, DataElement> = new Map(
  readTable(elementsText).map(({ cells }) => [
    cells.data!,
    {
      data: cells.data!,
      name: cells.name!,
      type: cells.type as DataType,
      min: Number(cells.min),
      max: Number(cells.max),
    },
  ]),
)

const relationOf = (text: string): Relation => {
  const elements = (text.slice(1).match(/../g) ?? []).map(Number)
  return { kind: text[0] as Relation['kind'], elements, mask: elements.reduce((mask, at) => mask | (1 << at), 0) }
}

/** Segments by tag (`NM1`) and composites by number (`C003`). */
export const baseSegments: ReadonlyMap<string, BaseSegment> = new Map(
  readTable(segmentsText).map(({ cells }) => {
    const data = cells.elements!.split(' ')
    const relations = cells.relations === '' ? [] : cells.relations!.split(' ').map(relationOf)
    return [
      cells.segment!,
      {
        tag: cells.segment!,
        data: data.map((each) => each.replace('^', '')),
        repeats: data.map((each) => each.endsWith('^')),
        relations,
      },
    ]
  }),
)

import { pieceOf, type Window } from './charset.ts'
import type { FlatForm } from './form.ts'
import type { LayoutField, LayoutRecord } from './layout.ts'

/** A record type made ready for reading: all that can be computed once, is. Offsets count from 0 within the record. */
export interface RecordPlan {
  readonly record: string
  readonly fields: readonly LayoutField[]
  /** What marks the type in the file, as a window; empty when there is only one type. */
  readonly literal: Window
  /** First byte or column of each field. */
  readonly starts: readonly number[]
  /** Fixed width: first byte after each field. */
  readonly ends: readonly number[]
  /** Fixed width: bytes of the record. Delimited: its columns. */
  readonly size: number
  /** Fixed width: first byte after the last field of the layout; beyond it only blanks are expected. */
  readonly declaredTo: number
}

/** The record types of a form. */
export interface FormPlan {
  readonly plans: ReadonlyMap<string, RecordPlan>
  /** The type of a fixed width record that lies in [from, to) of a window. */
  readonly typeAt: (window: Window, from: number, to: number) => RecordPlan | undefined
  /** The type of a delimited record from its columns. */
  readonly typeOfColumns: (columns: readonly string[]) => RecordPlan | undefined
  /** Most columns any record has. */
  readonly mostColumns: number
}

/** Compiles a form that `formIssues` found nothing wrong with. */
export const planForm = (form: FlatForm): FormPlan => {
  const found = literalsOf(form).flatMap(([literal, name]) => {
    const record = form.layout.records.find((candidate) => candidate.record === name)
    return record === undefined ? [] : [planRecord(form, record, literal)]
  })
  const plans = new Map<string, RecordPlan>()
  for (const plan of found) if (!plans.has(plan.record)) plans.set(plan.record, plan)
  return {
    plans,
    typeAt: typeFinder(form, found),
    typeOfColumns: columnFinder(form, found),
    mostColumns: Math.max(1, ...found.map(({ size }) => size)),
  }
}

const literalsOf = ({ recordType, charset }: FlatForm): [Window, string][] => {
  if (recordType.kind === 'only') return [['', recordType.record]]
  const width = recordType.kind === 'position' ? recordType.length : 0
  // A column is compared as text, bytes at a position as bytes.
  const written = (literal: string): Window =>
    recordType.kind === 'column' ? literal : (pieceOf(charset, literal) ?? literal).padEnd(width)
  return Object.entries(recordType.records).map(([literal, record]) => [written(literal), record])
}

const planRecord = (form: FlatForm, { record, fields }: LayoutRecord, literal: Window): RecordPlan => {
  const starts = fields.map(({ start }) => start - 1)
  const ends = fields.map(({ start, length = 0 }) => start - 1 + length)
  if (form.format === 'fixed_width') {
    const typeTo = form.recordType.kind === 'position' ? form.recordType.start - 1 + literal.length : literal.length
    const declaredTo = Math.max(typeTo, ...ends)
    return { record, fields, literal, starts, ends, declaredTo, size: form.recordLength ?? declaredTo }
  }
  const typeColumn = form.recordType.kind === 'column' ? form.recordType.column : 1
  return {
    record,
    fields,
    literal,
    starts,
    ends: [],
    declaredTo: 0,
    size: Math.max(typeColumn, ...starts.map((start) => start + 1)),
  }
}

const typeFinder = ({ recordType }: FlatForm, found: readonly RecordPlan[]): FormPlan['typeAt'] => {
  const offset = recordType.kind === 'position' ? recordType.start - 1 : 0
  // The longest prefix that fits is the one meant.
  const plans = [...found].sort((left, right) => right.literal.length - left.literal.length)
  return (window, from, to) => {
    for (const plan of plans) {
      if (window.startsWith(plan.literal, from + offset) && from + offset + plan.literal.length <= to) return plan
    }
    return undefined
  }
}

const columnFinder = ({ recordType }: FlatForm, found: readonly RecordPlan[]): FormPlan['typeOfColumns'] => {
  if (recordType.kind !== 'column') return () => found[0]
  const byLiteral = new Map(found.map((plan) => [plan.literal, plan]))
  const at = recordType.column - 1
  return (columns) => byLiteral.get(columns[at] ?? '')
}

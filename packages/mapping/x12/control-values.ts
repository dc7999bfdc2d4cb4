import { parseCents } from '@mortar/values/money'
import type { X12Record } from '@mortar/wire/x12/records/read'
import { recordTables } from '@mortar/wire/x12/records/tables'
import type { TypedValue } from '../reports.ts'
import type { UnitSet } from './units.ts'

/**
 * The totals a file tells of itself, for controls to name as `values.<name>`, over all sets of the file. Null where a set of
 * the file does not tell it, or tells it unreadably. 834: `qty_to`, `qty_et`, `qty_dt` (QTY); `sets`, and how many of them tell all
 * members (`full_sets`, BGN08 4 or RX). 835: `bpr_02` (what is
 * paid), `plb` (what its adjustments of the provider take off) and `claims_paid`, their sum: what the claims must come to.
 */
export const controlValues = (set: UnitSet) => {
  const totals = new Map<string, number>()
  const told = new Map<string, number>()
  let sets = 0
  let fullSets = 0
  const add = (name: string, amount: number | undefined) => {
    told.set(name, (told.get(name) ?? 0) + 1)
    totals.set(name, (totals.get(name) ?? 0) + (amount ?? Number.NaN))
  }
  const cell = cellsOf(set)
  const hear = (row: X12Record) => {
    if (row.kind !== 'record') return
    if (row.record === 'ST') {
      sets += 1
      if (set === '834' && /^(4|RX)$/.test(cell(row, 'bgn_08'))) fullSets += 1
      if (set === '835') add('bpr_02', cents(cell(row, 'bpr_02')))
    } else if (row.record === 'ST_QTY') add(`qty_${cell(row, 'qty_01').toLowerCase()}`, count(cell(row, 'qty_02')))
    else if (row.record === 'ST_PLB')
      for (const place of plbAmounts) {
        const text = cell(row, place)
        if (text !== '') totals.set('plb', (totals.get('plb') ?? 0) + (cents(text) ?? Number.NaN))
      }
  }
  const totalOf = (name: string): TypedValue => {
    const total = totals.get(name)
    return total !== undefined && told.get(name) === sets && Number.isSafeInteger(total) ? total : null
  }
  const values = (): Record<string, TypedValue> => {
    if (set === '834') {
      const told = ['qty_to', 'qty_et', 'qty_dt'].map((name) => [name, totalOf(name)] as const)
      return { ...Object.fromEntries(told), sets, full_sets: fullSets }
    }
    if (set !== '835') return {}
    const paid = totalOf('bpr_02')
    const plb = totals.get('plb') ?? 0
    const isWhole = typeof paid === 'number' && Number.isSafeInteger(plb)
    return { bpr_02: paid, plb: isWhole ? plb : null, claims_paid: isWhole ? (paid as number) + plb : null }
  }
  return { hear, values }
}

/** The names of the values a set has. */
export const controlValueNames = (set: UnitSet): string[] => Object.keys(controlValues(set).values())

const plbAmounts = ['plb_04', 'plb_06', 'plb_08', 'plb_10', 'plb_12', 'plb_14']

const cellsOf = (set: UnitSet) => {
  const places = new Map(
    recordTables(set).flatMap(({ name, columns }) => columns.map((column, at) => [`${name}.${column.name}`, at])),
  )
  return ({ record, fields }: X12Record, column: string): string =>
    fields[places.get(`${record}.${column}`) ?? -1] ?? ''
}

const cents = (text: string): number | undefined => {
  const read = parseCents(text)
  return typeof read === 'number' ? read : undefined
}

const count = (text: string): number | undefined => (/^\d{1,15}$/.test(text) ? Number(text) : undefined)

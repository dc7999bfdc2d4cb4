import { readFileSync } from 'node:fs'
import { typedValue } from '@mortar/wire/flat/fields'
import type { FixedWidthForm } from '@mortar/wire/flat/form'
import { readLayout } from '@mortar/wire/flat/layout'
import { flatReader } from '@mortar/wire/flat/read'
import type { SourceRecord } from '@mortar/wire/source-record'
import { describe, expect, test } from 'vitest'
import type { PaidClaim } from './acme-file.ts'
import { day } from './days.ts'
import { demoMonth } from './month.ts'
import { casesFolder } from './write-cases.ts'

const [head, ...rows] = readFileSync(new URL('../layout.csv', casesFolder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','))
const typeSpans = { HD: { start: 1, length: 2 }, DT: { start: 1, length: 2 }, TR: { start: 1, length: 2 } }
const { layout, issues } = readLayout(
  rows.map((row, at) => ({ line: at + 2, ...Object.fromEntries(head!.map((name, column) => [name, row[column]!])) })),
  { format: 'fixed_width', recordLength: 160, typeSpans },
)

const form: FixedWidthForm = {
  format: 'fixed_width',
  charset: 'ascii',
  lineEnding: 'lf',
  recordLength: 160,
  recordType: { kind: 'position', start: 1, length: 2, records: { HD: 'HD', DT: 'DT', TR: 'TR' } },
  roles: { header: 'HD', trailer: 'TR' },
  layout,
}

const read = (bytes: Uint8Array): SourceRecord[] => {
  const reader = flatReader(form)
  return [...reader.push(bytes), ...reader.end()]
}

/** The record as the claim it was written from, by the layout's types and nothing of the generator's. */
const valuesOf = ({ record, fields }: SourceRecord) => {
  const { fields: known } = layout.records.find((each) => each.record === record)!
  return Object.fromEntries(known.map(({ field, type }, at) => [field, typedValue(type, fields[at]!)]))
}

const meant = (claim: PaidClaim) => ({
  auth_no: claim.authNumber,
  version_no: claim.versionNumber,
  status: claim.status,
  cardholder_id: claim.cardholderId,
  person_code: claim.personCode,
  rel_code: claim.relationshipCode,
  birth_date: claim.birthOn,
  pharmacy_ncpdp: claim.pharmacyNcpdpId,
  pharmacy_npi: claim.pharmacyNpi,
  prescriber_npi: claim.prescriberNpi,
  rx_number: claim.prescriptionNumber,
  fill_number: claim.fillNumber,
  fill_date: claim.filledOn,
  ndc: claim.ndc,
  qty: claim.quantityMilli,
  days_supply: claim.daysSupply,
  daw: Number(claim.dawCode),
  plan_paid: claim.planPaidCents,
  patient_paid: claim.patientPaidCents,
  ingredient_cost: claim.ingredientCostCents,
  dispensing_fee: claim.dispensingFeeCents,
  sales_tax: claim.salesTaxCents,
  copay: claim.copayCents,
  deductible: claim.deductibleCents,
  filler: null,
})

describe('the month, read by the real reader with the layout of the demo site', () => {
  const { files } = demoMonth({ until: day('2026-11-20'), seed: 1 })

  test('the layout has no issues', () => {
    expect(issues).toEqual([])
  })

  test('gives back every claim of every file, field by field', () => {
    for (const file of files) {
      const details = read(file.bytes).filter((piece) => piece.kind === 'record' && piece.record === 'DT')
      const readable = file.claims.filter((claim) => file.fault !== 'short-row' || claim !== file.faultyClaim)
      expect(details.map(valuesOf)).toEqual(readable.map(meant))
    }
  })

  test('is explained to the last byte, and only the short row is refused', () => {
    for (const file of files) {
      const pieces = read(file.bytes)
      expect(pieces.map((piece) => piece.byteFrom)).toEqual([0, ...pieces.slice(0, -1).map((piece) => piece.byteTo)])
      expect(pieces.at(-1)!.byteTo).toBe(file.bytes.length)
      expect(pieces.filter((piece) => piece.kind === 'reject')).toHaveLength(file.fault === 'short-row' ? 1 : 0)
    }
  })
})

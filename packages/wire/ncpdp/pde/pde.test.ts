import { describe, expect, test } from 'vitest'
import { formIssues } from '../../flat/check-form.ts'
import type { FixedValues } from '../fixed-records.ts'
import { pdeForm, pdeLayoutIssues } from './layout.ts'
import { type PdeFile, pdeBalance, pdeReader, pdeValues, writePdeFile } from './pde.ts'

const event: FixedValues = {
  claim_control_number: '260115000000001',
  medicare_beneficiary_id: '1EG4TE5MK73',
  cardholder_id: 'DEMO00000001',
  birth_on: '1950-02-15',
  gender: '1',
  service_on: '2026-03-01',
  paid_on: '2026-03-01',
  prescription_number: '000001000018',
  product_id: '00990000018',
  service_provider_id_qualifier: '01',
  service_provider_id: '1234567893',
  quantity_milli: 30_000,
  days_supply: 30,
  drug_coverage_status: 'C',
  ingredient_cost_cents: 49_800,
  dispensing_fee_cents: 200,
  gross_drug_cost_below_cents: 50_000,
  gross_drug_cost_above_cents: 0,
  patient_pay_cents: 20_000,
  covered_plan_paid_cents: 26_000,
  reported_discount_cents: 4_000,
}

const file: PdeFile = {
  recordBytes: 1000,
  submitterId: 'S12345',
  fileId: 'FILE000001',
  createdOn: '2026-04-01',
  fileType: 'TEST',
  batches: [
    { contractNumber: 'H9999', planId: '001', details: [event, event] },
    { contractNumber: 'H9999', planId: '002', details: [event] },
  ],
}

const readAll = (bytes: Uint8Array, recordBytes: 512 | 1000) => {
  const reader = pdeReader(recordBytes)
  return [...reader.push(bytes), ...reader.end()]
}

describe('prescription drug events', () => {
  test('the layout has neither gaps nor overlaps', () => {
    expect(pdeLayoutIssues).toEqual([])
    expect(formIssues(pdeForm(1000))).toEqual([])
  })

  test.each([512, 1000] as const)('a file of %d-byte records is read as it was meant', (recordBytes) => {
    const bytes = writePdeFile({ ...file, recordBytes }) as Uint8Array
    const records = readAll(bytes, recordBytes)
    expect(bytes).toHaveLength(9 * (recordBytes + 2))
    const types = 'file_header batch_header detail detail batch_trailer batch_header detail batch_trailer file_trailer'
    expect(records.map(({ record }) => record).join(' ')).toBe(types)
    const details = records.filter(({ record }) => record === 'detail').map((record) => pdeValues(recordBytes, record))
    expect(details.flatMap(({ issues }) => issues)).toEqual([])
    expect(details.map(({ values }) => values.sequence_no)).toEqual(['0000001', '0000002', '0000001'])
    for (const { values } of details) expect(values).toMatchObject(event)
    expect(pdeValues(recordBytes, records.at(-1)!).values).toMatchObject({
      batch_count: '000000002',
      detail_count: '000000003',
    })
  })

  test('the verified fields stand where CMS says', () => {
    const text = Buffer.from(writePdeFile(file) as Uint8Array).toString('latin1')
    const detail = text.slice(2 * 1002, 3 * 1002)
    expect(detail.slice(0, 10)).toBe('DET0000001')
    expect(detail.slice(50, 61)).toBe('1EG4TE5MK73')
    expect(detail.slice(90, 98)).toBe('19500215')
    expect(detail.slice(99, 107)).toBe('20260301')
    expect(detail.slice(115, 127)).toBe('000001000018')
    expect(detail.slice(129, 140)).toBe('00990000018')
  })

  test('what does not fit is not written', () => {
    const wide = { ...event, patient_pay_cents: 1_000_000_000, gender: 'XX' }
    const batches = [{ contractNumber: 'H9999', planId: '001', details: [wide] }]
    const found = writePdeFile({ ...file, batches })
    expect(found).toMatchObject([
      { code: 'value-too-wide', where: { field: 'gender' } },
      { code: 'value-too-wide', where: { field: 'patient_pay_cents' } },
    ])
  })
})

describe('the money of an event', () => {
  test('balances when the payers paid the cost, and the cost lies below and above the threshold', () => {
    expect(pdeBalance(event)).toEqual([])
  })

  test.each([
    ['a cent too much paid', { patient_pay_cents: 20_001 }, ['ncpdp-pde-payers']],
    ['a cent of cost nowhere', { gross_drug_cost_above_cents: -1 }, ['ncpdp-pde-gross-cost']],
    ['a cost nobody paid', { sales_tax_cents: 1 }, ['ncpdp-pde-payers', 'ncpdp-pde-gross-cost']],
    ['not a covered drug', { drug_coverage_status: 'O', gross_drug_cost_below_cents: 0 }, []],
  ])('%s', (_, change, codes) => {
    expect(pdeBalance({ ...event, ...change } as FixedValues).map(({ code }) => code)).toEqual(codes)
  })
})

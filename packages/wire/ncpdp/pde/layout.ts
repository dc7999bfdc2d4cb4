import { layoutShapeOf } from '../../flat/check-form.ts'
import type { FixedWidthForm } from '../../flat/form.ts'
import { readLayout } from '../../flat/layout.ts'
import { tableRows } from '../fixed-records.ts'

/**
 * The prescription drug event record a Part D plan sends to CMS: one line per field, name, first byte, bytes, type, and
 * `unverified` where the position is from memory of the 512-byte layout and has been seen in no document. Names and order
 * of all fields: a public CMS page; positions to byte 148: OMB 0938-0982. Records had 512 bytes until 2024 and have 1,000
 * since; that the longer one begins as the shorter is verified to byte 90 only. Amounts carry their sign in the last digit.
 */
const fileHeader = `
submitter_id 4 6 text
file_id 10 10 text
created_on 20 8 date:CCYYMMDD
file_type 28 4 text`

const batchHeader = `
sequence_no 4 7 digits
contract_number 11 5 text
plan_id 16 3 text`

const detail = `
sequence_no 4 7 digits
claim_control_number 11 40 text
medicare_beneficiary_id 51 20 text
cardholder_id 71 20 text
birth_on 91 8 date:CCYYMMDD
gender 99 1 text
service_on 100 8 date:CCYYMMDD
paid_on 108 8 date:CCYYMMDD
prescription_number 116 12 digits
reserved_1 128 2 filler
product_id 130 19 text
service_provider_id_qualifier 149 2 text unverified
service_provider_id 151 15 text unverified
fill_number 166 2 digits unverified
dispensing_status 168 1 text unverified
compound_code 169 1 text unverified
dispense_as_written 170 1 text unverified
quantity_milli 171 10 decimal:3 unverified
reserved_2 181 2 filler unverified
days_supply 183 3 int unverified
prescriber_id_qualifier 186 2 text unverified
prescriber_id 188 15 text unverified
drug_coverage_status 203 1 text unverified
adjustment_deletion 204 1 text unverified
non_standard_format 205 1 text unverified
pricing_exception 206 1 text unverified
catastrophic_coverage 207 1 text unverified
ingredient_cost_cents 208 8 cents:overpunch unverified
dispensing_fee_cents 216 8 cents:overpunch unverified
sales_tax_cents 224 8 cents:overpunch unverified
gross_drug_cost_below_cents 232 8 cents:overpunch unverified
gross_drug_cost_above_cents 240 8 cents:overpunch unverified
patient_pay_cents 248 8 cents:overpunch unverified
other_troop_cents 256 8 cents:overpunch unverified
low_income_subsidy_cents 264 8 cents:overpunch unverified
patient_liability_reduction_cents 272 8 cents:overpunch unverified
covered_plan_paid_cents 280 8 cents:overpunch unverified
non_covered_plan_paid_cents 288 8 cents:overpunch unverified
estimated_rebate_cents 296 8 cents:overpunch unverified
vaccine_administration_cents 304 8 cents:overpunch unverified
origin_code 312 1 text unverified
original_claim_received_on 313 8 date:CCYYMMDD unverified
adjudication_began 321 26 text unverified
gross_cost_accumulator_cents 347 9 cents:overpunch unverified
troop_accumulator_cents 356 8 cents:overpunch unverified
brand_generic 364 1 text unverified
beginning_phase 365 1 text unverified
ending_phase 366 1 text unverified
reported_discount_cents 367 8 cents:overpunch unverified
tier 375 1 text unverified
formulary_code 376 1 text unverified
discount_plan_override 377 1 text unverified
pharmacy_service_type 378 2 text unverified
patient_residence 380 2 text unverified
submission_clarification 382 2 text unverified
adjustment_reason_qualifier 384 1 text unverified
adjustment_reason 385 3 text unverified
type_of_fill 388 1 text unverified`

const batchTrailer = `
sequence_no 4 7 digits
contract_number 11 5 text
plan_id 16 3 text
detail_count 19 7 digits unverified`

const fileTrailer = `
submitter_id 4 6 text
file_id 10 10 text
batch_count 20 9 digits unverified
detail_count 29 9 digits unverified`

/** Bytes of a record: 512 until the end of 2024, 1,000 from 1 January 2025 for all years. Source: HPMS memos of 2023. */
export type PdeRecordBytes = 512 | 1000

const records = { HDR: 'file_header', BHD: 'batch_header', DET: 'detail', BTR: 'batch_trailer', TLR: 'file_trailer' }

const rows = [
  ...tableRows('file_header', fileHeader),
  ...tableRows('batch_header', batchHeader),
  ...tableRows('detail', detail),
  ...tableRows('batch_trailer', batchTrailer),
  ...tableRows('file_trailer', fileTrailer),
]

/** The form of the file; bytes after the last field are blanks. */
export const pdeForm = (recordLength: PdeRecordBytes): FixedWidthForm => {
  const form = {
    format: 'fixed_width',
    charset: 'ascii',
    lineEnding: 'crlf',
    recordLength,
    recordType: { kind: 'position', start: 1, length: 3, records },
    roles: { header: 'file_header', trailer: 'file_trailer' },
  } as const
  return { ...form, layout: readLayout(rows, layoutShapeOf(form)).layout }
}

/** What is wrong with the layout: nothing, as its test says. */
export const pdeLayoutIssues = readLayout(rows, {
  format: 'fixed_width',
  typeSpans: Object.fromEntries(Object.values(records).map((record) => [record, { start: 1, length: 3 }])),
  recordLength: 512,
}).issues

import { layoutShapeOf } from '../../flat/check-form.ts'
import type { FixedWidthForm } from '../../flat/form.ts'
import { readLayout } from '../../flat/layout.ts'
import { tableRows } from '../fixed-records.ts'

/**
 * The accumulator file of 1,700 bytes a record, by which payers tell each other what was applied to deductible and
 * out-of-pocket maximum: one line per field, name, first byte, bytes, type. Source: widths of public test fixtures, 18
 * positions checked against an independent script; not verified against the standard itself. Amounts are unsigned and have
 * their sign in the byte after them. The twelve accumulators follow below.
 */
const header = `
routing_id 1 200 text
transmission_type 203 1 text
created_on 204 8 date:CCYYMMDD
created_time 212 4 digits
sender_id 216 30 text
receiver_id 246 30 text
batch_number 276 7 digits
file_type 283 1 text
version 284 2 text
reserved 286 1415 filler`

const detail = `
routing_id 1 200 text
transmission_type 203 2 text
version 205 2 text
sender_id 207 30 text
receiver_id 237 30 text
submission_number 267 4 digits
transaction_response_status 271 1 text
reject_code 272 3 text
record_length 275 5 digits
reserved_1 280 20 filler
transmitted_on 300 8 date:CCYYMMDD
transmitted_time 308 8 digits
service_on 316 8 date:CCYYMMDD
service_provider_id_qualifier 324 2 text
service_provider_id 326 15 text
document_reference_id_qualifier 341 2 text
document_reference_id 343 15 text
transmission_id 358 50 text
benefit_type 408 1 text
in_network_indicator 409 1 text
formulary_status 410 1 text
accumulator_action_code 411 2 digits
sender_reference_number 413 30 text
insurance_code 443 20 text
accumulator_balance_benefit_type 463 1 text
benefit_from 464 8 date:CCYYMMDD
benefit_to 472 8 date:CCYYMMDD
accumulator_change_source_code 480 1 text
transaction_id 481 30 text
transaction_id_cross_reference 511 30 text
adjustment_reason_code 541 1 text
accumulator_timestamp 542 26 text
reserved_2 568 13 filler
cardholder_id 581 20 text
group_id 601 15 text
patient_first_name 616 25 text
middle_initial 641 1 text
patient_last_name 642 35 text
relationship 677 1 digits
birth_on 678 8 date:CCYYMMDD
gender 686 1 digits
patient_state 687 2 text
cardholder_last_name 689 35 text
carrier_number 724 9 text
contract_number 733 15 text
client_pass_through 748 50 text
family_id 798 20 text
cardholder_id_alternate 818 20 text
group_id_alternate 838 15 text
patient_id 853 20 text
person_code 873 3 text
reserved_3 876 90 filler
accumulator_balance_count 966 2 digits
accumulator_specific_category_type 968 2 text
reserved_4 970 20 filler
reserved_5 1206 24 filler
optional_data_indicator 1446 1 text
total_paid_cents 1447 10 cents
total_paid_sign 1457 1 text
copay_cents 1458 10 cents
copay_sign 1468 1 text
patient_pay_cents 1469 10 cents
patient_pay_sign 1479 1 text
product_selection_cents 1480 10 cents
product_selection_sign 1490 1 text
sales_tax_cents 1491 10 cents
sales_tax_sign 1501 1 text
processor_fee_cents 1502 10 cents
processor_fee_sign 1512 1 text
gross_amount_due_cents 1513 10 cents
gross_amount_due_sign 1523 1 text
invoiced_cents 1524 10 cents
invoiced_sign 1534 1 text
penalty_cents 1535 10 cents
penalty_sign 1545 1 text
reserved_6 1546 23 filler
product_qualifier 1569 2 text
product_id 1571 19 text
days_supply 1590 3 digits
quantity_milli 1593 10 decimal:3
product_name 1603 30 text
brand_generic_indicator 1633 1 text
therapeutic_class_code_qualifier 1634 1 text
therapeutic_class_code_specific 1635 17 text
dispense_as_written 1652 1 text
reserved_7 1653 48 filler`

const trailer = `
routing_id 1 200 text
batch_number 203 7 digits
record_count 210 10 digits
message 220 80 text
reserved 300 1401 filler`

/** How many accumulators a detail has room for. */
export const mostAccumulators = 12

// The first six stand together, the others after a gap.
const accumulatorStart = (no: number): number => (no <= 6 ? 990 + (no - 1) * 36 : 1230 + (no - 7) * 36)

const accumulator = (no: number): string => {
  const start = accumulatorStart(no)
  return `
accumulator_${no}_qualifier ${start} 2 text
accumulator_${no}_network ${start + 2} 1 text
accumulator_${no}_applied_cents ${start + 3} 10 cents
accumulator_${no}_applied_sign ${start + 13} 1 text
accumulator_${no}_period_cents ${start + 14} 10 cents
accumulator_${no}_period_sign ${start + 24} 1 text
accumulator_${no}_remaining_cents ${start + 25} 10 cents
accumulator_${no}_remaining_sign ${start + 35} 1 text`
}

const accumulators = Array.from({ length: mostAccumulators }, (_, at) => accumulator(at + 1)).join('')

const base = {
  format: 'fixed_width',
  charset: 'ascii',
  lineEnding: 'crlf',
  recordLength: 1700,
  recordType: { kind: 'position', start: 201, length: 2, records: { HD: 'header', DT: 'detail', TR: 'trailer' } },
  roles: { header: 'header', trailer: 'trailer' },
} as const

const rows = [
  ...tableRows('header', header),
  ...tableRows('detail', detail + accumulators),
  ...tableRows('trailer', trailer),
]

/** The form of the file as it is written; `accumulatorForm('any')` also reads lines that end with a line feed alone. */
export const accumulatorForm = (lineEnding: FixedWidthForm['lineEnding'] = 'crlf'): FixedWidthForm => ({
  ...base,
  lineEnding,
  layout,
})

/** The layout, and what is wrong with it: nothing, as its test says. */
export const { layout, issues: layoutIssues } = readLayout(rows, layoutShapeOf(base))

import { type Issue, issue } from '@mortar/values/issue'
import { flatReader } from '../../flat/read.ts'
import { flatWriter } from '../../flat/write.ts'
import type { RecordReader, SourceRecord } from '../../source-record.ts'
import { areIssues, type FixedValues, textsOf, valuesOf } from '../fixed-records.ts'
import { type PdeRecordBytes, pdeForm } from './layout.ts'

/** One plan's events in a file. */
export interface PdeBatch {
  readonly contractNumber: string
  readonly planId: string
  /** Fields by the names of the layout; the sequence is counted by the writer. */
  readonly details: readonly FixedValues[]
}

/** A file of prescription drug events. */
export interface PdeFile {
  readonly recordBytes: PdeRecordBytes
  readonly submitterId: string
  readonly fileId: string
  /** CCYY-MM-DD. */
  readonly createdOn: string
  readonly fileType: 'PROD' | 'TEST' | 'CERT'
  readonly batches: readonly PdeBatch[]
}

/** Reads a file into records; `pdeValues` makes sense of each. */
export const pdeReader = (recordBytes: PdeRecordBytes): RecordReader =>
  flatReader({ ...pdeForm(recordBytes), lineEnding: 'any' })

const forms = { 512: pdeForm(512), 1000: pdeForm(1000) }

/** The fields of a record by name. What cannot be read is null and told. */
export const pdeValues = (recordBytes: PdeRecordBytes, record: SourceRecord) => valuesOf(forms[recordBytes], record)

const padded = (count: number, digits: number): string => String(count).padStart(digits, '0')

/** Writes a file, counted and in sequence. Gives its bytes, or what cannot be written. */
export const writePdeFile = (file: PdeFile): Uint8Array | readonly Issue[] => {
  const form = forms[file.recordBytes]
  const writer = flatWriter(form)
  const issues: Issue[] = []
  const add = (record: string, values: FixedValues) => {
    const texts = textsOf(form, record, values)
    issues.push(...(areIssues(texts) ? texts : writer.write(record, texts)))
  }
  const name = { submitter_id: file.submitterId, file_id: file.fileId }
  add('file_header', { ...name, created_on: file.createdOn, file_type: file.fileType })
  for (const [at, { contractNumber, planId, details }] of file.batches.entries()) {
    const plan = { sequence_no: padded(at + 1, 7), contract_number: contractNumber, plan_id: planId }
    add('batch_header', plan)
    for (const [no, detail] of details.entries()) add('detail', { ...detail, sequence_no: padded(no + 1, 7) })
    add('batch_trailer', { ...plan, detail_count: padded(details.length, 7) })
  }
  const details = file.batches.reduce((count, batch) => count + batch.details.length, 0)
  add('file_trailer', { ...name, batch_count: padded(file.batches.length, 9), detail_count: padded(details, 9) })
  return issues.length > 0 ? issues : writer.take()
}

const sum = (values: FixedValues, names: readonly string[]): number =>
  names.reduce((total, name) => total + ((values[`${name}_cents`] as number | null) ?? 0), 0)

const costParts = ['ingredient_cost', 'dispensing_fee', 'sales_tax', 'vaccine_administration']
const payers = [
  'patient_pay',
  'other_troop',
  'low_income_subsidy',
  'patient_liability_reduction',
  'covered_plan_paid',
  'non_covered_plan_paid',
  'reported_discount',
]

/**
 * Whether the money of an event balances, as CMS asks: the cost is what all payers paid together, and for covered drugs
 * (status C) what lies below and above the out-of-pocket threshold. Source: reference of the format, section 9.
 */
export const pdeBalance = (values: FixedValues): readonly Issue[] => {
  const cost = sum(values, costParts)
  const where = { record: 'detail' }
  const covered = sum(values, ['gross_drug_cost_below', 'gross_drug_cost_above'])
  return [
    ...(sum(values, payers) === cost ? [] : [issue('ncpdp-pde-payers', where)]),
    ...(values.drug_coverage_status !== 'C' || covered === cost ? [] : [issue('ncpdp-pde-gross-cost', where)]),
  ]
}

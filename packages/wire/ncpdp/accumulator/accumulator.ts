import { type Issue, issue } from '@mortar/values/issue'
import type { Cents } from '@mortar/values/money'
import { flatReader } from '../../flat/read.ts'
import { flatWriter } from '../../flat/write.ts'
import type { RecordReader, SourceRecord } from '../../source-record.ts'
import { areIssues, type FixedValues, textsOf, valuesOf } from '../fixed-records.ts'
import { accumulatorForm, mostAccumulators } from './layout.ts'

/** One accumulator of a detail: what this claim applied, and the balance after it as its sender sees it. */
export interface AccumulatorLine {
  /** `04` deductible, `05` out-of-pocket; others were seen (02 06 07 08 14 15). */
  readonly qualifier: string
  /** 1 in network, 2 out of network, 3 both. */
  readonly network: string | null
  readonly appliedCents: Cents | null
  readonly periodCents: Cents | null
  readonly remainingCents: Cents | null
}

/** One detail of an accumulator file: its fields by the names of the layout, amounts signed, accumulators apart. */
export interface AccumulatorDetail {
  readonly values: FixedValues
  readonly accumulators: readonly AccumulatorLine[]
}

/** Reads the file into records; lines may end with CRLF or LF. `detailOf` makes sense of a detail. */
export const accumulatorReader = (): RecordReader => flatReader(accumulatorForm('any'))

const form = accumulatorForm()

const amounts = [
  'total_paid',
  'copay',
  'patient_pay',
  'product_selection',
  'sales_tax',
  'processor_fee',
  'gross_amount_due',
  'invoiced',
  'penalty',
]
const parts = ['applied', 'period', 'remaining'] as const

/** What a detail record says. Issues name the field: amounts without a right sign, a count that lies. */
export const detailOf = (
  record: SourceRecord,
): { readonly detail: AccumulatorDetail; readonly issues: readonly Issue[] } => {
  const read = valuesOf(form, record)
  const issues = [...read.issues]
  const values: Record<string, FixedValues[string]> = {}
  for (const [name, value] of Object.entries(read.values))
    if (!/_sign$|^accumulator_\d/.test(name)) values[name] = value
  const signed = signer(record, read.values, issues)
  for (const name of amounts) values[`${name}_cents`] = signed(name)
  const accumulators = Array.from({ length: mostAccumulators }, (_, at) => lineOf(read.values, at + 1, signed))
  const used = accumulators.filter((line) => line !== undefined)
  if (read.values.accumulator_balance_count !== null && Number(read.values.accumulator_balance_count) !== used.length) {
    issues.push(issue('ncpdp-count-differs', { record: record.record, field: 'accumulator_balance_count' }))
  }
  return { detail: { values, accumulators: used }, issues }
}

type Signed = (name: string) => Cents | null

// An amount of zeros without a sign was not filled.
const signer =
  ({ record }: SourceRecord, values: FixedValues, issues: Issue[]): Signed =>
  (name) => {
    const cents = values[`${name}_cents`] as number | null
    const sign = values[`${name}_sign`]
    if (cents === null || (cents === 0 && sign === null)) return null
    if (sign !== '+' && sign !== '-') issues.push(issue('number-wrong', { record, field: `${name}_sign` }))
    return (sign === '-' ? 0 - cents : cents) as Cents
  }

const lineOf = (values: FixedValues, no: number, signed: Signed): AccumulatorLine | undefined => {
  const name = `accumulator_${no}`
  const qualifier = values[`${name}_qualifier`] as string | null
  if (qualifier === null) return undefined
  return {
    qualifier,
    network: values[`${name}_network`] as string | null,
    appliedCents: signed(`${name}_applied`),
    periodCents: signed(`${name}_period`),
    remainingCents: signed(`${name}_remaining`),
  }
}

const unsigned = (name: string, cents: number | null): FixedValues => ({
  [`${name}_cents`]: Math.abs(cents ?? 0),
  [`${name}_sign`]: cents === null ? null : cents < 0 ? '-' : '+',
})

/** The values of a detail as they stand in the file, amounts and signs apart. */
const flatValues = ({ values, accumulators }: AccumulatorDetail): FixedValues => {
  const signs = amounts.map((name) => unsigned(name, (values[`${name}_cents`] ?? null) as number | null))
  const lines = Array.from({ length: mostAccumulators }, (_, at) => {
    const line = accumulators[at]
    const name = `accumulator_${at + 1}`
    const head = { [`${name}_qualifier`]: line?.qualifier ?? null, [`${name}_network`]: line?.network ?? null }
    return Object.assign(head, ...parts.map((part) => unsigned(`${name}_${part}`, line?.[`${part}Cents`] ?? null)))
  })
  const count = String(accumulators.length).padStart(2, '0')
  return Object.assign({}, values, { accumulator_balance_count: count }, ...signs, ...lines)
}

/** What the header and the trailer say beside what is counted. */
export interface AccumulatorFile {
  readonly header: FixedValues
  readonly details: readonly AccumulatorDetail[]
  readonly message?: string
}

/**
 * Writes a file of header, details and trailer, which counts them all. Gives its bytes, or what cannot be written: more
 * than twelve accumulators, values too wide or of a wrong kind.
 */
export const writeAccumulators = ({ header, details, message }: AccumulatorFile): Uint8Array | readonly Issue[] => {
  const writer = flatWriter(form)
  const issues: Issue[] = []
  const add = (record: string, values: FixedValues) => {
    const texts = textsOf(form, record, values)
    issues.push(...(areIssues(texts) ? texts : writer.write(record, texts)))
  }
  add('header', header)
  for (const detail of details) {
    if (detail.accumulators.length > mostAccumulators) issues.push(issue('ncpdp-count-too-high', { record: 'detail' }))
    add('detail', flatValues(detail))
  }
  const count = String(details.length + 2).padStart(10, '0')
  const trailer = { batch_number: header.batch_number ?? null, record_count: count, message: message ?? null }
  add('trailer', { ...trailer, routing_id: header.routing_id ?? null })
  return issues.length > 0 ? issues : writer.take()
}

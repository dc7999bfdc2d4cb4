import { amountText } from '../checks/amount.ts'
import type { Delimiters } from '../segment-view.ts'
import type { ClaimStatus } from './claim-status.ts'
import type { ClaimReport } from './claims.ts'

/** Accepted into adjudication: category and status of a claim with nothing against it. */
const accepted: ClaimStatus = { category: 'A2', status: '20', entity: '' }

/** Where a claim hangs in its 277CA: HL01 and HL02. */
export interface ClaimPlace {
  readonly no: number
  readonly providerNo: number
}

/**
 * The segments of a claim in a 277CA (2000D to 2200D), as the text before the day of the answer and the text after it. Not rows: there may
 * be a million claims.
 */
export const claimText = (
  { number, charge, patient, day, statuses }: ClaimReport,
  { no, providerNo }: ClaimPlace,
  { element, component, terminator }: Delimiters,
): readonly [untilDay: string, rest: string] => {
  const isAccepted = statuses.length === 0
  const { last, first, qualifier, id } = patient
  const [status = '', second = '', third = ''] = (isAccepted ? [accepted] : statuses).map((each) =>
    joined([each.category, each.status, each.entity], component),
  )
  const amount = amountText(Number.isNaN(charge) ? 0 : charge)
  const separator = String.fromCharCode(element)
  const end = String.fromCharCode(terminator)
  const untilDay = [
    ['HL', String(no), String(providerNo), 'PT'],
    ['NM1', 'QC', '1', last || 'PATIENT', first, '', '', '', qualifier === 'II' ? 'II' : 'MI', id || '00'],
    ['TRN', '2', number || '0'],
  ]
  const rest = joined([isAccepted ? 'WQ' : 'U', amount, '', '', '', '', '', second, third], element) + end
  const service = day ? joined(['DTP', '472', day.format, day.text], element) + end : ''
  return [
    `${untilDay.map((texts) => joined(texts, element) + end).join('')}STC${separator}${status}${separator}`,
    separator + rest + service,
  ]
}

/** Joined, without what is blank at the end. */
const joined = (texts: readonly string[], separator: number): string => {
  const last = texts.findLastIndex((text) => text !== '')
  return texts.slice(0, last + 1).join(String.fromCharCode(separator))
}

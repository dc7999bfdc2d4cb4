import { amountText } from '../checks/amount.ts'
import type { Delimiters } from '../segment-view.ts'
import { dayHole } from './claim-log.ts'
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
 * The segments of a claim in a 277CA (2000D to 2200D), with a hole where the day of the answer goes. A text and not rows: there may be a
 * million claims.
 */
export const claimText = (
  { number, charge, patient, day, statuses }: ClaimReport,
  { no, providerNo }: ClaimPlace,
  { element, component, terminator }: Delimiters,
): string => {
  const isAccepted = statuses.length === 0
  const { last, first, qualifier, id } = patient
  const [status = '', second = '', third = ''] = (isAccepted ? [accepted] : statuses).map((each) =>
    joined([each.category, each.status, each.entity], component),
  )
  const amount = amountText(Number.isNaN(charge) ? 0 : charge)
  const segments = [
    ['HL', String(no), String(providerNo), 'PT'],
    ['NM1', 'QC', '1', last || 'PATIENT', first, '', '', '', qualifier === 'II' ? 'II' : 'MI', id || '00'],
    ['TRN', '2', number || '0'],
    ['STC', status, dayHole, isAccepted ? 'WQ' : 'U', amount, '', '', '', '', '', second, third],
    ...(day ? [['DTP', '472', day.format, day.text]] : []),
  ]
  const end = String.fromCharCode(terminator)
  return segments.map((texts) => joined(texts, element) + end).join('')
}

/** Joined, without what is blank at the end. */
const joined = (texts: readonly string[], separator: number): string => {
  const last = texts.findLastIndex((text) => text !== '')
  return texts.slice(0, last + 1).join(String.fromCharCode(separator))
}

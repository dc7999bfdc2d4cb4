import type { IssueCode } from '@mortar/values/issue-codes'
import type { Finding } from '../finding.ts'

/** A status of a 277CA (STC01): category, status, and whom it is about. */
export interface ClaimStatus {
  readonly category: string
  readonly status: string
  /** NM101 of the party, '' when it is about none. */
  readonly entity: string
}

const statusOf = (category: string, status: string, entity = ''): ClaimStatus => ({ category, status, entity })

/** How each finding about a claim is told in a 277CA. A code that is not here goes into the 999 instead. Source: lists 507 and 508. */
const byCode: Readonly<Partial<Record<IssueCode, readonly ClaimStatus[]>>> = {
  'x12-balance-lines': [statusOf('A7', '400'), statusOf('A7', '178')],
  'x12-balance-other-payer': [statusOf('A7', '400'), statusOf('A7', '171')],
  'x12-balance-other-payer-line': [statusOf('A7', '400'), statusOf('A7', '171')],
  'x12-diagnosis-pointer': [statusOf('A7', '477')],
  'x12-claim-repeated': [statusOf('A3', '54')],
  'x12-waived-test-without-clia': [statusOf('A6', '21')],
  'x12-other-payer-unnamed': [statusOf('A7', '171')],
  'x12-partner-rule': [statusOf('A3', '732')],
}

/** Missing or forbidden by a condition of the guide: what the status is about, by loop and segment key, else by segment key. */
const byPlace: Readonly<Record<string, readonly [status: string, entity?: string]>> = {
  'REF.F8': ['464'],
  'CLM 11': ['501'],
  'DTP.439': ['187'],
  '2010BA N3': ['126', 'IL'],
  '2010BA N4': ['126', 'IL'],
  '2010BA DMG': ['158', 'IL'],
}

/** Codes of an outside list: the status, by the name of the list. */
const byList: Readonly<Record<string, string>> = {
  procedure: '454',
  icd10: '255',
  npi: '562',
  taxonomy: '145',
  pos: '249',
  ndc: '218',
  zip: '500',
  state: '501',
  country: '126',
}

/** Lists whose status needs to say whose code it is. */
const ofParty = new Set(['npi', 'taxonomy', 'zip', 'state', 'country'])

/** Whose loop it is, as NM101 names it. Source: the loops of 837P and 837I. */
const parties: Readonly<Record<string, string>> = {
  '2000A': '85',
  '2010AA': '85',
  '2010AB': '87',
  '2010BA': 'IL',
  '2010BB': 'PR',
  '2010CA': 'QC',
  '2310A': 'DN',
  '2310B': '82',
  '2310C': '77',
  '2310D': 'DQ',
  '2420A': '82',
  '2420E': 'DK',
}

/** How a finding about a claim, or about a level above claims, is told in a 277CA; undefined when it belongs in the 999. */
export const claimStatusesOf = (found: Finding): readonly ClaimStatus[] | undefined => {
  const { code, where, list, level, isWarning } = found
  if (level < 3 || isWarning) return undefined
  if (list !== undefined) return [statusOfList(found)]
  if (code.startsWith('x12-situational-')) {
    if (code === 'x12-situational-loop-missing') return undefined
    const category = code.endsWith('missing') ? 'A6' : 'A7'
    const key = where.key ?? where.segment
    const place = byPlace[`${where.loop} ${key}`] ?? byPlace[`${key} ${where.element}`] ?? byPlace[key]
    return [statusOf(category, place?.[0] ?? '21', place?.[1])]
  }
  return byCode[code]
}

const statusOfList = ({ list, where }: Finding): ClaimStatus => {
  // The first diagnosis is the principal one.
  if (list === 'icd10' && where.key === 'HI.BK' && where.element === 1) return statusOf('A7', '254')
  return statusOf('A7', byList[list!] ?? '21', ofParty.has(list!) ? (parties[where.loop] ?? '') : '')
}

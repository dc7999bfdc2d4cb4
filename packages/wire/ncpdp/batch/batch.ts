import { type PlainDate, parseCompactDate } from '@mortar/values/dates'
import { type Issue, isIssue, issue } from '@mortar/values/issue'

/**
 * The records of a batch file (Batch Standard 1.2): name and bytes of each field after STX and the two characters of the
 * type. The message of a detail takes what is left. Source: reference of the format, section 7.
 */
export const batchRecords = {
  header: {
    type: '00',
    fields: [
      ['transmissionType', 1],
      ['senderId', 24],
      ['batchNumber', 7],
      ['createdOn', 8],
      ['createdTime', 4],
      ['fileType', 1],
      ['version', 2],
      ['receiverId', 24],
    ],
  },
  detail: { type: 'G1', fields: [['referenceNumber', 10]] },
  trailer: {
    type: '99',
    fields: [
      ['batchNumber', 7],
      ['recordCount', 10],
      ['message', 35],
    ],
  },
} as const

/** Name of a batch record. */
export type BatchRecord = keyof typeof batchRecords

/** What the header of a batch says. */
export interface BatchHeader {
  /** T transactions, R responses, E errors. */
  readonly transmissionType: 'T' | 'R' | 'E'
  readonly senderId: string
  /** Seven digits. */
  readonly batchNumber: string
  readonly createdOn: PlainDate
  /** HHMM. */
  readonly createdTime: string
  /** P production, T test. */
  readonly fileType: 'P' | 'T'
  readonly receiverId: string
}

/** Makes sense of the fields of a header record as the reader gives them. Issues name the field. */
export const batchHeaderOf = (fields: readonly string[]): BatchHeader | readonly Issue[] => {
  const [
    transmissionType = '',
    senderId = '',
    batchNumber = '',
    created = '',
    createdTime = '',
    fileType = '',
    ,
    receiverId = '',
  ] = fields
  const createdOn = parseCompactDate(created)
  const issues: Issue[] = []
  const check = (field: string, isRight: boolean) => {
    if (!isRight) issues.push(issue('code-not-in-list', { record: 'header', field }))
  }
  check('transmissionType', /^[TRE]$/.test(transmissionType))
  check('fileType', /^[PT]$/.test(fileType))
  if (!/^\d{7}$/.test(batchNumber)) issues.push(issue('digits-wrong', { record: 'header', field: 'batchNumber' }))
  if (isIssue(createdOn)) issues.push({ ...createdOn, where: { record: 'header', field: 'createdOn' } })
  if (issues.length > 0 || isIssue(createdOn)) return issues
  return {
    transmissionType: transmissionType as 'T' | 'R' | 'E',
    senderId: senderId.trimEnd(),
    batchNumber,
    createdOn,
    createdTime,
    fileType: fileType as 'P' | 'T',
    receiverId: receiverId.trimEnd(),
  }
}

/** The bytes of the message in a detail, for `readRequest` or `readResponse`, from the fields the reader gives. */
export const batchMessageOf = (fields: readonly string[]): Uint8Array => Buffer.from(fields[1] ?? '', 'latin1')

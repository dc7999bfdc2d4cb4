import { formatCompactDate } from '@mortar/values/dates'
import { type Issue, issue } from '@mortar/values/issue'
import { latin1 } from '../scan.ts'
import { type BatchHeader, type BatchRecord, batchRecords } from './batch.ts'

/** A batch being written. Each call gives the bytes of its record, or why it cannot be written. */
export interface BatchWriter {
  readonly begin: () => Uint8Array | readonly Issue[]
  /** One transmission under its reference number, by which its response is matched: up to ten digits. */
  readonly add: (referenceNumber: string, message: Uint8Array) => Uint8Array | readonly Issue[]
  /** The trailer, which counts all records, with a text of up to 35 characters. */
  readonly end: (message?: string) => Uint8Array | readonly Issue[]
}

/** Begins a batch. With `crlf` each record ends its line, as most receivers like it; the standard asks for nothing. */
export const batchWriter = (header: BatchHeader, lineEnd: 'crlf' | 'none' = 'crlf'): BatchWriter => {
  let records = 0
  const written = (record: BatchRecord, values: Readonly<Record<string, string>>, rest = '') => {
    const issues: Issue[] = []
    let text = `\x02${batchRecords[record].type}`
    for (const [field, length] of batchRecords[record].fields) {
      const value = values[field] ?? ''
      if (value.length > length) issues.push(issue('value-too-wide', { record, field }))
      if (/[^\x20-\x7e]/.test(value)) issues.push(issue('control-character', { record, field }))
      text += value.padEnd(length)
    }
    if (/[\x02\x03]/.test(rest)) issues.push(issue('ncpdp-frame-broken', { record }))
    if (issues.length > 0) return issues
    records += 1
    return Buffer.from(`${text}${rest}\x03${lineEnd === 'crlf' ? '\r\n' : ''}`, 'latin1')
  }
  return {
    begin: () => written('header', { ...header, createdOn: formatCompactDate(header.createdOn), version: '12' }),
    add: (referenceNumber, message) =>
      written('detail', { referenceNumber: referenceNumber.padStart(10, '0') }, latin1(message)),
    end: (message = '') => {
      const recordCount = String(records + 1).padStart(10, '0')
      return written('trailer', { batchNumber: header.batchNumber, recordCount, message })
    },
  }
}

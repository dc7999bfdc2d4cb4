import type { Issue } from '@mortar/values/issue'
import { issue } from '@mortar/values/issue'
import type { Draft } from './blocks.ts'
import type { Request, Response } from './message.ts'
import type { DirectionPlan, SegmentPlan } from './plan.ts'
import { opensSegment, readFields } from './read-segment.ts'
import { readValue } from './read-value.ts'
import { type Place, type Reading, startReading, tellField, tellPart } from './reading.ts'
import { fieldSeparator, groupSeparator, mostMessageBytes, type Scan, scan } from './scan.ts'
import { type TransactionPlan, type VersionPlan, versionOf, versions } from './version.ts'

/**
 * Reads the bytes of a request to objects. Never throws: what is wrong is told in the issues of the transmission or of
 * the transaction, by position, and what could be read is there.
 */
export const readRequest = (bytes: Uint8Array): Request => read(bytes, 'request', undefined) as unknown as Request

/** Reads the bytes of a response to objects, as `readRequest`. */
export const readResponse = (bytes: Uint8Array): Response => read(bytes, 'response', undefined) as unknown as Response

/** Where each field of a message stands, in the order of the bytes; every path leads to its value in the object read. */
export const placesOf = (bytes: Uint8Array, direction: 'request' | 'response'): readonly Place[] => {
  const places: Place[] = []
  read(bytes, direction, places)
  return places
}

type Direction = 'request' | 'response'

const read = (bytes: Uint8Array, direction: Direction, places: Place[] | undefined): Draft => {
  if (bytes.length > mostMessageBytes) {
    return nothing([issue('ncpdp-message-too-long', { byteFrom: mostMessageBytes, byteTo: bytes.length })])
  }
  const scanned = scan(bytes)
  const version = versionOf(scanned.text, scanned.from, direction)
  const reading = startReading(scanned, places)
  const plans = version ?? versions.at(-1)!
  const plan = direction === 'request' ? plans.requestPlan : plans.responsePlan
  const header = readHeader(reading, plan, scanned, version !== undefined)
  const message: Draft = { header, transactions: [], issues: reading.issues }
  // With another version or length nothing after the header can be trusted to be what it seems.
  if (version === undefined || scanned.marks[0] !== scanned.from + plan.headerBytes) return message
  reading.fieldIds = version.fieldIds
  const transaction = direction === 'request' ? version.transactionPlans.get(reading.code) : undefined
  readBody({ reading, version, plan, direction, transaction }, message)
  return message
}

const nothing = (issues: Issue[]): Draft => ({ header: {}, transactions: [], issues })

const readHeader = (reading: Reading, plan: DirectionPlan, { from, to, marks }: Scan, isKnown: boolean): Draft => {
  const header: Draft = {}
  const end = from + plan.headerBytes
  const isWhole = marks[0] === end
  for (const field of plan.header) {
    const at = from + field.from
    const next = from + field.to
    if (next > marks[0]!) break
    reading.places?.push({ path: `header.${field.name}`, record: 'header', id: field.id, byteFrom: at, byteTo: next })
    if (isBlank(reading.text, at, next)) {
      if (field.use === 'M') tellField(reading, 'field-missing', field.id, at, next)
      continue
    }
    const value = readValue(reading, field, at, next)
    if (value === undefined) continue
    header[field.name] = value
    if (field.name === 'version' && !isKnown) tellField(reading, 'ncpdp-version-unknown', field.id, at, next)
  }
  if (!isWhole) {
    // Its fields stand elsewhere than they should: what seems wrong with them says nothing.
    reading.issues.length = 0
    tellPart(reading, to < end ? 'ncpdp-header-short' : 'ncpdp-header-length', from, marks[0]!)
  }
  reading.code = (header.transactionCode as string | undefined) ?? ''
  return header
}

const isBlank = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) !== 0x20) return false
  return true
}

interface Body {
  readonly reading: Reading
  readonly version: VersionPlan
  readonly plan: DirectionPlan
  readonly direction: Direction
  /** What a request's transaction code asks for, when it is one of ours. */
  readonly transaction: TransactionPlan | undefined
}

const readBody = (body: Body, message: Draft): void => {
  const { reading } = body
  const { text, marks } = reading
  const transactions = message.transactions as Draft[]
  const last = marks.length - 1
  let mark = 0
  while (mark < last) {
    const at = marks[mark]!
    const next = marks[mark + 1]!
    if (opensSegment(text, at)) {
      mark = readSegment(body, message, mark)
      continue
    }
    if (text.charCodeAt(at) === groupSeparator) beginTransaction(reading, transactions)
    if (text.charCodeAt(at) === fieldSeparator || next > at + 1) tellPart(reading, 'ncpdp-noise', at, next)
    else if (mark + 1 === last) tellPart(reading, 'ncpdp-truncated', at, next)
    mark += 1
  }
  checkMessage(body, message)
}

const beginTransaction = (reading: Reading, transactions: Draft[]): Draft => {
  reading.issues = []
  reading.path = `transactions[${transactions.length}].`
  reading.record = ''
  reading.seen = 0
  const transaction: Draft = { issues: reading.issues }
  transactions.push(transaction)
  return transaction
}

const readSegment = (body: Body, message: Draft, mark: number): number => {
  const { reading, plan, transaction } = body
  const { text, marks } = reading
  const at = marks[mark]!
  const next = marks[mark + 1]!
  const segment = next === at + 5 ? plan.byId.get(text.slice(at + 3, next)) : undefined
  if (segment === undefined) {
    const isCut = next < at + 5 && mark + 2 === marks.length
    tellPart(reading, isCut ? 'ncpdp-truncated' : 'ncpdp-segment-unknown', at, next, '')
    return readFields(reading, undefined, mark + 1, {})
  }
  reading.record = segment.record
  const owner = ownerOf(body, message, segment, at)
  if (transaction !== undefined && !transaction.belongs.has(segment))
    tellPart(reading, 'ncpdp-segment-unexpected', at, next)
  const bit = 1 << segment.order
  if ((reading.seen & bit) !== 0) {
    tellPart(reading, 'ncpdp-segment-repeated', at, next)
    return readFields(reading, undefined, mark + 1, {})
  }
  reading.seen |= bit
  const target: Draft = {}
  owner[segment.name] = target
  return readFields(reading, segment, mark + 1, target)
}

// A segment is kept where it stands; where it stands wrong that is told, and the transaction it needs is begun.
const ownerOf = ({ reading, transaction }: Body, message: Draft, segment: SegmentPlan, at: number): Draft => {
  const transactions = message.transactions as Draft[]
  const current = transactions.at(-1)
  if (segment.level === 'transmission') {
    if (current === undefined) return message
    tellPart(reading, 'ncpdp-segment-misplaced', at, at + 5)
    return current
  }
  if (current !== undefined) return current
  if (transaction?.grouped === false) return message
  const begun = beginTransaction(reading, transactions)
  reading.record = segment.record
  tellPart(reading, 'ncpdp-group-missing', at, at + 5)
  return begun
}

const checkMessage = (body: Body, message: Draft): void => {
  const { reading, direction } = body
  const transactions = message.transactions as Draft[]
  reading.issues = message.issues as Issue[]
  reading.record = 'header'
  checkCount(body, message, transactions.length)
  if (direction === 'request') checkRequest(body, message, transactions)
  else for (const transaction of transactions) checkAnswer(body, transaction)
}

const checkCount = ({ reading, version, plan, transaction }: Body, { header }: Draft, found: number): void => {
  const { transactionCount } = header as { transactionCount?: string }
  if (transactionCount === undefined) return
  const count = Number(transactionCount)
  const isWrong = count < 1 || count > version.mostTransactions
  if (!isWrong && count === (transaction?.grouped === false ? 1 : found)) return
  const { from, to } = plan.header.find(({ name }) => name === 'transactionCount')!
  tellField(reading, isWrong ? 'ncpdp-count-too-high' : 'ncpdp-transactions-differ', 'A9', from, to)
}

const checkRequest = (body: Body, message: Draft, transactions: readonly Draft[]): void => {
  const { reading, transaction } = body
  if (transaction === undefined) {
    tellCode(body)
    return
  }
  checkSegments(reading, transaction.transmissionMust, message)
  for (const each of transactions) checkSegments(reading, transaction.transactionMust, each)
  if (transactions.length > 1) checkCompound(reading, transactions)
}

const tellCode = ({ reading, version, plan }: Body): void => {
  if (reading.code === '') return
  const isKnown = version.unsupported.includes(reading.code)
  const { from, to } = plan.header.find(({ name }) => name === 'transactionCode')!
  tellField(reading, isKnown ? 'ncpdp-transaction-unsupported' : 'ncpdp-transaction-unknown', 'A3', from, to)
}

const checkSegments = (reading: Reading, must: readonly SegmentPlan[], owner: Draft): void => {
  for (const { name, id } of must) {
    if (owner[name] !== undefined) continue
    const end = reading.marks.at(-1)!
    reading.issues = owner.issues as Issue[]
    tellPart(reading, 'ncpdp-segment-missing', end, end, `AM${id}`)
  }
}

const checkCompound = (reading: Reading, transactions: readonly Draft[]): void => {
  for (const transaction of transactions) {
    if (transaction.compound === undefined) continue
    reading.issues = transaction.issues as Issue[]
    const end = reading.marks.at(-1)!
    tellPart(reading, 'ncpdp-single-compound', end, end, 'AM10')
  }
}

const checkAnswer = ({ reading }: Body, transaction: Draft): void => {
  reading.issues = transaction.issues as Issue[]
  const end = reading.marks.at(-1)!
  if (transaction.status === undefined) tellPart(reading, 'ncpdp-segment-missing', end, end, 'AM21')
}

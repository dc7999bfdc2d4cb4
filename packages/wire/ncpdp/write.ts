import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import type { RequestDraft, ResponseDraft } from './message.ts'
import { type DirectionPlan, type FieldPlan, type GroupPlan, type ItemPlan, isGroup, type SegmentPlan } from './plan.ts'
import { type VersionPlan, versions } from './version.ts'
import { writeValue } from './write-value.ts'

/** How strictly to write. */
export interface WriteOptions {
  /** Texts longer than their field are sent as they are: to repeat what somebody else wrote. */
  readonly keepLongTexts?: boolean
}

/**
 * Writes a request: segments and fields in the order of the tables, counts from the blocks there are. Gives the bytes, or
 * what cannot be written: then nothing is. `where.field` is the id, `where.record` the segment.
 */
export const writeRequest = (draft: RequestDraft, options: WriteOptions = {}): Uint8Array | readonly Issue[] =>
  write(draft as unknown as Draft, 'requestPlan', options)

/** Writes a response, as `writeRequest`. */
export const writeResponse = (draft: ResponseDraft, options: WriteOptions = {}): Uint8Array | readonly Issue[] =>
  write(draft as unknown as Draft, 'responsePlan', options)

type Draft = Readonly<Record<string, unknown>>

interface Writing {
  /** What is written so far stands on it before `at`. */
  page: Uint8Array
  at: number
  readonly issues: Issue[]
  record: string
  readonly keepLongTexts: boolean
}

// Every message is written on the same page and copied from it: one that has no room there takes a larger one of its own.
const firstPage = new Uint8Array(8_192)

const put = (writing: Writing, text: string): void => {
  const from = writing.at
  const to = from + text.length
  if (to > writing.page.length) writing.page = largerPage(writing.page, to)
  const { page } = writing
  for (let at = from; at < to; at += 1) page[at] = text.charCodeAt(at - from)
  writing.at = to
}

const largerPage = (page: Uint8Array, needed: number): Uint8Array => {
  const larger = new Uint8Array(needed * 2)
  larger.set(page)
  return larger
}

const write = (message: Draft, direction: 'requestPlan' | 'responsePlan', options: WriteOptions) => {
  const header = (message.header ?? {}) as Draft
  const version = versions.find((each) => each.version === header.version)
  if (version === undefined) return [issue('ncpdp-version-unknown', { record: 'header', field: 'A2' })]
  const plan = version[direction]
  const { keepLongTexts = false } = options
  const writing: Writing = { page: firstPage, at: 0, issues: [], record: 'header', keepLongTexts }
  const transactions = message.transactions as readonly Draft[]
  writeHeader(writing, plan, header, transactions.length || 1)
  checkTransactions(writing, version, transactions.length)
  writeSegments(writing, plan, message)
  for (const transaction of transactions) {
    put(writing, '\x1d')
    writeSegments(writing, plan, transaction)
  }
  return writing.issues.length > 0 ? writing.issues : Buffer.from(writing.page.subarray(0, writing.at))
}

const checkTransactions = (writing: Writing, { mostTransactions }: VersionPlan, found: number): void => {
  if (found > mostTransactions) tell(writing, 'ncpdp-count-too-high', 'A9')
}

const tell = (writing: Writing, code: IssueCode, field: string): void => {
  writing.issues.push(issue(code, { record: writing.record, field }))
}

const writeHeader = (writing: Writing, { header: fields }: DirectionPlan, header: Draft, count: number): void => {
  for (const field of fields) {
    const value = field.name === 'transactionCount' ? String(count) : header[field.name]
    if (value === undefined && field.use === 'M') tell(writing, 'field-missing', field.id)
    const text = value === undefined ? '' : writeValue(field, value)
    if (typeof text === 'string') put(writing, text.padEnd(field.length))
    else tell(writing, text.wrong, field.id)
  }
}

const writeSegments = (writing: Writing, { byName }: DirectionPlan, owner: Draft): void => {
  const { items, values } = present(byName, owner)
  for (let at = 0; at < items.length; at += 1) writeSegment(writing, items[at]!, values[at] as Draft)
}

const writeSegment = (writing: Writing, segment: SegmentPlan, fields: Draft): void => {
  writing.record = segment.record
  put(writing, segment.opening)
  writeItems(writing, segment.byName, fields)
  for (const field of segment.mandatory) {
    if (fields[field.role === 'count' ? field.group!.name : field.name] === undefined)
      tell(writing, 'field-missing', field.id)
  }
}

const writeItems = (writing: Writing, byName: ReadonlyMap<string, ItemPlan>, fields: Draft): void => {
  const { items, values } = present(byName, fields)
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!
    if (isGroup(item)) writeBlocks(writing, item, values[at] as readonly Draft[])
    else writeField(writing, item, values[at])
  }
}

interface Ordered {
  readonly name: string
  readonly order: number
}

/** What an object has of the items of a plan, in the order of the plan, each with its value. */
interface Present<Item> {
  readonly items: readonly Item[]
  readonly values: readonly unknown[]
}

// Asking an object for each of the forty fields it does not have would cost more than writing those it has.
const present = <Item extends Ordered>(byName: ReadonlyMap<string, Item>, owner: Draft): Present<Item> => {
  const items: Item[] = []
  const values: unknown[] = []
  let isSorted = true
  let last = -1
  for (const name in owner) {
    const value = owner[name]
    const item = value === undefined ? undefined : byName.get(name)
    if (item === undefined) continue
    if (item.order < last) isSorted = false
    last = item.order
    items.push(item)
    values.push(value)
  }
  if (isSorted) return { items, values }
  items.sort((left, right) => left.order - right.order)
  return { items, values: items.map(({ name }) => owner[name]) }
}

const writeField = (writing: Writing, field: FieldPlan, value: unknown): void => {
  const text = writeValue(field, value)
  if (typeof text === 'string') {
    if (text !== '') putField(writing, field, text)
  } else if (text.wrong === 'value-too-wide' && writing.keepLongTexts && field.kind === 'text') {
    putField(writing, field, String(value))
  } else tell(writing, text.wrong, field.id)
}

const putField = (writing: Writing, { prefix }: FieldPlan, text: string): void => {
  put(writing, prefix)
  put(writing, text)
}

const writeBlocks = (writing: Writing, group: GroupPlan, blocks: readonly Draft[]): void => {
  if (blocks.length === 0) return
  const told = (group.count ?? group.counter)!
  if (blocks.length > group.most) tell(writing, 'ncpdp-count-too-high', told.id)
  if (group.count !== undefined) putField(writing, group.count, String(blocks.length))
  for (const [at, block] of blocks.entries()) {
    if (group.counter !== undefined) putField(writing, group.counter, String(at + 1))
    writeItems(writing, group.byName, block)
    for (const { name, id } of group.mandatory) if (block[name] === undefined) tell(writing, 'field-missing', id)
  }
}

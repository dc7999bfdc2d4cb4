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
  out: string
  readonly issues: Issue[]
  record: string
  readonly keepLongTexts: boolean
}

const write = (message: Draft, direction: 'requestPlan' | 'responsePlan', options: WriteOptions) => {
  const header = (message.header ?? {}) as Draft
  const version = versions.find((each) => each.version === header.version)
  if (version === undefined) return [issue('ncpdp-version-unknown', { record: 'header', field: 'A2' })]
  const plan = version[direction]
  const writing: Writing = { out: '', issues: [], record: 'header', keepLongTexts: options.keepLongTexts === true }
  const transactions = message.transactions as readonly Draft[]
  writeHeader(writing, plan, header, transactions.length || 1)
  checkTransactions(writing, version, transactions.length)
  writeSegments(writing, plan, message)
  for (const transaction of transactions) {
    writing.out += '\x1d'
    writeSegments(writing, plan, transaction)
  }
  return writing.issues.length > 0 ? writing.issues : Buffer.from(writing.out, 'latin1')
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
    if (typeof text === 'string') writing.out += text.padEnd(field.length)
    else tell(writing, text.wrong, field.id)
  }
}

const writeSegments = (writing: Writing, { segments }: DirectionPlan, owner: Draft): void => {
  for (const segment of segments) {
    const fields = owner[segment.name]
    if (fields !== undefined) writeSegment(writing, segment, fields as Draft)
  }
}

const writeSegment = (writing: Writing, segment: SegmentPlan, fields: Draft): void => {
  writing.record = `AM${segment.id}`
  writing.out += segment.opening
  writeItems(writing, segment.byName, fields)
  for (const field of segment.mandatory) {
    if (fields[field.role === 'count' ? field.group!.name : field.name] === undefined)
      tell(writing, 'field-missing', field.id)
  }
}

const writeItems = (writing: Writing, byName: ReadonlyMap<string, ItemPlan>, fields: Draft): void => {
  for (const item of present(byName, fields)) {
    const value = fields[item.name]
    if (value === undefined) continue
    if (isGroup(item)) writeBlocks(writing, item, value as readonly Draft[])
    else writeField(writing, item, value)
  }
}

// Asking an object for each of the forty fields it does not have would cost more than writing those it has.
const present = (byName: ReadonlyMap<string, ItemPlan>, fields: Draft): readonly ItemPlan[] => {
  const items: ItemPlan[] = []
  let isSorted = true
  let last = -1
  for (const name in fields) {
    const item = byName.get(name)
    if (item === undefined) continue
    if (item.order < last) isSorted = false
    last = item.order
    items.push(item)
  }
  return isSorted ? items : items.sort((left, right) => left.order - right.order)
}

const writeField = (writing: Writing, field: FieldPlan, value: unknown): void => {
  const text = writeValue(field, value)
  if (typeof text === 'string') {
    if (text !== '') writing.out += field.prefix + text
  } else if (text.wrong === 'value-too-wide' && writing.keepLongTexts && field.kind === 'text') {
    writing.out += field.prefix + value
  } else tell(writing, text.wrong, field.id)
}

const writeBlocks = (writing: Writing, group: GroupPlan, blocks: readonly Draft[]): void => {
  if (blocks.length === 0) return
  const told = (group.count ?? group.counter)!
  if (blocks.length > group.most) tell(writing, 'ncpdp-count-too-high', told.id)
  if (group.count !== undefined) writing.out += group.count.prefix + blocks.length
  for (const [at, block] of blocks.entries()) {
    if (group.counter !== undefined) writing.out += `${group.counter.prefix}${at + 1}`
    writeItems(writing, group.byName, block)
    for (const { name, id } of group.mandatory) if (block[name] === undefined) tell(writing, 'field-missing', id)
  }
}

import { readDigits } from './overpunch.ts'
import { type FieldPlan, type GroupPlan, isGroup, type SegmentPlan } from './plan.ts'
import { type Reading, tellField } from './reading.ts'

/** An object under construction. */
export type Draft = Record<string, unknown>

/** A count and the blocks it speaks of. */
interface Tally {
  readonly group: GroupPlan
  readonly owner: Draft
  /** What was sent; -1 when no count was. */
  count: number
  from: number
  to: number
}

/** The blocks of a segment while it is read. */
export interface Blocks {
  readonly target: Draft
  /** The block that takes the next field, by group. */
  readonly open: (Draft | undefined)[]
  readonly tallies: Tally[]
}

/** Begins the blocks of a segment. */
export const startBlocks = (segment: SegmentPlan, target: Draft): Blocks => ({
  target,
  open: new Array<Draft | undefined>(segment.groups.length).fill(undefined),
  tallies: [],
})

/**
 * The block a field belongs to. A field that opens blocks, or comes again where nothing must open one, begins the next.
 * Undefined when the field comes twice in its block.
 */
export const blockFor = (blocks: Blocks, field: FieldPlan, from: number): Draft | undefined => {
  const group = field.group!
  const block = blocks.open[group.index]
  if (block === undefined || field.opens) return openBlock(blocks, group, from)
  if (block[field.name] === undefined) return block
  return hasOpener(group) ? undefined : openBlock(blocks, group, from)
}

const hasOpener = (group: GroupPlan): boolean => {
  const [first] = group.items
  return group.counter !== undefined || (first !== undefined && !isGroup(first) && first.use === 'M')
}

const ownerOf = (blocks: Blocks, group: GroupPlan, from: number): Draft =>
  group.parent === undefined
    ? blocks.target
    : (blocks.open[group.parent.index] ?? openBlock(blocks, group.parent, from))

const openBlock = (blocks: Blocks, group: GroupPlan, from: number): Draft => {
  const owner = ownerOf(blocks, group, from)
  const block: Draft = {}
  const siblings = owner[group.name] as Draft[] | undefined
  if (siblings === undefined) owner[group.name] = [block]
  else siblings.push(block)
  if (group.counter === undefined) tallyOf(blocks, group, owner, from)
  blocks.open[group.index] = block
  for (const { index } of group.inner) blocks.open[index] = undefined
  return block
}

const tallyOf = (blocks: Blocks, group: GroupPlan, owner: Draft, from: number): Tally => {
  const { tallies } = blocks
  for (let at = tallies.length - 1; at >= 0; at -= 1) {
    const tally = tallies[at]!
    if (tally.owner === owner && tally.group === group) return tally
  }
  const tally = { group, owner, count: -1, from, to: from }
  tallies.push(tally)
  return tally
}

/** Takes a count: it is held against the blocks when the segment ends. */
export const takeCount = (reading: Reading, blocks: Blocks, field: FieldPlan, from: number, to: number): void => {
  const count = to - from > field.length ? Number.NaN : readDigits(reading.text, from, to)
  const group = field.group!
  const tally = tallyOf(blocks, group, ownerOf(blocks, group, from), from)
  if (Number.isNaN(count)) tellField(reading, 'digits-wrong', field.id, from, to)
  if (tally.count >= 0) tellField(reading, 'ncpdp-field-repeated', field.id, from, to)
  else Object.assign(tally, { count, from, to })
}

/** Takes a counter, which opens a block: 1, 2, 3. */
export const takeCounter = (reading: Reading, blocks: Blocks, field: FieldPlan, from: number, to: number): void => {
  const group = field.group!
  openBlock(blocks, group, from)
  const siblings = ownerOf(blocks, group, from)[group.name] as Draft[]
  if (readDigits(reading.text, from, to) !== siblings.length)
    tellField(reading, 'ncpdp-counter-order', field.id, from, to)
  if (siblings.length === group.most + 1) tellField(reading, 'ncpdp-count-too-high', field.id, from, to)
}

/** What is wrong with the blocks of a segment, when it has ended. */
export const checkBlocks = (reading: Reading, blocks: Blocks): void => {
  for (const { group, owner, count, from, to } of blocks.tallies) {
    const found = (owner[group.name] as Draft[] | undefined)?.length ?? 0
    const told = group.count!.id
    // A count that is no number was told already.
    if (!Number.isNaN(count) && count !== found) tellField(reading, 'ncpdp-count-differs', told, from, to)
    if (found > group.most) tellField(reading, 'ncpdp-count-too-high', told, from, to)
    for (const block of (owner[group.name] as Draft[] | undefined) ?? []) checkMandatory(reading, group, block, from)
  }
}

const checkMandatory = (reading: Reading, { mandatory }: GroupPlan, block: Draft, from: number): void => {
  for (const field of mandatory) {
    if (block[field.name] === undefined) tellMissing(reading, field, from, from)
  }
}

/** Notes a mandatory field that is not there, unless its value was told to be wrong. */
export const tellMissing = (reading: Reading, field: FieldPlan, from: number, to: number): void => {
  const known = reading.issues.some(
    ({ code, where }) => where.field === field.id && where.record === reading.record && code !== 'ncpdp-field-empty',
  )
  if (!known) tellField(reading, 'field-missing', field.id, from, to)
}

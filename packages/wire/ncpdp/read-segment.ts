import {
  type Blocks,
  blockFor,
  checkBlocks,
  type Draft,
  startBlocks,
  takeCount,
  takeCounter,
  tellMissing,
} from './blocks.ts'
import { type FieldPlan, type GroupPlan, type SegmentPlan, slotOf } from './plan.ts'
import { readValue } from './read-value.ts'
import { type Reading, tellField, tellPart } from './reading.ts'
import { fieldSeparator } from './scan.ts'

const letterA = 0x41
const letterM = 0x4d

/** Whether a segment begins at a mark: a field separator and `AM`. */
export const opensSegment = (text: string, at: number): boolean =>
  text.charCodeAt(at) === fieldSeparator && text.charCodeAt(at + 1) === letterA && text.charCodeAt(at + 2) === letterM

/**
 * Reads the fields of a segment into an object, from the mark after its id on. Gives the mark it ended at. Without a plan
 * (a segment that is unknown, or comes twice) its fields are passed over.
 */
export const readFields = (
  reading: Reading,
  segment: SegmentPlan | undefined,
  first: number,
  target: Draft,
): number => {
  const { text, marks } = reading
  const into =
    segment === undefined ? undefined : { reading, segment, target, blocks: undefined, seenLow: 0, seenHigh: 0 }
  const last = marks.length - 1
  let mark = first
  for (; mark < last; mark += 1) {
    const at = marks[mark]!
    if (text.charCodeAt(at) !== fieldSeparator || opensSegment(text, at)) break
    if (into !== undefined) readField(into, at + 1, marks[mark + 1]!)
  }
  if (into !== undefined) checkSegment(into, marks[first - 1]!, marks[mark]!)
  return mark
}

interface Into {
  readonly reading: Reading
  readonly segment: SegmentPlan
  readonly target: Draft
  /** Made when the first field of a block comes. */
  blocks: Blocks | undefined
  /** Fields that came, a bit for each order: looking them up in the object costs as much as reading them. */
  seenLow: number
  seenHigh: number
}

const readField = (into: Into, from: number, to: number): void => {
  const { reading, segment } = into
  const { text } = reading
  const slot = to - from >= 2 ? slotOf(text.charCodeAt(from), text.charCodeAt(from + 1)) : -1
  const field = slot < 0 ? undefined : segment.slots[slot]
  if (field === undefined) tellStranger(reading, from, to, slot)
  else if (field.group !== undefined) readInBlock(into, field, from + 2, to)
  else readOwn(into, field, from + 2, to)
}

const readOwn = (into: Into, field: FieldPlan, from: number, to: number): void => {
  const { reading, target } = into
  if (reading.places !== undefined) notePlace(into, field, from, to)
  if (isAgain(into, field.order)) tellField(reading, 'ncpdp-field-repeated', field.id, from - 2, to)
  else {
    const value = readValue(reading, field, from, to)
    if (value !== undefined) target[field.name] = value
  }
}

const isAgain = (into: Into, order: number): boolean => {
  const bit = 1 << (order & 31)
  if (order < 32) {
    if ((into.seenLow & bit) !== 0) return true
    into.seenLow |= bit
  } else {
    if ((into.seenHigh & bit) !== 0) return true
    into.seenHigh |= bit
  }
  return false
}

const readInBlock = (into: Into, field: FieldPlan, from: number, to: number): void => {
  const { reading } = into
  const blocks = (into.blocks ??= startBlocks(into.segment, into.target))
  if (field.role === 'value') {
    const block = blockFor(blocks, field, from)
    if (block === undefined) tellField(reading, 'ncpdp-field-repeated', field.id, from - 2, to)
    else {
      const value = readValue(reading, field, from, to)
      if (value !== undefined) block[field.name] = value
    }
  } else (field.role === 'count' ? takeCount : takeCounter)(reading, blocks, field, from, to)
  if (reading.places !== undefined) notePlace(into, field, from, to)
}

const tellStranger = (reading: Reading, from: number, to: number, slot: number): void => {
  const isLast = to === reading.marks.at(-1)
  const id = reading.text.slice(from, from + 2)
  if (slot < 0) tellPart(reading, isLast && to - from < 2 ? 'ncpdp-truncated' : 'ncpdp-noise', from, to)
  else if (reading.fieldIds.has(id)) tellField(reading, 'ncpdp-field-misplaced', id, from, to)
  // An id that is none could be anything that came in: it is not told.
  else tellPart(reading, 'ncpdp-field-unknown', from, to)
}

const checkSegment = ({ reading, segment, target, blocks }: Into, from: number, to: number): void => {
  for (const field of segment.mandatory) {
    const isThere =
      field.role === 'count'
        ? blocks?.tallies.some(({ group }) => group === field.group) === true
        : target[field.name] !== undefined
    if (!isThere) tellMissing(reading, field, from, to)
  }
  for (const field of segment.mandatoryInSome) {
    if (target[field.name] === undefined && field.mandatoryIn.includes(reading.code))
      tellMissing(reading, field, from, to)
  }
  if (blocks !== undefined) checkBlocks(reading, blocks)
}

const notePlace = ({ reading, segment, target, blocks }: Into, field: FieldPlan, from: number, to: number): void => {
  const inBlocks = field.group === undefined ? '' : groupPath(field, field.group, blocks, target)
  const path = `${reading.path}${segment.name}.${inBlocks}${field.name}`
  reading.places!.push({ path, record: reading.record, id: field.id, byteFrom: from, byteTo: to })
}

const groupPath = (field: FieldPlan, group: GroupPlan, blocks: Blocks | undefined, target: Draft): string => {
  const above = group.parent === undefined ? '' : groupPath(field, group.parent, blocks, target)
  if (field.role === 'count' && field.group === group) return `${above}${group.name}.`
  const owner = group.parent === undefined ? target : (blocks?.open[group.parent.index] ?? {})
  const siblings = (owner[group.name] as Draft[] | undefined) ?? []
  return `${above}${group.name}[${siblings.length - 1}].`
}

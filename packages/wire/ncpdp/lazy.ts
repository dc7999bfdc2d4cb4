import type { requestHeader } from './d0/headers.ts'
import type { requestSegments } from './d0/request-segments.ts'
import type { DirectionPlan, FieldPlan } from './plan.ts'
import { opensSegment } from './read-segment.ts'
import { readValue, type ValueSource } from './read-value.ts'
import { groupSeparator, mostMessageBytes, type Scan, scan } from './scan.ts'
import type { BlockOf, FieldRow, HeaderOf } from './table.ts'
import { versionOf } from './version.ts'

/**
 * A request of which single fields are wanted, before or instead of reading it whole: to route it, to order it by
 * family, to look for a duplicate. Nothing is checked but the value asked for.
 */
export interface LazyRequest {
  readonly scan: Scan
  readonly plan: DirectionPlan
}

type Tables = typeof requestSegments

/** The fields of a segment that stand in no block. */
type PlainField<Segment extends keyof Tables> = {
  [Name in keyof Tables[Segment]['fields']]: Tables[Segment]['fields'][Name] extends FieldRow ? Name : never
}[keyof Tables[Segment]['fields']]

/** Opens a request. Undefined when its length or version is none of ours: read it whole to learn why. */
export const openRequest = (bytes: Uint8Array): LazyRequest | undefined => {
  if (bytes.length > mostMessageBytes) return undefined
  const scanned = scan(bytes)
  const plan = versionOf(scanned.text, scanned.from, 'request')?.requestPlan
  return plan !== undefined && scanned.marks[0] === scanned.from + plan.headerBytes
    ? { scan: scanned, plan }
    : undefined
}

/** A field of the header; undefined when it is blank or wrong. */
export const headerValue = <Name extends keyof typeof requestHeader>(
  { scan: { text, from, clean }, plan }: LazyRequest,
  name: Name,
): HeaderOf<typeof requestHeader>[Name] => {
  const field = plan.header.find((each) => each.name === name)!
  const value = readValue(quiet(text, clean), field, from + field.from, from + field.to)
  return value as HeaderOf<typeof requestHeader>[Name]
}

/** Which field is wanted. `transaction` counts from 0, and is left out for segments of the transmission. */
export interface Wanted<Segment extends keyof Tables, Name extends PlainField<Segment>> {
  readonly segment: Segment
  readonly field: Name
  readonly transaction?: number
}

/** A field of a segment; undefined when it was not sent or is wrong. The first one counts when a field comes twice. */
export const fieldValue = <Segment extends keyof Tables, Name extends PlainField<Segment>>(
  { scan: { text, marks, clean }, plan }: LazyRequest,
  { segment, field, transaction = 0 }: Wanted<Segment, Name>,
): BlockOf<Tables[Segment]['fields']>[Name] => {
  const segmentPlan = plan.segments.find((each) => each.name === segment)!
  const fieldPlan = segmentPlan.byName.get(field as string) as FieldPlan
  const found = findField(
    { text, marks },
    { segmentId: segmentPlan.id, fieldId: fieldPlan.id, transaction, ofAll: segmentPlan.level === 'transmission' },
  )
  if (found < 0) return undefined
  return readValue(quiet(text, clean), fieldPlan, marks[found]! + 3, marks[found + 1]!) as BlockOf<
    Tables[Segment]['fields']
  >[Name]
}

interface Sought {
  readonly segmentId: string
  readonly fieldId: string
  readonly transaction: number
  readonly ofAll: boolean
}

const findField = ({ text, marks }: Pick<Scan, 'text' | 'marks'>, sought: Sought): number => {
  let group = -1
  let isInside = false
  for (let mark = 0; mark < marks.length - 1; mark += 1) {
    const at = marks[mark]!
    if (text.charCodeAt(at) === groupSeparator) group += 1
    if (opensSegment(text, at)) {
      const isHere = sought.ofAll || Math.max(group, 0) === sought.transaction
      isInside = isHere && text.startsWith(sought.segmentId, at + 3) && marks[mark + 1]! === at + 5
    } else if (isInside && text.startsWith(sought.fieldId, at + 1) && text.charCodeAt(at) !== groupSeparator)
      return mark
  }
  return -1
}

const quiet = (text: string, clean: boolean): ValueSource => ({ text, clean, tell: nobody })

const nobody = (): void => undefined

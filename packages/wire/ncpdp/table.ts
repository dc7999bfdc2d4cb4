import type { PlainDate } from '@mortar/values/dates'
import type { Cents } from '@mortar/values/money'
import type { QuantityMilli } from '@mortar/values/quantity'

/**
 * How the tables of fields are written: one line per field, one object per segment. The types of the messages are
 * derived from them, so a name is written once.
 */

/**
 * What a field holds. `text` is written in upper case, `anyCase` as it is (addresses of the web). `code` is a number
 * that stands for something: leading zeros are dropped. `digits` is a number kept as sent. `money` has 2 decimals,
 * `quantity` 3, `rate` 4; money and rate carry their sign in the last digit.
 */
export type FieldKind = 'text' | 'anyCase' | 'code' | 'digits' | 'integer' | 'money' | 'rate' | 'quantity' | 'date'

/** `M` mandatory wherever its segment is sent, `R` asked for by nearly every payer, `S` by situation. */
export type Use = 'M' | 'R' | 'S'

/** What differs from the rule. */
export interface FieldOptions {
  /** Reject code for a missing or wrong value, where it is not the field's own id. */
  readonly reject?: string
  /** Transactions in which a situational field is mandatory. */
  readonly mandatoryIn?: readonly string[]
}

/** One field: its two-character id, its number in the standard's dictionary, kind and most characters. */
export interface FieldRow<Kind extends FieldKind = FieldKind> extends FieldOptions {
  readonly id: string
  readonly number: string
  readonly kind: Kind
  readonly length: number
  readonly use: Use
}

/** A block of fields that comes several times, told by a count before it or by a counter that opens each block. */
export interface RepeatRow<Fields extends Rows = Rows> {
  readonly count?: FieldRow
  readonly counter?: FieldRow
  readonly most: number
  /** Reject code when the count is not that of the blocks, where it is not the count's own. */
  readonly mismatch?: string
  readonly fields: Fields
}

/** The lines of a segment or block by name, in the order they are written. */
export interface Rows {
  readonly [name: string]: FieldRow | RepeatRow
}

/** A segment speaks for the whole transmission, or for one transaction of it. */
export type SegmentLevel = 'transmission' | 'transaction'

/** One segment. `missing` is the reject code for its absence where the transaction needs it. */
export interface SegmentRow<Fields extends Rows = Rows, Level extends SegmentLevel = SegmentLevel> {
  readonly id: string
  readonly level: Level
  readonly missing: string
  readonly fields: Fields
}

/** The segments of one direction by name, in the order they are written. */
export interface Segments {
  readonly [name: string]: SegmentRow
}

const field =
  <Kind extends FieldKind>(kind: Kind) =>
  (id: string, number: string, length: number, use: Use = 'S', options: FieldOptions = {}): FieldRow<Kind> => ({
    id,
    number,
    kind,
    length,
    use,
    ...options,
  })

export const text = field('text')
export const anyCase = field('anyCase')
export const code = field('code')
export const digits = field('digits')
export const integer = field('integer')
export const money = field('money')
export const rate = field('rate')
export const quantity = field('quantity')
export const date = field('date')

type RepeatHead = Omit<RepeatRow, 'fields'>

/** A repeating block. Its first line (or its counter) opens each block. */
export const repeat = <const Fields extends Rows>(head: RepeatHead, fields: Fields): RepeatRow<Fields> => ({
  ...head,
  fields,
})

type SegmentHead<Level extends SegmentLevel> = Omit<SegmentRow<Rows, Level>, 'fields'>

/** A segment. */
export const segment = <const Fields extends Rows, const Level extends SegmentLevel>(
  head: SegmentHead<Level>,
  fields: Fields,
): SegmentRow<Fields, Level> => ({ ...head, fields })

type ValueOf<Kind extends FieldKind> = Kind extends 'money'
  ? Cents
  : Kind extends 'quantity'
    ? QuantityMilli
    : Kind extends 'date'
      ? PlainDate
      : Kind extends 'integer' | 'rate'
        ? number
        : string

/** The object a segment or block becomes: what was not sent, or could not be read, is not there. */
export type BlockOf<Fields extends Rows> = {
  readonly [Name in keyof Fields]?: Fields[Name] extends FieldRow<infer Kind>
    ? ValueOf<Kind>
    : Fields[Name] extends RepeatRow<infer Inner>
      ? readonly BlockOf<Inner>[]
      : never
}

/** The segments of a table that stand at one level, by name. */
export type SegmentsAt<Table extends Segments, Level extends SegmentLevel> = {
  readonly [Name in keyof Table as Table[Name]['level'] extends Level ? Name : never]?: BlockOf<Table[Name]['fields']>
}

/** One field of a header: positional, without separators, padded with blanks. */
export interface HeaderRow<Kind extends FieldKind = FieldKind> extends FieldRow<Kind> {
  readonly mayBeBlank?: boolean
}

/** The fields of a header by name, in their order; each begins where the one before it ends. */
export interface HeaderRows {
  readonly [name: string]: HeaderRow
}

/** The object a header becomes. */
export type HeaderOf<Fields extends HeaderRows> = {
  readonly [Name in keyof Fields]?: ValueOf<Fields[Name]['kind']>
}

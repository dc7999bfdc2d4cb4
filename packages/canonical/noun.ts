/**
 * How a canonical noun is declared. One declaration gives the TypeScript row type, validation, the PostgreSQL
 * table, the DuckDB table and the dictionary page; nothing about a noun is written twice.
 */

/** What a value is. `cents`, `quantity_milli` and `price_micro` are scaled integers; `date` is a calendar day. */
export type ColumnKind = 'text' | 'integer' | 'cents' | 'quantity_milli' | 'price_micro' | 'date' | 'moment' | 'boolean'

/** Who may see a value by need: `open` to all roles of a tenant, `phi` names or describes a person's health. */
export type PrivacyClass = 'open' | 'phi'

/** One column of a noun. */
export interface Column<Kind extends ColumnKind = ColumnKind, Required extends boolean = boolean> {
  readonly kind: Kind
  readonly required: Required
  readonly describes: string
  readonly privacy: PrivacyClass
  /** Allowed codes, when they are few and ours. */
  readonly codes?: readonly string[]
  /** A dated code set in `code-sets/<name>.csv`, when the codes are the field's. */
  readonly codeSet?: string
  /** Longest text, in characters. */
  readonly max?: number
}

/** How rows change: `event` rows are only added; `versioned` rows are closed and followed (known_from, known_to). */
export type NounTime = 'event' | 'versioned'

/** A noun: what one row is, its business key within a source partner, and its columns in order. */
export interface Noun<Columns extends Record<string, Column> = Record<string, Column>> {
  readonly name: string
  readonly table: string
  readonly describes: string
  readonly time: NounTime
  readonly key: readonly string[]
  /** Columns searched by, beside the key; each becomes an index. */
  readonly indexes: readonly (readonly string[])[]
  readonly columns: Columns
}

/** Declares a noun; the key and the indexes can only name its own columns. */
export const noun = <const Columns extends Record<string, Column>>(
  declaration: Noun<Columns> & {
    readonly key: readonly (keyof Columns & string)[]
    readonly indexes: readonly (readonly (keyof Columns & string)[])[]
  },
): Noun<Columns> => declaration

type Options = Partial<Pick<Column, 'privacy' | 'codes' | 'codeSet' | 'max'>>

const column =
  <Kind extends ColumnKind>(kind: Kind) =>
  (describes: string, options: Options = {}): Column<Kind, true> => ({
    kind,
    required: true,
    describes,
    privacy: 'open',
    ...options,
  })

export const text = column('text')
export const integer = column('integer')
export const cents = column('cents')
export const quantityMilli = column('quantity_milli')
export const priceMicro = column('price_micro')
export const date = column('date')
export const moment = column('moment')
export const boolean = column('boolean')

/** The same column, but it may be empty. */
export const optional = <Kind extends ColumnKind>(declared: Column<Kind, true>): Column<Kind, false> => ({
  ...declared,
  required: false,
})

type ValueOf<Kind extends ColumnKind> = Kind extends 'text' | 'date' | 'moment'
  ? string
  : Kind extends 'boolean'
    ? boolean
    : number

/** The row type of a noun; keys are the column names, dates and moments are ISO text. */
export type RowOf<N extends Noun> = {
  readonly [Key in keyof N['columns']]: N['columns'][Key] extends Column<infer Kind, infer Required>
    ? Required extends true
      ? ValueOf<Kind>
      : ValueOf<Kind> | null
    : never
}

/**
 * Columns the platform adds to every row of every noun; no map may name them.
 * `lineage_id` leads to the source record's bytes; `content_hash` is the MD5 of the declared columns.
 */
export const systemColumns = [
  ['tenant_id', 'text not null'],
  ['partner_id', 'text not null'],
  ['lineage_id', 'bigint not null'],
  ['run_id', 'bigint not null'],
  ['qc_flag', 'text not null'],
  ['content_hash', 'uuid not null'],
  ['known_from', 'timestamptz not null'],
] as const

/** Added to versioned nouns: when this version stopped being what we believed; null while it is current. */
export const knownTo = ['known_to', 'timestamptz'] as const

import type { DecimalForm, FieldType } from '@mortar/wire/flat/field-type'
import type { FlatForm } from '@mortar/wire/flat/form'
import type { LayoutField } from '@mortar/wire/flat/layout'
import { quoteText } from './sql-text.ts'

/** A field of a record as a typed column of `src.<RECORD>`. */
export interface SourceColumn {
  readonly name: string
  readonly duckdbType: string
  /** SQL that reads the trimmed text: NULL when blank or unreadable. */
  readonly read: (text: string) => string
  /** SQL that tells whether the text stands for no value. */
  readonly isBlank: (text: string) => string
  readonly required: boolean
  /** Code of a text that cannot be read. */
  readonly unreadable: 'field-unreadable' | 'field-not-in-enum'
  /** Its place in wire's `fields`. */
  readonly fieldAt: number
  /** Fixed width: its bytes within the record. */
  readonly span?: { readonly from: number; readonly to: number }
}

/** The one column of a JSON item. */
export const jsonColumn: SourceColumn = {
  name: 'item',
  duckdbType: 'JSON',
  read: (text) => `try_cast(${text} as json)`,
  isBlank: (text) => `${text} = ''`,
  required: true,
  unreadable: 'field-unreadable',
  fieldAt: 0,
}

/** The columns of a record type; fillers are none. */
export const sourceColumns = (form: FlatForm, fields: readonly LayoutField[]): SourceColumn[] =>
  fields.flatMap((field, fieldAt) => {
    if (field.type.kind === 'filler') return []
    const { start, length } = field
    const span = form.format === 'fixed_width' ? { span: { from: start - 1, to: start - 1 + (length ?? 0) } } : {}
    const { duckdbType, read } = readingOf(field.type)
    const unreadable = field.type.kind === 'enum' ? 'field-not-in-enum' : 'field-unreadable'
    const isBlank = field.type.kind === 'date' ? blankDate : blankText
    return [{ name: field.field, duckdbType, read, isBlank, required: field.required, unreadable, fieldAt, ...span }]
  })

const blankText = (text: string): string => `${text} = ''`

// Zeros are how systems without an empty date write one.
const blankDate = (text: string): string => `(${text} = '' or regexp_full_match(${text}, '[0/-]+'))`

interface Reading {
  readonly duckdbType: string
  readonly read: (text: string) => string
}

// Money and decimals are scaled integers, dates are days, everything else is trimmed text.
const readingOf = (type: FieldType): Reading => {
  if (type.kind === 'date') return { duckdbType: 'DATE', read: (text) => `${dateMacros[type.pattern]}(${text})` }
  if (type.kind === 'cents') return { duckdbType: 'BIGINT', read: scaled(type.form, 2) }
  if (type.kind === 'decimal') return { duckdbType: 'BIGINT', read: scaled(type.form, type.decimals) }
  if (type.kind === 'int') return { duckdbType: 'BIGINT', read: (text) => `whole_number(${text})` }
  if (type.kind === 'digits') return { duckdbType: 'VARCHAR', read: (text) => `digits(${text})` }
  if (type.kind === 'enum') {
    const codes = type.values.map(quoteText).join(', ')
    return { duckdbType: 'VARCHAR', read: (text) => `case when ${text} in (${codes}) then ${text} end` }
  }
  return { duckdbType: 'VARCHAR', read: (text) => `nullif(${text}, '')` }
}

const scaled =
  (form: DecimalForm, decimals: number) =>
  (text: string): string => {
    if (form === 'overpunch') return `overpunch(${text})`
    return form === 'point' ? `scaled_point(${text}, ${decimals})` : `whole_number(${text})`
  }

const dateMacros = {
  CCYYMMDD: 'ccyymmdd',
  YYYYMMDD: 'ccyymmdd',
  MMDDYYYY: 'mmddyyyy',
  YYMMDD: 'yymmdd',
  'YYYY-MM-DD': 'iso_date',
  'MM/DD/YYYY': 'us_date',
} as const

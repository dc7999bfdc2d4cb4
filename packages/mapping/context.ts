import type { DuckDBConnection } from '@duckdb/node-api'
import { rowsOf } from './database.ts'
import type { FileContext } from './mapper-types.ts'
import type { TypedValue } from './reports.ts'
import type { InFeedData, SourceForm, SourceType } from './source-form.ts'
import { literal, quoteName, quoteText } from './sql-text.ts'
import { trimmed } from './staging.ts'

/** Typed fields of a header or trailer record. */
export type TypedFields = Readonly<Record<string, TypedValue>>

/** What `ctx` holds for a file. */
export interface ContextValues {
  readonly file: FileContext | undefined
  readonly header: TypedFields | null
  readonly trailer: TypedFields | null
}

const fixedNames = ['file_name', 'file_on', 'arrived_at']

/** Groups of the feed's file name pattern that become columns of `ctx`. A pattern that is none has no groups. */
export const nameGroups = ({ feed }: InFeedData): string[] => {
  const groups = [...feed.file.name.regex.matchAll(/\(\?<([A-Za-z_][A-Za-z0-9_]*)>/g)].map((match) => match[1]!)
  return [...new Set(groups)].filter((name) => !fixedNames.includes(name.toLowerCase()))
}

/** `create table ctx`: one row with the file's name, day and arrival, the groups of its name, header and trailer fields. */
export const contextTable = (data: InFeedData, form: SourceForm, values: ContextValues): string => {
  const groups = groupsOf(data, values.file?.fileName)
  const columns = [
    column('file_name', 'VARCHAR', values.file?.fileName),
    column('file_on', 'DATE', values.file && fileOn(values.file, groups)),
    column('arrived_at', 'TIMESTAMP WITH TIME ZONE', values.file?.arrivedAt),
    ...nameGroups(data).map((name) => column(name, 'VARCHAR', groups[name])),
    ...recordColumns('header', form.header, values.header),
    ...recordColumns('trailer', form.trailer, values.trailer),
  ]
  return `create or replace table ctx as select ${columns.join(', ')}`
}

/** The columns of `ctx`. */
export const contextColumns = (data: InFeedData, { header, trailer }: SourceForm): string[] => [
  ...fixedNames,
  ...nameGroups(data),
  ...(header?.columns ?? []).map(({ name }) => `header_${name}`),
  ...(trailer?.columns ?? []).map(({ name }) => `trailer_${name}`),
]

const column = (name: string, type: string, value: TypedValue | undefined): string =>
  `try_cast(${literal(value ?? null)} as ${type}) as ${quoteName(name)}`

const recordColumns = (prefix: string, type: SourceType | undefined, values: TypedFields | null): string[] =>
  (type?.columns ?? []).map(({ name, duckdbType }) => column(`${prefix}_${name}`, duckdbType, values?.[name]))

const groupsOf = ({ feed }: InFeedData, fileName = ''): Record<string, string | undefined> => {
  try {
    return new RegExp(feed.file.name.regex).exec(fileName)?.groups ?? {}
  } catch {
    return {}
  }
}

const fileOn = (file: FileContext, groups: Record<string, string | undefined>): string | null => {
  const day = file.fileOn ?? groups.file_on ?? groups.file_date
  const compact = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(day ?? '')
  return compact ? compact.slice(1).join('-') : null
}

/** Reads the texts of one header or trailer record. `unread` names fields that are blank though required, or no value. */
export const typedFields = async (
  connection: DuckDBConnection,
  { columns }: SourceType,
  fields: readonly string[],
): Promise<{ values: TypedFields; unread: string[] }> => {
  const texts = columns.map(({ fieldAt }) => quoteText(trimmed(fields[fieldAt] ?? '')))
  const reads = columns.map(({ name, read }, at) => `${read(`t${at}`)} as ${quoteName(name)}`)
  const [row] = await rowsOf(
    connection,
    `select ${reads.join(', ')} from (select ${texts.map((text, at) => `${text} as t${at}`).join(', ')})`,
  )
  const values = Object.fromEntries(columns.map(({ name, duckdbType }) => [name, jsValue(row![name], duckdbType)]))
  const unread = columns.filter(
    ({ name, required, fieldAt }) => values[name] === null && (required || (fields[fieldAt] ?? '').trim() !== ''),
  )
  return { values, unread: unread.map(({ name }) => name) }
}

/** A value as DuckDB's JSON form gives it, as a number where it is a scaled integer. */
export const jsValue = (value: unknown, duckdbType: string): TypedValue => {
  if (value === null || value === undefined) return null
  return duckdbType === 'BIGINT' || duckdbType === 'INTEGER' ? Number(value) : String(value)
}

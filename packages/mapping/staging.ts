import type { SourceRecord } from '@mortar/wire/source-record'
import { findingPrefix } from './finding-text.ts'
import { placeColumns } from './map-catalog.ts'
import type { SourceColumn } from './source-columns.ts'
import type { SourceType } from './source-form.ts'
import { quoteName } from './sql-text.ts'

/** Between fields of a staged record, and between records of a batch. Wire rejects text that holds either. */
const fieldSeparator = '\x1f'
const recordSeparator = '\x1e'

/** One record as staged text: its place, then the trimmed text of each column. */
export const stagedText = (record: SourceRecord, { columns }: SourceType): string => {
  const parts: (string | number)[] = [record.recordNo, record.line, record.byteFrom, record.byteTo]
  for (const { fieldAt } of columns) parts.push(trimmed(record.fields[fieldAt]!))
  return parts.join(fieldSeparator)
}

/** Text without the spaces around it, in one look at each. Most fields have none: looking is cheaper than trimming. */
export const trimmed = (text: string): string => {
  let from = 0
  let to = text.length
  while (to > from && text.charCodeAt(to - 1) === 0x20) to -= 1
  while (from < to && text.charCodeAt(from) === 0x20) from += 1
  return to - from === text.length ? text : text.slice(from, to)
}

/** Staged records of one type as UTF-8, ready for DuckDB. */
export interface Batch {
  /** False when the batch is full: close it and open another. A record always fits into an empty one. */
  readonly add: (text: string) => boolean
  readonly close: () => Uint8Array | undefined
}

// Few long values are ten times faster into DuckDB than many short ones; bytes outside the JavaScript heap cost no collection.
const batchBytes = 262_144

/** Opens an empty batch. */
export const openBatch = (): Batch => {
  let bytes = Buffer.allocUnsafeSlow(batchBytes)
  let length = 0
  return {
    add: (text) => {
      const most = text.length * 3 + 1
      if (length > 0 && length + most > bytes.length) return false
      if (most > bytes.length) bytes = Buffer.allocUnsafeSlow(most)
      if (length > 0) length += bytes.write(recordSeparator, length)
      length += bytes.write(text, length)
      return true
    },
    close: () => (length > 0 ? bytes.subarray(0, length) : undefined),
  }
}

/** The table that takes batches of a record type: one column, `bytes`. */
export const batchTable = (record: string): string => `work.${quoteName(`batch_${record}`)}`

/** The table of its typed records, readable or not. */
export const stagedTable = (record: string): string => `work.${quoteName(`staged_${record}`)}`

/** An empty table for the batches of a record type. */
export const emptyBatchTable = (record: string): string => `create or replace table ${batchTable(record)} (bytes blob)`

/** `src.<RECORD>`: what a map sees, the records whose every field could be read. */
export const sourceView = ({ record, columns }: SourceType): string =>
  `create or replace view src.${quoteName(record)} as select ${[...columns.map(({ name }) => quoteName(name)), ...placeColumns].join(', ')}
   from ${stagedTable(record)} where _ok`

/** An empty staged table, to compile maps against. */
export const emptyStagedTable = ({ record, columns }: SourceType): string =>
  `create or replace table ${stagedTable(record)} (${placeColumns.map((name) => `${name} bigint`).join(', ')},
   ${columns.map(({ name, duckdbType }) => `${quoteName(name)} ${duckdbType}`).join(', ')}, _ok boolean, _text varchar[])`

/**
 * Splits the batches and types every field. `_ok`: each field could be read and none that is required is blank.
 * `_text` keeps the texts of a record that is not.
 */
export const typeBatches = (type: SourceType): string => {
  const { record, columns } = type
  const texts = columns.map((_, at) => `a[${at + 1 + placeColumns.length}] as t${at}`)
  const places = placeColumns.map((name, at) => `a[${at + 1}]::bigint as ${name}`)
  return `create or replace table ${stagedTable(record)} as
    select ${placeColumns.join(', ')}, ${columns.map(({ name }, at) => `v${at} as ${quoteName(name)}`).join(', ')},
      _ok, case when not _ok then [${columns.map((_, at) => `t${at}`).join(', ')}] end as _text
    from (select *, ${columns.map((column, at) => readable(column, at)).join(' and ')} as _ok
      from (select *, ${columns.map(({ read }, at) => `${read(`t${at}`)} as v${at}`).join(', ')}
        from (select ${[...places, ...texts].join(', ')}
          from (select string_split(r, chr(31)) as a
            from (select unnest(string_split(decode(bytes), chr(30))) as r from ${batchTable(record)})))))`
}

const readable = ({ required, isBlank }: SourceColumn, at: number): string =>
  required ? `v${at} is not null` : `(v${at} is not null or ${isBlank(`t${at}`)})`

/** Findings of the records that are not `_ok`: `n, code, json`, one row per field. */
export const sourceFindings = ({ record, columns }: SourceType): string => {
  const cases = columns.flatMap((column, at) => {
    const text = `_text[${at + 1}]`
    const found = { column, record }
    return [
      ...(column.required ? [findingCase(column.isBlank(text), 'field-missing', found)] : []),
      findingCase(`not ${column.isBlank(text)} and ${quoteName(column.name)} is null`, column.unreadable, found),
    ]
  })
  return `select n, f.code, f.json from (
    select _record_no as n, unnest(list_filter([${cases.join(',\n')}], lambda found: found is not null)) as f
    from ${stagedTable(record)} where not _ok)`
}

interface FoundField {
  readonly column: SourceColumn
  readonly record: string
}

const findingCase = (
  condition: string,
  code: SourceColumn['unreadable'] | 'field-missing',
  found: FoundField,
): string => {
  const { name, span } = found.column
  const from = span ? `_byte_from + ${span.from}` : '_byte_from'
  const to = span ? `_byte_from + ${span.to}` : '_byte_to'
  const prefix = findingPrefix({ code, hint: hints[code](name), record: found.record, field: name })
  return `case when ${condition} then {'code': '${code}', 'json': ${prefix} || _line || ',"byteFrom":' || (${from}) || ',"byteTo":' || (${to}) || '}}'} end`
}

const hints = {
  'field-missing': (name: string) => `The field ${name} is required and blank.`,
  'field-unreadable': (name: string) => `The field ${name} is not of the type the layout gives it.`,
  'field-not-in-enum': (name: string) => `The field ${name} holds none of the codes the layout lists.`,
}

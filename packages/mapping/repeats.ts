import type { DuckDBConnection } from '@duckdb/node-api'
import type { Noun } from '@mortar/canonical/noun'
import { type Lane, rowsOf } from './database.ts'
import { judgedTable, type NounMap } from './judging.ts'
import type { SeenKeys } from './seen-keys.ts'
import { quoteText } from './sql-text.ts'

/**
 * Finds rows whose business key came before in the file, and says whether there are any. `work.duplicate_rows` (same
 * content: dropped) and `work.refused` (other content: the record is rejected) hold the answer; the keys of the other rows
 * are kept for the slices to come.
 * Records are judged one after the other in file order, as if a person read the file: a record that is refused leaves
 * no key behind.
 */
export const findRepeats = async ({ connection }: Lane, maps: readonly NounMap[], seen: SeenKeys): Promise<boolean> => {
  await connection.run('create or replace table work.duplicate_rows (noun varchar, row bigint, n bigint)')
  await connection.run('create or replace table work.refused (n bigint)')
  const { keys, contents } = await hashesOf(connection, maps, '')
  const suspects = seen.suspects(keys)
  const rows = suspects.length === 0 ? [] : await suspectRows(connection, maps, suspects)
  const repeated = rows.length === 0 ? [] : withContentBefore(rows, seen.find(suspects))
  if (repeated.length === 0) {
    seen.keep(keys, contents)
    return false
  }
  await settle(connection, repeated)
  const left = await hashesOf(connection, maps, 'and j._record_no not in (select n from work.refused)')
  seen.keep(left.keys, left.contents)
  return true
}

/** All key and content hashes of the rows that are not rejected, packed. */
const hashesOf = async (
  connection: DuckDBConnection,
  maps: readonly NounMap[],
  and: string,
): Promise<{ keys: Buffer; contents: Buffer }> => {
  const rows = maps.map(({ noun }) => `select j._key, j._hash ${acceptedRows(noun)} ${and}`)
  const sql = `select string_agg(_key, '') as keys, string_agg(_hash, '') as contents from (${rows.join(' union all ')})`
  const [packed] = await rowsOf(connection, sql)
  const bytes = (hex: unknown) => Buffer.from(String(hex ?? ''), 'hex')
  return { keys: bytes(packed!.keys), contents: bytes(packed!.contents) }
}

const acceptedRows = (noun: Noun): string => `from ${judgedTable(noun)} j
  where j._record_no in (select _record_no from work.verdict where not _bad)`

interface KeyedRow {
  readonly noun: string
  readonly row: string
  readonly n: string
  readonly key: string
  readonly content: string
  /** Content of an accepted row of an earlier slice with this key. */
  readonly before?: string | undefined
}

/** The rows that have a suspect key, in file order. */
const suspectRows = async (
  connection: DuckDBConnection,
  maps: readonly NounMap[],
  suspects: readonly string[],
): Promise<KeyedRow[]> => {
  await connection.run('create or replace table work.suspects (key varchar)')
  const appender = await connection.createAppender('suspects', 'work')
  for (const key of suspects) {
    appender.appendVarchar(key)
    appender.endRow()
  }
  appender.closeSync()
  const rows = maps.map(
    ({
      noun,
    }) => `select ${quoteText(noun.name)} as noun, j.rowid as row, j._record_no as n, j._key as key, j._hash as content
      ${acceptedRows(noun)} and j._key in (select key from work.suspects)`,
  )
  const sql = `select * from (${rows.join(' union all ')}) order by n, noun, row`
  return (await rowsOf(connection, sql)) as unknown as KeyedRow[]
}

/** Those of the suspect rows whose key did come before, or comes twice among them. */
const withContentBefore = (rows: readonly KeyedRow[], before: ReadonlyMap<string, string>): KeyedRow[] => {
  const times = new Map<string, number>()
  for (const { key } of rows) times.set(key, (times.get(key) ?? 0) + 1)
  return rows
    .filter(({ key }) => before.has(key) || times.get(key)! > 1)
    .map((row) => ({ ...row, before: before.get(row.key) }))
}

const settle = async (connection: DuckDBConnection, rows: readonly KeyedRow[]): Promise<void> => {
  const accepted = new Map<string, string>()
  const duplicates: KeyedRow[] = []
  const refused: string[] = []
  const earlier = (row: KeyedRow) => row.before ?? accepted.get(row.key)
  for (const record of groupByRecord(rows)) {
    if (isContradicted(record, earlier)) {
      refused.push(record[0]!.n)
      continue
    }
    for (const row of record) {
      if (earlier(row) !== undefined) duplicates.push(row)
      else accepted.set(row.key, row.content)
    }
  }
  const dropped = duplicates.map(({ noun, row, n }) => `(${quoteText(noun)}, ${row}, ${n})`)
  await insert(
    connection,
    'work.refused',
    refused.map((n) => `(${n})`),
  )
  await insert(connection, 'work.duplicate_rows', dropped)
}

// By an earlier record, or by another row of the record itself.
const isContradicted = (record: readonly KeyedRow[], earlier: (row: KeyedRow) => string | undefined): boolean => {
  const own = new Map<string, string>()
  return record.some((row) => {
    const content = earlier(row) ?? own.get(row.key)
    own.set(row.key, row.content)
    return content !== undefined && content !== row.content
  })
}

const groupByRecord = function* (rows: readonly KeyedRow[]): Generator<KeyedRow[]> {
  let record: KeyedRow[] = []
  for (const row of rows) {
    if (record.length > 0 && record[0]!.n !== row.n) {
      yield record
      record = []
    }
    record.push(row)
  }
  if (record.length > 0) yield record
}

const insert = async (connection: DuckDBConnection, table: string, values: readonly string[]): Promise<void> => {
  for (let from = 0; from < values.length; from += 5_000) {
    await connection.run(`insert into ${table} values ${values.slice(from, from + 5_000).join(', ')}`)
  }
}

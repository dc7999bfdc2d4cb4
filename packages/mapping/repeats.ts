import type { DuckDBConnection } from '@duckdb/node-api'
import type { Noun } from '@mortar/canonical/noun'
import { type Lane, rowsOf } from './database.ts'
import { judgedTable, type NounMap } from './judging.ts'
import { quoteText } from './sql-text.ts'

/** Forgets the keys seen so far: 24 bytes for each accepted row of a file, in memory, shared by all lanes. */
export const forgetKeys = async (shared: DuckDBConnection): Promise<void> => {
  await shared.run('create or replace table memory.main.seen (key uhugeint, content ubigint)')
}

/**
 * Finds rows whose business key came before in the file, and says whether there are any. `work.duplicate_rows` (same
 * content: dropped) and `work.refused` (other content: the record is rejected) hold the answer; the keys of the other rows
 * are noted for the slices to come.
 * Records are judged one after the other in file order, as if a person read the file: a record that is refused leaves
 * no key behind.
 */
export const findRepeats = async ({ connection }: Lane, maps: readonly NounMap[]): Promise<boolean> => {
  await connection.run('create or replace table work.duplicate_rows (noun varchar, row bigint, n bigint)')
  await connection.run('create or replace table work.refused (n bigint)')
  await connection.run(
    `create or replace table work.keyed as ${maps.map(({ noun }) => keysOf(noun)).join(' union all ')}`,
  )
  const repeated = (await rowsOf(connection, repeatedRows)) as unknown as KeyedRow[]
  if (repeated.length > 0) await settle(connection, repeated)
  await connection.run(
    `insert into memory.main.seen select key, content from work.keyed ${repeated.length > 0 ? stillNew : ''}`,
  )
  return repeated.length > 0
}

interface KeyedRow {
  readonly noun: string
  readonly row: string
  readonly n: string
  readonly key: string
  readonly content: string
  /** Content of an accepted row of an earlier slice with this key. */
  readonly before: string | null
}

const keysOf = (noun: Noun): string => `
  select ${quoteText(noun.name)} as noun, j.rowid as row, j._record_no as n, j._key as key, hash(j._body) as content
  from ${judgedTable(noun)} j join work.verdict v on v._record_no = j._record_no where not v._bad`

// The slice is the smaller side by far, so its keys become the hash table and the keys seen stream by.
const repeatedRows = `
  with again as (select key from work.keyed group by all having count(*) > 1),
  before as (select s.key, s.content from memory.main.seen s where s.key in (select key from work.keyed))
  select k.noun, k.row, k.n, k.key::varchar as key, k.content::varchar as content, b.content::varchar as before
  from work.keyed k left join before b on b.key = k.key
  where b.key is not null or k.key in (select key from again)
  order by k.n, k.noun, k.row`

const stillNew = `k where k.n not in (select n from work.refused)
  and not exists (select 1 from work.duplicate_rows d where d.noun = k.noun and d.row = k.row)`

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
  await insert(
    connection,
    'work.refused',
    refused.map((n) => `(${n})`),
  )
  const dropped = duplicates.map(({ noun, row, n }) => `(${quoteText(noun)}, ${row}, ${n})`)
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

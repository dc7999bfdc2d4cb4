import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Noun } from '@mortar/canonical/noun'
import { columnNames } from '@mortar/canonical/tables'
import { type Database, withTenant, withTenantBulk } from '../database.ts'
import { post } from './post.ts'
import type { PostResult } from './request.ts'

/** Rows of one noun as a file of a partner brings them; a value that is not given is null. */
export interface FiledRows {
  readonly tenantId: string
  /** A number no other file of the test has. */
  readonly rawFileNo: number
  readonly noun: Noun
  readonly rows: readonly Readonly<Record<string, string | number>>[]
  readonly now: Date
}

/** Posts rows as a file does, each its own record: what is there already with the same key is closed and followed. */
export const postFiled = async (db: Database, filed: FiledRows): Promise<PostResult> => {
  const { tenantId, rawFileNo, noun, rows, now } = filed
  const runId = await openRun(db, filed)
  const lines = (line: (row: FiledRows['rows'][number], recordNo: number) => (string | number)[]) =>
    Readable.from([rows.map((row, at) => `${line(row, at + 1).join('\t')}\n`).join('')])
  return withTenantBulk(db, tenantId, (tx) =>
    post(tx, {
      runId,
      kind: 'file',
      rawFileNo,
      partnerId: 'filed',
      nouns: [
        { noun, load: 'upsert', rows: () => lines((row, at) => [at, 'pass', hashOf(row), ...cellsOf(noun, row)]) },
      ],
      records: () => lines((_, at) => [at, 'DT', at, (at - 1) * 10, at * 10, 'pass', '\\N', '\\N']),
      holds: [],
      routes: [],
      money: [],
      now,
    }),
  )
}

const cellsOf = (noun: Noun, row: FiledRows['rows'][number]) => columnNames(noun).map((name) => row[name] ?? '\\N')
const hashOf = (row: object) => createHash('md5').update(JSON.stringify(row)).digest('hex')

const openRun = (db: Database, { tenantId, rawFileNo, now }: FiledRows): Promise<number> =>
  withTenant(db, tenantId, async (tx) => {
    await tx.query(
      `insert into mortar.raw_file (raw_file_no, feed_id, file_name, remote_path, remote_bytes, arrived_at, fetched_at)
       overriding system value values ($1, 'filed/rows', $3, $3, 1, $2, $2)`,
      [rawFileNo, now, `f${rawFileNo}`],
    )
    const { rows } = await tx.query<{ id: number }>(
      `insert into mortar.run (feed_id, kind, raw_file_no, state, started_by, started_at)
       values ('filed/rows', 'file', $1, 'working', 'test', $2) returning run_id::float8 as id`,
      [rawFileNo, now],
    )
    return rows[0]!.id
  })

import { readFileSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { type KnownFunctions, knownFunctions } from './functions.ts'
import { quoteName } from './sql-text.ts'

/** One place where SQL runs: a connection with a catalog of its own, so that two slices of a file can be mapped at a time. */
export interface Lane {
  readonly name: string
  readonly connection: DuckDBConnection
  readonly functions: KnownFunctions
  /** Ends it and frees its tables. */
  readonly close: () => Promise<void>
}

/** The locked DuckDB of a mapper. `shared` holds what all lanes see; user SQL runs in lanes only. */
export interface Database {
  readonly shared: DuckDBConnection
  /** Opens a further lane, with schemas `src xw canon work` and the macros. */
  readonly openLane: () => Promise<Lane>
  readonly close: () => void
}

/**
 * Opens DuckDB in memory with every door shut: no files, no extensions, no settings. There is no temp directory, because
 * the npm build of 1.5.6 cannot write encrypted temp files ("read-only crypto module") and plaintext must not lie on
 * disk: what does not fit is an error, and the spool keeps what must be kept.
 */
export const openDatabase = async (memoryMb: number): Promise<Database> => {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${memoryMb}MB`,
    // Two lanes work side by side, each in a thread of its own; with more, DuckDB's threads wait for each other by spinning.
    threads: '1',
    temp_directory: '',
    enable_external_access: 'false',
    autoload_known_extensions: 'false',
    autoinstall_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
  })
  const shared = await instance.connect()
  await shared.run("set global TimeZone = 'UTC'")
  await shared.run('set lock_configuration = true')
  const functions = await knownFunctions(shared)
  let opened = 0
  const openLane = async (): Promise<Lane> => {
    opened += 1
    const name = `lane${opened}`
    const connection = await instance.connect()
    await connection.run(`attach ':memory:' as ${quoteName(name)}`)
    await connection.run(`use ${quoteName(name)}`)
    for (const schema of ['src', 'xw', 'canon', 'work']) await connection.run(`create schema ${schema}`)
    for (const macro of macros()) await connection.run(macro)
    return {
      name,
      connection,
      functions,
      close: async () => {
        connection.closeSync()
        await shared.run(`detach ${quoteName(name)}`)
      },
    }
  }
  return { shared, openLane, close: () => instance.closeSync() }
}

/** The statements of `macros.sql`. */
export const macros = (): string[] =>
  readFileSync(new URL('./macros.sql', import.meta.url), 'utf8')
    .split(/;$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')

/** Rows of a query as objects of plain JavaScript: integers beyond 32 bits are text. */
export const rowsOf = async (connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[]

import type { DuckDBConnection, DuckDBType } from '@duckdb/node-api'

/** A column of a select's result. */
export interface BoundColumn {
  readonly name: string
  readonly duckdbType: string
}

/** Result columns of a select, or DuckDB's reason why it does not bind. Nothing runs. */
export type Bound =
  | { readonly kind: 'bound'; readonly columns: readonly BoundColumn[] }
  | { readonly kind: 'error'; readonly message: string }

/** Binds a select to the tables that are there. */
export const bindSelect = async (connection: DuckDBConnection, sql: string): Promise<Bound> => {
  try {
    const prepared = await connection.prepare(sql)
    try {
      const columns = Array.from({ length: prepared.columnCount }, (_, at) => ({
        name: prepared.columnName(at),
        duckdbType: nameOfType(prepared.columnType(at)),
      }))
      return { kind: 'bound', columns }
    } finally {
      prepared.destroySync()
    }
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) }
  }
}

// JSON is a VARCHAR by another name, which only the alias tells.
const nameOfType = (type: DuckDBType): string => {
  if (type.alias === 'JSON') return 'JSON'
  return type.toString() === 'TIMESTAMPTZ' ? 'TIMESTAMP WITH TIME ZONE' : type.toString()
}

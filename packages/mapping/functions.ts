import type { DuckDBConnection } from '@duckdb/node-api'

/** What the compiler must know of DuckDB's functions, all in small letters. */
export interface KnownFunctions {
  /** Functions a map may not call. */
  readonly refused: ReadonlySet<string>
  /** Functions that make one row of many. */
  readonly aggregates: ReadonlySet<string>
}

// Refused beside what DuckDB itself calls volatile: settings, the catalog, other people's SQL, the clock behind a macro.
const refusedNames = [
  'current_setting',
  'getvariable',
  'ago',
  'pg_sleep',
  'json_execute_serialized_sql',
  'session_user',
  'user',
]
const refusedPattern = '^(pg_|has_.*_privilege|inet_|duckdb_|pragma_|current_|read_|write_|stats$|json_(de)?serialize_)'

/** Reads DuckDB's own list: a function whose answer depends on the clock, on chance or on the session is refused. */
export const knownFunctions = async (connection: DuckDBConnection): Promise<KnownFunctions> => {
  const rows = await connection.runAndReadAll(`
    select distinct lower(function_name) as name, function_type = 'aggregate' as is_aggregate,
      function_type <> 'aggregate' and (coalesce(stability, 'CONSISTENT') <> 'CONSISTENT'
        or regexp_matches(function_name, '${refusedPattern}')) as is_refused
    from duckdb_functions() where function_type in ('scalar', 'aggregate', 'macro')`)
  const functions = rows.getRows() as [string, boolean, boolean][]
  const named = (test: (row: [string, boolean, boolean]) => boolean) => functions.filter(test).map(([name]) => name)
  return {
    refused: new Set([...refusedNames, ...named(([, , isRefused]) => isRefused)]),
    aggregates: new Set(named(([, isAggregate]) => isAggregate)),
  }
}

/** Table functions a map may use: they make rows of values that are already there. */
export const allowedTableFunctions: ReadonlySet<string> = new Set([
  'unnest',
  'range',
  'generate_series',
  'json_each',
  'json_tree',
])

/** Names without parentheses that ask the clock or the session. */
export const refusedKeywords: ReadonlySet<string> = new Set([
  'current_date',
  'current_time',
  'current_timestamp',
  'localtime',
  'localtimestamp',
  'current_user',
  'session_user',
  'current_role',
  'current_catalog',
  'current_schema',
  'user',
])

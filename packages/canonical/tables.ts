import { type ColumnKind, knownTo, type Noun, systemColumns } from './noun.ts'

const postgresTypes: Record<ColumnKind, string> = {
  text: 'text',
  integer: 'integer',
  cents: 'bigint',
  quantity_milli: 'bigint',
  price_micro: 'bigint',
  date: 'date',
  moment: 'timestamptz',
  boolean: 'boolean',
}

const duckdbTypes: Record<ColumnKind, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  cents: 'BIGINT',
  quantity_milli: 'BIGINT',
  price_micro: 'BIGINT',
  date: 'DATE',
  moment: 'TIMESTAMP WITH TIME ZONE',
  boolean: 'BOOLEAN',
}

/** The PostgreSQL type of a column kind. */
export const postgresType = (kind: ColumnKind): string => postgresTypes[kind]

/** The DuckDB type a map must produce for a column kind. */
export const duckdbType = (kind: ColumnKind): string => duckdbTypes[kind]

/** Declared column names of a noun, in order. */
export const columnNames = (noun: Noun): string[] => Object.keys(noun.columns)

/** All columns of the noun's PostgreSQL table: the platform's first, then the declared ones. */
export const tableColumns = (noun: Noun): string[] => [
  ...systemColumns.map(([name]) => name),
  ...(noun.time === 'versioned' ? [knownTo[0]] : []),
  ...columnNames(noun),
]

/** `create table` and its indexes for PostgreSQL, schema `mortar`; row-level security is the migration's work. */
export const postgresTable = (noun: Noun): string => {
  const system = noun.time === 'versioned' ? [...systemColumns, knownTo] : systemColumns
  const declared = Object.entries(noun.columns).map(
    ([name, { kind, required }]) => `${name} ${postgresTypes[kind]}${required ? ' not null' : ''}`,
  )
  const lines = [...system.map(([name, type]) => `${name} ${type}`), ...declared]
  return [`create table mortar.${noun.table} (\n  ${lines.join(',\n  ')}\n);`, ...postgresIndexes(noun)].join('\n')
}

const postgresIndexes = (noun: Noun): string[] => {
  const key = ['tenant_id', 'partner_id', ...noun.key].join(', ')
  const current = noun.time === 'versioned' ? ' where known_to is null' : ''
  return [
    `create unique index ${noun.table}_key on mortar.${noun.table} (${key})${current};`,
    `create index ${noun.table}_lineage on mortar.${noun.table} (tenant_id, lineage_id);`,
    ...noun.indexes.map(
      (columns) =>
        `create index ${noun.table}_${columns.join('_')} on mortar.${noun.table} (tenant_id, ${columns.join(', ')});`,
    ),
  ]
}

/** `create table` for DuckDB with the declared columns only: what a map of this noun must produce. */
export const duckdbTable = (noun: Noun, name = noun.table): string => {
  const declared = Object.entries(noun.columns).map(([column, { kind }]) => `${column} ${duckdbTypes[kind]}`)
  return `create table ${name} (\n  ${declared.join(',\n  ')}\n)`
}

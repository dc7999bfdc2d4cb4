import type pg from 'pg'

/**
 * Rows as the API tells them: column names in camelCase and moments as ISO text. Values of JSON columns stay as they are.
 * The caller names the type its SELECT gives.
 */
export const plainRows = <Row>({ rows }: pg.QueryResult): Row[] => rows.map((row) => plainRow(row) as Row)

const plainRow = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), plain(value)]))

/** `arrived_at` → `arrivedAt`. */
export const camel = (name: string): string =>
  name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** A moment as ISO text, anything else as it is. */
export const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

import { Buffer } from 'node:buffer'

/** A name as SQL writes it, whatever characters it has. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text as an SQL literal. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A JavaScript value as an SQL literal: text, safe integer, boolean or NULL. */
export const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  return quoteText(String(value))
}

/** 1-based line and column of a byte offset in a text: DuckDB counts bytes, people count characters. */
export const placeOf = (sql: string, byteOffset: number): { line: number; column: number } => {
  const before = Buffer.from(sql).subarray(0, byteOffset).toString()
  const lines = before.split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

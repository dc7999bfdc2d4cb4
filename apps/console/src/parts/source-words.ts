import type { ColumnSource } from '../client/index.ts'

const names: Readonly<Record<ColumnSource['kind'], (name: string) => string>> = {
  field: (name) => name,
  crosswalk: (name) => `crosswalk ${name.split('.')[0]}`,
  context: (name) => `file’s ${name}`,
  constant: (name) => `constant ${name}`.trim(),
}

const roles: readonly (readonly [role: ColumnSource['role'], words: string])[] = [
  ['value', ''],
  ['choice', 'chosen by '],
  ['key', 'found by '],
]

/** Where a value comes from, what becomes it first: `crosswalk relationship, found by rel_code, fill_date`. */
export const sourceWords = (from: readonly ColumnSource[]): string =>
  roles
    .map(([role, words]) => [words, from.filter((source) => source.role === role)] as const)
    .filter(([, sources]) => sources.length > 0)
    .map(([words, sources]) => words + [...new Set(sources.map(({ kind, name }) => names[kind](name)))].join(', '))
    .join(', ')

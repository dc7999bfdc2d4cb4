import type { InCaseFile } from '@mortar/canonical/site/feed'
import type { CaseRow, CaseRun } from './case-run.ts'

/**
 * What differs between `expected.yml` and a run, one sentence each. Controls, rows and codes that are named must be as they
 * are named; rejected records must be exactly those listed. A row is found by the key columns it gives, or by `_line`;
 * when it gives neither, by its place in the list.
 */
export const differencesIn = (expected: InCaseFile, run: CaseRun): string[] => [
  ...outcomeDifferences(expected, run),
  ...controlDifferences(expected, run),
  ...Object.entries(expected.rows).flatMap(([noun, rows]) => rowDifferences(noun, rows, run)),
  ...rejectDifferences(expected, run),
]

const outcomeDifferences = (expected: InCaseFile, run: CaseRun): string[] => {
  const missing = expected.codes.filter((code) => !run.codes.includes(code))
  const because = run.codes.length > 0 ? `, because of ${run.codes.join(', ')}` : ''
  return [
    ...(expected.run === run.outcome
      ? []
      : [`The file was expected to be ${expected.run}; it is ${run.outcome}${because}.`]),
    ...missing.map((code) => `The file was expected to have ${code}; it has ${run.codes.join(', ') || 'no issue'}.`),
  ]
}

const controlDifferences = (expected: InCaseFile, run: CaseRun): string[] =>
  Object.entries(expected.control).flatMap(([name, wanted]) => {
    const control = run.controls.find((result) => result.name === name)
    if (!control) return [`The feed has no control ${name}.`]
    const came = `the file says ${control.expected} and holds ${control.actual}`
    if (wanted === 'ok') return control.ok ? [] : [`Control ${name} was expected to be ok; ${came}.`]
    const isEqual = wanted.expect === control.expected && wanted.actual === control.actual
    return isEqual ? [] : [`Control ${name} was expected to say ${wanted.expect} and hold ${wanted.actual}; ${came}.`]
  })

type ExpectedRow = Readonly<Record<string, unknown>>

const rowDifferences = (noun: string, expected: readonly ExpectedRow[], run: CaseRun): string[] => {
  const rows = run.rows.get(noun)
  if (!rows) return [`The feed has no map for ${noun}.`]
  return expected.flatMap((wanted, at) => {
    const key = keyOf(wanted, run.keys.get(noun) ?? [])
    const name = `${noun} ${key.length > 0 ? key.map(([column, value]) => `${column} ${value}`).join(', ') : `row ${at + 1}`}`
    const row =
      key.length > 0
        ? rows.find((candidate) => key.every(([column, value]) => isSame(value, candidate[column])))
        : rows[at]
    return row ? columnDifferences(name, wanted, row) : [`${name}: the row was expected and did not come.`]
  })
}

const keyOf = (wanted: ExpectedRow, columns: readonly string[]): [string, unknown][] => {
  const given = columns.filter((column) => column in wanted)
  return (given.length > 0 ? given : ['_line'])
    .filter((column) => column in wanted)
    .map((column) => [column, wanted[column]])
}

const columnDifferences = (name: string, wanted: ExpectedRow, row: CaseRow): string[] =>
  Object.entries(wanted).flatMap(([column, value]) => {
    if (!(column in row)) return [`${name}: there is no column ${column}.`]
    const line = row._line === undefined ? '' : ` (line ${row._line})`
    return isSame(value, row[column])
      ? []
      : [`${name}${line}, ${column}: ${shown(value)} was expected, ${shown(row[column])} came.`]
  })

const isSame = (wanted: unknown, came: string | null | undefined): boolean =>
  wanted === null ? came === null : String(wanted) === came

const shown = (value: unknown): string => (value === null || value === undefined ? 'nothing' : String(value))

const rejectDifferences = (expected: InCaseFile, run: CaseRun): string[] => [
  ...run.rejected
    .filter(({ line }) => !expected.rejected.some((wanted) => wanted.line === line))
    .map(({ line, codes }) => `Line ${line} was not expected to be rejected; it has ${codes.join(', ')}.`),
  ...expected.rejected.flatMap((wanted) => {
    const found = run.rejected.find(({ line }) => line === wanted.line)
    if (!found) return [`Line ${wanted.line} was expected to be rejected with ${wanted.codes.join(', ')}; it was not.`]
    const codes = [...new Set(wanted.codes)].sort().join(', ')
    return [
      ...(codes === found.codes.join(', ')
        ? []
        : [`Line ${wanted.line} was expected to be rejected with ${codes}; it has ${found.codes.join(', ')}.`]),
      ...byteDifference(wanted.line, 'first byte', wanted.byte_from, found.byteFrom),
      ...byteDifference(wanted.line, 'byte after it', wanted.byte_to, found.byteTo),
    ]
  }),
]

const byteDifference = (line: number, what: string, wanted: number | undefined, came: number): string[] =>
  wanted === undefined || wanted === came
    ? []
    : [`Line ${line}: its ${what} was expected to be ${wanted}; it is ${came}.`]

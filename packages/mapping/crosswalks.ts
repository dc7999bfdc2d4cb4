import type { Crosswalk } from '@mortar/canonical/site/site'
import { type Issue, issue } from '@mortar/values/issue'
import type { Lane } from './database.ts'
import { literal, quoteName } from './sql-text.ts'

const dateColumns = ['valid_from', 'valid_to']

const rowsPerInsert = 1_000

/** Puts a feed's crosswalks into a lane, in place of what is there, and tells what is wrong with them. */
export const loadCrosswalks = async (lane: Lane, crosswalks: readonly Crosswalk[], issues: Issue[]): Promise<void> => {
  await lane.connection.run('drop schema if exists xw cascade; create schema xw')
  for (const crosswalk of crosswalks) {
    issues.push(...crosswalkIssues(crosswalk))
    await loadCrosswalk(lane, crosswalk)
  }
}

/** Makes `xw.<name>`: every column of the CSV as text, blanks as NULL, `valid_from` and `valid_to` as dates. */
export const loadCrosswalk = async ({ connection }: Lane, crosswalk: Crosswalk): Promise<void> => {
  const table = `xw.${quoteName(crosswalk.name)}`
  const columns = crosswalk.columns.map(
    (name) => `${quoteName(name)} ${dateColumns.includes(name) ? 'DATE' : 'VARCHAR'}`,
  )
  await connection.run(`create or replace table ${table} (${columns.join(', ')})`)
  for (let from = 0; from < crosswalk.rows.length; from += rowsPerInsert) {
    const rows = crosswalk.rows.slice(from, from + rowsPerInsert)
    const values = rows.map(({ values }) => `(${crosswalk.columns.map((name) => cell(name, values[name])).join(', ')})`)
    await connection.run(`insert into ${table} values ${values.join(', ')}`)
  }
}

const cell = (name: string, value = ''): string => {
  const text = value.trim() === '' ? null : value.trim()
  return dateColumns.includes(name) ? `try_cast(${literal(text)} as date)` : literal(text)
}

/** What is wrong inside a crosswalk: dates that are none, and two rows of one partner value that hold on the same day. */
export const crosswalkIssues = ({ path, rows, columns }: Crosswalk): Issue[] => {
  const issues: Issue[] = []
  const byValue = new Map<string, Window[]>()
  for (const { line, values } of rows) {
    for (const name of dateColumns) {
      if (!isDate(values[name] ?? '')) issues.push(issue('crosswalk-date', { file: path, line, field: name }))
    }
    const window = {
      line,
      from: values.valid_from?.trim() || '0000-00-00',
      to: values.valid_to?.trim() || '9999-99-99',
    }
    if (window.to < window.from)
      issues.push(issue('crosswalk-date', { file: path, line, field: 'valid_to' }, 'valid_to lies before valid_from.'))
    const value = (values.partner_value ?? '').trim()
    const windows = byValue.get(value)
    if (windows) windows.push(window)
    else byValue.set(value, [window])
  }
  if (!columns.includes('partner_value')) return issues
  for (const windows of byValue.values()) issues.push(...overlaps(path, windows))
  return issues
}

interface Window {
  readonly line: number
  readonly from: string
  readonly to: string
}

const isDate = (text: string): boolean => {
  const day = text.trim()
  return (
    day === '' ||
    (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day))
  )
}

// Sorted by start, a window overlaps an earlier one exactly when it starts before the latest end so far.
const overlaps = (file: string, windows: readonly Window[]): Issue[] => {
  const sorted = [...windows].sort((left, right) =>
    left.from < right.from ? -1 : left.from > right.from ? 1 : left.line - right.line,
  )
  const issues: Issue[] = []
  let open: Window | undefined
  for (const window of sorted) {
    if (open && window.from <= open.to) {
      issues.push(
        issue(
          'crosswalk-overlap',
          { file, line: window.line, field: 'partner_value' },
          `This row holds on days on which line ${open.line} holds for the same partner value.`,
        ),
      )
    }
    if (!open || window.to > open.to) open = window
  }
  return issues
}

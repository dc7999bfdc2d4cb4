import { type Issue, issue } from '@mortar/values/issue'
import { type Lane, rowsOf } from './database.ts'
import { canonColumns, type OutPlan } from './out-feed.ts'
import type { OutRequest } from './reports.ts'
import { quoteName, quoteText } from './sql-text.ts'

/** Makes the requests of canonical rows, given as a JSON array; in the order of the rows. */
export const requestsOf = async (lane: Lane, plan: OutPlan, rows: string): Promise<OutRequest[]> => {
  const given = JSON.parse(rows) as readonly { readonly lineage_id: number | string }[]
  if (given.length === 0) return []
  await loadRows(lane, plan, rows)
  const wanted = ['lineage_id', 'body', ...plan.pathColumns]
  const columns = wanted.map((name) => `${quoteName(name)}::varchar as ${quoteName(name)}`)
  const made = (await rowsOf(lane.connection, `select ${columns.join(', ')} from (${plan.sql}\n)`)) as Record<
    string,
    string | null
  >[]
  const order = new Map(given.map(({ lineage_id }, at) => [String(lineage_id), at]))
  const placeOf = ({ lineage_id: id }: Record<string, string | null>) => order.get(String(id)) ?? given.length
  return made.toSorted((left, right) => placeOf(left) - placeOf(right)).map((row) => requestOf(row, plan))
}

const loadRows = async ({ connection }: Lane, { noun }: OutPlan, rows: string): Promise<void> => {
  const columns = canonColumns(noun)
  const shape = JSON.stringify([Object.fromEntries(columns.map(([name]) => [name, 'VARCHAR']))])
  const casts = columns.map(([name, type]) => `r.${quoteName(name)}::${type}`)
  await connection.run(`delete from canon.${noun.table}`)
  await connection.run(
    `insert into canon.${noun.table} select ${casts.join(', ')} from (select unnest(from_json($1, ${quoteText(shape)})) as r)`,
    [rows],
  )
}

const requestOf = (row: Record<string, string | null>, { path, pathColumns }: OutPlan): OutRequest => {
  const issues: Issue[] = []
  for (const name of pathColumns) if (!row[name]) issues.push(issue('request-path-empty', { field: name }))
  if (!isJson(row.body)) issues.push(issue('request-body-wrong', { field: 'body' }))
  const filled = path.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeURIComponent(row[name] ?? ''))
  return { lineageId: Number(row.lineage_id), path: filled, body: row.body ?? '', issues }
}

const isJson = (text: string | null | undefined): boolean => {
  try {
    JSON.parse(text ?? '')
    return true
  } catch {
    return false
  }
}

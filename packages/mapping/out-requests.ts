import { type Issue, issue } from '@mortar/values/issue'
import { type Lane, rowsOf } from './database.ts'
import type { OutPlan } from './out-feed.ts'
import type { OutRequest } from './reports.ts'

type MadeRow = Readonly<Record<string, string | null>>

/** Makes the requests of canonical rows, given as a JSON array; in the order of the rows. */
export const requestsOf = async ({ connection }: Lane, plan: OutPlan, rows: string): Promise<OutRequest[]> => {
  const given = JSON.parse(rows) as readonly { readonly lineage_id: number | string }[]
  if (given.length === 0) return []
  await plan.clear.run()
  plan.load.bindVarchar(1, rows)
  await plan.load.run()
  const made = (await rowsOf(connection, plan.make)) as readonly MadeRow[]
  const order = new Map(given.map(({ lineage_id }, at) => [String(lineage_id), at]))
  const placeOf = ({ lineage_id: id }: MadeRow) => order.get(String(id)) ?? given.length
  return made.toSorted((left, right) => placeOf(left) - placeOf(right)).map((row) => requestOf(row, plan))
}

const requestOf = (row: MadeRow, { path, pathColumns }: OutPlan): OutRequest => {
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

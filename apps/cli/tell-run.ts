import type { Ground } from '@mortar/journeys/ground'
import { withTenantReadOnly } from '@mortar/store/database'
import { loadRun, type RunWhole } from '@mortar/store/read/run'
import { listRuns } from '@mortar/store/read/runs'
import { dollars } from './tell.ts'

/** The newest run's number, 0 before the first. */
export const newestRunId = async (ground: Ground): Promise<number> => {
  const page = await withTenantReadOnly(ground.db, ground.tenantId, (tx) => listRuns(tx, { limit: 1 }))
  return page.items[0]?.runId ?? 0
}

/** The runs after a number, oldest first. */
export const runsAfter = (ground: Ground, after: number): Promise<RunWhole[]> =>
  withTenantReadOnly(ground.db, ground.tenantId, async (tx) => {
    const page = await listRuns(tx, { limit: 200 })
    const runs = await Promise.all(
      page.items.filter(({ runId }) => runId > after).map(({ runId }) => loadRun(tx, runId)),
    )
    return runs.filter((run) => run !== undefined).reverse()
  })

/** Prints runs with their ledgers; exit code 0 when every one was posted or is a copy, else 1. */
export const tellRuns = (runs: readonly RunWhole[], json: boolean): number => {
  const ok = runs.every((run) => run.state === 'posted' || run.state === 'duplicate')
  if (json) console.log(JSON.stringify({ ok, runs }))
  else if (runs.length === 0) console.log('Nothing new.')
  else for (const run of runs) tellRun(run)
  return ok ? 0 : 1
}

const buckets = ['in', 'posted', 'updated', 'unchanged', 'duplicate', 'held', 'rejected', 'envelope'] as const

function tellRun(run: RunWhole): void {
  console.log(
    `run ${run.runId}  ${run.feedId}  ${run.fileName ?? ''}  ${run.state}${run.cause ? `: ${run.cause}` : ''}`,
  )
  const shown = buckets.filter((bucket) => run.ledger.some((line) => line[bucket] !== 0))
  console.log(`  ${''.padEnd(22)}${shown.map((bucket) => bucket.padStart(14)).join('')}`)
  for (const line of run.ledger) {
    const amounts = shown.map((bucket) => amountIn(line.unit, line[bucket]).padStart(14))
    console.log(`  ${line.unit.padEnd(22)}${amounts.join('')}  ${line.balances ? '✓ balances' : '✗ DOES NOT BALANCE'}`)
  }
  for (const { name, unit, expected, actual } of run.controls.filter(({ ok }) => !ok)) {
    console.log(`  ✗ ${name}: the partner gives ${figure(unit, expected)}, the records give ${figure(unit, actual)}`)
  }
  for (const { code, hint, where } of run.issues.slice(0, 20)) {
    console.log(`  ${where.line === undefined ? '' : `line ${where.line}  `}${code}: ${hint}`)
  }
}

const amountIn = (unit: string, amount: number): string =>
  unit.startsWith('cents:') ? dollars(amount) : amount.toLocaleString('en-US')

const figure = (unit: string, amount: number | null): string => {
  if (amount === null) return 'none'
  return unit === 'cents' ? dollars(amount) : amount.toLocaleString('en-US')
}

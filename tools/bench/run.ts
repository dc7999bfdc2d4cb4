import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** A run that was watched to its end. */
export interface WatchedRun {
  readonly runId: number
  readonly rawFileNo: number
  /** From its start until its posting was there to be seen. */
  readonly wallMs: number
  /** How long each step took. */
  readonly steps: readonly { readonly step: string; readonly ms: number }[]
}

const lookMs = 20

/** Waits for the one run of a home and throws unless it posted all of its records and balances. */
export const watchRun = async (admin: pg.Client, records: number): Promise<WatchedRun> => {
  for (;;) {
    await sleep(lookMs)
    const { rows } = await admin.query(
      `select run_id::float8, raw_file_no::float8, state, cause, issues, started_at from mortar.run where state <> 'working'`,
    )
    const seenAt = Date.now()
    const run = rows[0]
    if (!run) continue
    if (run.state !== 'posted')
      throw new Error(`the run is ${run.state}: ${run.cause} ${JSON.stringify(run.issues[0])}`)
    await needAll(admin, run.run_id, records)
    const wallMs = seenAt - run.started_at.getTime()
    return { runId: run.run_id, rawFileNo: run.raw_file_no, wallMs, steps: await stepsOf(admin, run.run_id) }
  }
}

/** The store must hold what the ledger says: every record posted, a claim and a record row for each. */
const needAll = async (admin: pg.Client, runId: number, records: number): Promise<void> => {
  const { rows } = await admin.query(
    `select (select amount::float8 from mortar.ledger_line where run_id = $1 and unit = 'records' and bucket = 'posted') as ledger,
       (select count(*)::float8 from mortar.pharmacy_claim where run_id = $1) as claims,
       (select count(*)::float8 from mortar.record where run_id = $1) as records`,
    [runId],
  )
  const { ledger, claims, records: kept } = rows[0]
  if (ledger !== records || claims !== records || kept !== records + 2)
    throw new Error(`posted ${ledger}, claims ${claims}, records ${kept}, expected ${records}`)
}

const stepsOf = async (admin: pg.Client, runId: number): Promise<WatchedRun['steps']> => {
  const { rows } = await admin.query(
    `select step, (extract(epoch from ended_at - started_at) * 1000)::float8 as ms from mortar.run_step
     where run_id = $1 order by step_no`,
    [runId],
  )
  return rows as WatchedRun['steps']
}

import { plainRows } from '../read/plain.ts'
import type { Tx } from '../transaction.ts'

/** How long a process that is not heard of stays listed. */
const keptFor = '10 minutes'

/** A process that decides live claims, as it told of itself last. */
export interface ClaimProcess<Figures> {
  readonly processId: string
  /** `host:pid`. */
  readonly name: string
  readonly startedAt: string
  /** By the clock of the database, as `secondsSilent`. */
  readonly heardAt: string
  readonly secondsSilent: number
  readonly figures: Figures
}

/** What a process tells of itself. */
export interface ProcessTold {
  readonly processId: string
  readonly name: string
  readonly startedAt: Date
  readonly figures: object
}

/** Writes what a process tells, in place of what it told before; those not heard of for long are forgotten. */
export const tellProcess = async (tx: Tx, told: ProcessTold): Promise<void> => {
  await tx.query(
    `insert into mortar.claim_process as p (process_id, name, started_at, figures) values ($1, $2, $3, $4)
     on conflict (tenant_id, process_id) do update set figures = excluded.figures, heard_at = clock_timestamp()`,
    [told.processId, told.name, told.startedAt, JSON.stringify(told.figures)],
  )
  await tx.query(`delete from mortar.claim_process where heard_at < clock_timestamp() - interval '${keptFor}'`)
}

/** Takes a process that ends off the list. */
export const forgetProcess = async (tx: Tx, processId: string): Promise<void> => {
  await tx.query('delete from mortar.claim_process where process_id = $1', [processId])
}

/** The processes heard of lately, the oldest first. */
export const listProcesses = async <Figures>(tx: Pick<Tx, 'query'>): Promise<ClaimProcess<Figures>[]> =>
  plainRows(
    await tx.query(
      `select process_id, name, started_at, heard_at, figures,
         extract(epoch from clock_timestamp() - heard_at)::float8 as seconds_silent
       from mortar.claim_process where heard_at >= clock_timestamp() - interval '${keptFor}' order by started_at, name`,
    ),
  )

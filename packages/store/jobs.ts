import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '@mortar/values/issue'
import { parseCronItems, type Runner, run, type TaskList, type Worker } from 'graphile-worker'
import type { Database, Tx } from './database.ts'
import { holdLease, type Lease, reclaimFromDead } from './job-lease.ts'
import { quietLogger } from './worker-logger.ts'

/** What a job carries: always its tenant. */
export interface JobPayload {
  readonly tenantId: string
  readonly [name: string]: unknown
}

/** A job to be done. */
export interface JobRequest {
  readonly task: string
  readonly payload: JobPayload
  /** Jobs of one queue run one after another. Few names: some lanes per partner, not one per member. */
  readonly queue?: string
  /** A waiting job of the same key is replaced. */
  readonly key?: string
  readonly runAt?: Date
  /** Default 25, over about three days. */
  readonly maxAttempts?: number
}

/** What a task may know of the job it does. */
export interface JobContext {
  readonly jobId: string
  /** 1 at the first try. */
  readonly attempt: number
  readonly maxAttempts: number
  /** Aborted when the process wants to end. */
  readonly signal: AbortSignal
}

/** Does one job. A throw makes it wait and be tried again. A job may be done twice (after a kill): be idempotent. */
export type JobTask = (payload: JobPayload, job: JobContext) => Promise<void>

/** A job made by the clock. */
export interface CronJob extends Omit<JobRequest, 'runAt' | 'key'> {
  /** Names the entry: each due minute makes one job, however many hubs run. */
  readonly name: string
  /** `minute hour day month weekday`, in UTC. */
  readonly match: string
  /** Minutes missed while no hub ran are made up for, as far back as this. Default 0. */
  readonly backfillMs?: number
}

/** What workers need. */
export interface WorkerOptions {
  readonly tasks: Readonly<Record<string, JobTask>>
  readonly concurrency: number
  readonly cron?: readonly CronJob[]
  readonly log?: (line: string) => void
  /** How long `stop` waits for running jobs. Default 30 s; then they are given up and will be tried again. */
  readonly stopWithinMs?: number
}

/** Running workers. */
export interface Workers {
  readonly stop: () => Promise<void>
}

const pollMs = 1_000
const restartMs = 500

/** Puts a job into the queue with the transaction: a rollback leaves nothing. Returns the job's id. */
export const enqueueJob = async (tx: Tx, job: JobRequest): Promise<number> => {
  if (job.payload.tenantId !== tx.tenantId) throw new Fault('job-of-other-tenant')
  const { rows } = await tx.query<{ id: number }>('select mortar.enqueue_job($1, $2, $3, $4, $5, $6) as id', [
    job.task,
    JSON.stringify(job.payload),
    job.queue ?? null,
    job.key ?? null,
    job.runAt ?? null,
    job.maxAttempts ?? null,
  ])
  return rows[0]!.id
}

/**
 * Starts doing jobs, and giving back those of killed workers: a job of a process killed with -9 runs again within about
 * three seconds wherever workers run. When the database goes away the workers come back with it. Resolves once they run.
 */
export const startWorkers = async (db: Database, options: WorkerOptions): Promise<Workers> => {
  const { log = () => {} } = options
  const endReclaiming = reclaimFromDead(db.jobs, log)
  const end = new AbortController()
  let current = await startCrew(db, options, end.signal)
  const keeping = (async () => {
    while (!end.signal.aborted) {
      await current.ended
      if (end.signal.aborted) return
      log('the job workers ended unexpectedly: starting them again')
      current = await restart(db, options, end.signal)
    }
  })()
  const stop = async () => {
    end.abort()
    await endReclaiming()
    await current.stop()
    await keeping
  }
  return { stop }
}

interface Crew {
  /** Resolves when no worker runs any more, for whatever reason. */
  readonly ended: Promise<void>
  readonly stop: () => Promise<void>
}

const restart = async (db: Database, options: WorkerOptions, signal: AbortSignal): Promise<Crew> => {
  for (;;) {
    await sleep(restartMs)
    const crew = await startCrew(db, options, signal).catch(() => undefined)
    if (crew) return crew
    if (signal.aborted) return { ended: Promise.resolve(), stop: async () => {} }
  }
}

const startCrew = async (db: Database, options: WorkerOptions, signal: AbortSignal): Promise<Crew> => {
  const { concurrency, log = () => {}, cron = [], stopWithinMs = 30_000 } = options
  const leases = leasePlugin(db, signal)
  const runner = await run({
    pgPool: db.jobs,
    taskList: taskList(options.tasks, log),
    parsedCronItems: parseCronItems(cron.map(cronItem)),
    noHandleSignals: true,
    preset: {
      plugins: [leases.plugin],
      worker: {
        concurrentJobs: concurrency,
        pollInterval: pollMs,
        gracefulShutdownAbortTimeout: stopWithinMs,
        // Without batching, a completion that fails is a rejection nobody hears, which ends the process.
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
        logger: quietLogger,
      },
    },
  })
  return crewOf(runner, leases.release, stopWithinMs)
}

/**
 * Waits for running jobs as long as allowed, then lets go of the lease: whoever looks for dead workers next gives their jobs
 * to others. (The library's own forced stop does nothing once a graceful one has begun.)
 */
const crewOf = (runner: Runner, release: () => Promise<void>, stopWithinMs: number): Crew => {
  let giveUp = () => {}
  const givenUp = new Promise<void>((resolve) => (giveUp = resolve))
  const ended = Promise.race([runner.promise.catch(() => {}), givenUp]).then(release)
  const stop = async () => {
    const timer = setTimeout(giveUp, stopWithinMs)
    // It may have ended by itself a moment ago.
    runner.stop().catch(() => {})
    await ended
    clearTimeout(timer)
  }
  return { ended, stop }
}

/** Takes the lease of a worker pool before its workers take their first job. */
const leasePlugin = (db: Database, signal: AbortSignal) => {
  const leases = new Map<string, Promise<Lease>>()
  const startWorker = async (_context: unknown, { worker }: { readonly worker: Worker }) => {
    const { id } = worker.workerPool
    const lease = leases.get(id) ?? holdLease(db.jobs, id, signal)
    leases.set(id, lease)
    await lease
  }
  const plugin: GraphileConfig.Plugin = {
    name: 'MortarLeasePlugin',
    version: '1.0.0',
    worker: { hooks: { startWorker } },
  }
  const release = async () => {
    for (const lease of leases.values()) (await lease).release()
  }
  return { plugin, release }
}

const taskList = (tasks: Readonly<Record<string, JobTask>>, log: (line: string) => void): TaskList =>
  Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, guarded(name, task, log)]))

const guarded = (name: string, task: JobTask, log: (line: string) => void): TaskList[string] => {
  return async (payload, { job, abortSignal }) => {
    const context = { jobId: job.id, attempt: job.attempts, maxAttempts: job.max_attempts, signal: abortSignal }
    try {
      await task(payload as JobPayload, context)
    } catch (error) {
      log(`job ${job.id} ${name} failed, attempt ${job.attempts} of ${job.max_attempts}: ${told(error)}`)
      // What is thrown here is kept in the job's row: never the values an error may quote.
      throw new Error(told(error))
    }
  }
}

const told = (error: unknown): string => {
  if (error instanceof Fault) return `${error.code}: ${error.message}`
  const { name = 'Error', code } = error as { name?: string; code?: string }
  return code ? `${name} ${code}` : name
}

const cronItem = ({ name, match, task, payload, queue, maxAttempts, backfillMs = 0 }: CronJob) => ({
  identifier: `${payload.tenantId}:${name}`,
  task,
  match,
  payload: { ...payload },
  options: {
    backfillPeriod: backfillMs,
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    ...(queue === undefined ? {} : { queueName: `${payload.tenantId}:${queue}` }),
  },
})

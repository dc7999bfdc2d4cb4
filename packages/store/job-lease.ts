import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** A worker's sign of life. */
export interface Lease {
  readonly release: () => void
}

// The first half of the advisory locks that workers hold; the second is the hash of the worker's id.
const leaseClass = 4_827_303
const lookEveryMs = 1_000
const retryMs = 100

/**
 * Holds an advisory lock for a worker as long as its process lives: the server frees it within milliseconds of a kill, and
 * within some 15 s when the whole machine is gone. A lost connection is replaced at once. Never throws while connecting:
 * it tries until it succeeds or `signal` is aborted.
 */
export const holdLease = async (pool: pg.Pool, workerId: string, signal: AbortSignal): Promise<Lease> => {
  let held: pg.PoolClient | undefined
  let over = false
  const done = () => over || signal.aborted
  const acquire = async (): Promise<void> => {
    while (!held && !done()) {
      held = await connectWithLock(pool, workerId)
      if (!held) await sleep(retryMs)
    }
    held?.once('end', replace)
    if (over) free()
  }
  const replace = () => {
    free()
    void acquire()
  }
  const free = () => {
    held?.removeListener('end', replace)
    held?.release(true)
    held = undefined
  }
  await acquire()
  return {
    release: () => {
      over = true
      free()
    },
  }
}

const connectWithLock = async (pool: pg.Pool, workerId: string): Promise<pg.PoolClient | undefined> => {
  const client = await pool.connect().catch(() => undefined)
  if (!client) return undefined
  try {
    await client.query('set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 3; set tcp_keepalives_count = 3')
    await client.query(`select pg_advisory_lock(${leaseClass}, hashtext($1))`, [workerId])
    return client
  } catch {
    client.release(true)
    return undefined
  }
}

/**
 * Gives the jobs and queues of dead workers back, once a second, beginning now. A worker is dead when two looks in a row
 * find it without its lease: one look could fall into the moment in which it reconnects. Returns what ends the looking.
 */
export const reclaimFromDead = (pool: pg.Pool, log: (line: string) => void): (() => Promise<void>) => {
  const end = new AbortController()
  const looking = (async () => {
    for (let suspects: string[] = []; !end.signal.aborted; ) {
      suspects = await look(pool, suspects, log).catch(() => [])
      await sleep(lookEveryMs, undefined, { signal: end.signal }).catch(() => {})
    }
  })()
  return () => {
    end.abort()
    return looking
  }
}

const look = async (pool: pg.Pool, suspects: readonly string[], log: (line: string) => void) => {
  const without = await findWithoutLease(pool)
  const dead = without.filter((id) => suspects.includes(id))
  if (dead.length > 0) {
    await unlock(pool, dead)
    log(`jobs of ${dead.length} dead worker(s) were given back`)
  }
  return without
}

const findWithoutLease = async (pool: pg.Pool): Promise<string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `select id from (select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null) worker
     where not exists (
       select 1 from pg_locks
       where locktype = 'advisory' and classid = ${leaseClass} and objid = hashtext(id)::oid and objsubid = 2 and granted
         and database = (select oid from pg_database where datname = current_database()))`,
  )
  return rows.map(({ id }) => id)
}

// The lease is taken while unlocking, so a worker that comes back in this very moment keeps its jobs.
const unlock = async (pool: pg.Pool, dead: readonly string[]) => {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array(
       select id from unnest($1::text[]) id where pg_try_advisory_xact_lock(${leaseClass}, hashtext(id))))`,
    [dead],
  )
  await pool.query(`select pg_notify('jobs:insert', '{"count":100}')`)
}

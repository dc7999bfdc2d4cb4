import type { Socket } from 'node:net'
import { Fault } from '@mortar/values/issue'
import type pg from 'pg'
import type { Database } from './database.ts'
import { withoutValues } from './postgres/quiet.ts'

/** A running transaction of one tenant. `query` is `pg`'s; its errors carry no values. Ends with the work's function. */
export interface Tx {
  readonly tenantId: string
  readonly query: pg.PoolClient['query']
  /** Seals the audit chain; derived from the master key. */
  readonly auditKey: Buffer
}

type Work<T> = (tx: Tx) => Promise<T>

/**
 * Runs the work in one transaction that sees and touches only this tenant's rows. Statements sent without waiting travel
 * together (pipelining): `await Promise.all([tx.query(a), tx.query(b)])` is one round trip. Commits when the work resolves,
 * rolls back when it throws. Nothing is tried again. Throws what the work throws, `database-connection-lost`,
 * `database-commit-unknown`, `transaction-not-committed`, `tenant-missing`.
 */
export const withTenant = <T>(db: Database, tenantId: string, work: Work<T>): Promise<T> =>
  inTransaction({ db, pool: db.app, tenantId, begin: 'begin' }, work)

/** As withTenant, on a connection that can COPY (`pg-copy-streams`); statements are not pipelined. */
export const withTenantBulk = <T>(db: Database, tenantId: string, work: Work<T>): Promise<T> =>
  inTransaction({ db, pool: db.bulk, tenantId, begin: 'begin' }, work)

/** As withTenant, for reading only: all statements see the same moment. */
export const withTenantReadOnly = <T>(db: Database, tenantId: string, work: Work<T>): Promise<T> =>
  inTransaction({ db, pool: db.app, tenantId, begin: 'begin isolation level repeatable read read only' }, work)

/**
 * Does the whole again when the database asks for it: a serialization failure or a deadlock, of which nothing was kept.
 * Any other error passes at once.
 */
export const retryConflicts = async <T>(work: () => Promise<T>, attempts = 5): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const { code } = error as { code?: string }
      if (attempt >= attempts || (code !== '40001' && code !== '40P01')) throw error
    }
  }
}

interface Ground {
  readonly db: Database
  readonly pool: pg.Pool
  readonly tenantId: string
  readonly begin: string
}

const inTransaction = async <T>({ db, pool, tenantId, begin }: Ground, work: Work<T>): Promise<T> => {
  if (!tenantId) throw new Fault('tenant-missing')
  const client = await pool.connect()
  const { tx, end } = openTx(db, client, tenantId)
  try {
    const pipelined = pool !== db.bulk
    const begun = start(client, begin, tenantId)
    // Heard below; until then the work's first statements travel with it, where the connection can send them so.
    begun.catch(() => {})
    if (!pipelined) await begun
    const result = await work(tx)
    await begun
    await commit(client)
    client.release()
    return result
  } catch (error) {
    await rollback(client)
    throw told(client, error)
  } finally {
    end()
  }
}

/** One message for both: the tenant holds for this transaction only. */
const start = (client: pg.PoolClient, begin: string, tenantId: string) => {
  sendTogether(client)
  return client.query(`${begin}; select set_config('mortar.tenant_id', ${client.escapeLiteral(tenantId)}, true)`)
}

/** Statements of one turn leave in one write: each by itself is a call of the system, and wakes the server. */
const sendTogether = (client: pg.PoolClient) => {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** The handle given to the work. After the end it refuses: the connection is someone else's by then. */
const openTx = (db: Database, client: pg.PoolClient, tenantId: string) => {
  let over = false
  const query = (...parameters: Parameters<pg.PoolClient['query']>) => {
    if (over) throw new Fault('transaction-over')
    sendTogether(client)
    const answer = client.query(...parameters) as unknown
    return answer instanceof Promise ? answer.catch((error) => Promise.reject(withoutValues(error))) : answer
  }
  const tx: Tx = { tenantId, auditKey: db.auditKey, query: query as pg.PoolClient['query'] }
  return { tx, end: () => void (over = true) }
}

const commit = async (client: pg.PoolClient) => {
  sendTogether(client)
  const { command } = await client.query('commit').catch((error) => {
    throw isLost(client, error) ? new Fault('database-commit-unknown') : error
  })
  // A COMMIT after a failed statement whose error the work swallowed is answered ROLLBACK, without an error.
  if (command !== 'COMMIT') throw new Fault('transaction-not-committed')
}

const rollback = async (client: pg.PoolClient) => {
  try {
    await client.query('rollback')
    client.release()
  } catch (error) {
    client.release(error as Error)
  }
}

const told = (client: pg.PoolClient, error: unknown) => {
  if (error instanceof Fault || !isLost(client, error)) return withoutValues(error)
  const fault = new Fault('database-connection-lost')
  fault.cause = error
  return fault
}

// `pg` marks a client whose socket died (its type does not say so); a server that ends a connection says so first.
const isLost = (client: pg.PoolClient, error: unknown) =>
  !(client as unknown as { _queryable: boolean })._queryable ||
  /^(08|57P)/.test((error as { code?: string }).code ?? '')

import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '@mortar/values/issue'
import pg from 'pg'
import { readyBinaries } from './binaries.ts'
import {
  type Cluster,
  findRunning,
  forgetStalePid,
  initialize,
  isServerOf,
  keptPassword,
  logTail,
  type Running,
  spawnServer,
} from './cluster.ts'
import { settlePlace } from './place.ts'
import { choosePort } from './port.ts'

/** What a start needs. `settings` are PostgreSQL settings over Mortar's own (tests switch fsync off). */
export interface LaunchOptions {
  readonly dataDir: string
  readonly log?: (line: string) => void
  readonly settings?: Readonly<Record<string, string>>
}

/** A running server. `url` is the superuser's, naming the database `mortar`. */
export interface Launched {
  readonly url: string
  /** Lets go of the server and shuts it down when no other process of this data directory uses it. */
  readonly stop: () => Promise<void>
}

const startDeadlineMs = 120_000
const stopDeadlineMs = 30_000
// Any fixed number: users of one server hold it shared, who stops the server must get it alone.
const useLock = 4_827_301

/**
 * Starts the PostgreSQL that came with the packages on `<dataDir>/postgres`, or adopts the one already running there (a
 * second process of the same data directory, or a parent that was killed). While this process lives, a server that dies is
 * started again on the same port. Throws `postgres-no-binaries`, `postgres-not-started`, `postgres-folder-unreachable`,
 * `postgres-version-differs`.
 */
export const launchPostgres = async ({ dataDir, log = () => {}, settings = {} }: LaunchOptions): Promise<Launched> => {
  const place = settlePlace(dataDir, log)
  const cluster: Cluster = { place, native: readyBinaries(place), password: keptPassword(place), settings }
  initialize(cluster)
  const kept = await keep(cluster, log)
  await ensureDatabase(kept.holder())
  return { url: urlOf(cluster, kept.port, 'mortar'), stop: kept.stop }
}

const urlOf = ({ password }: Cluster, port: number, database: string) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`

/** Holds the server: one connection that says "in use", and starts the server again when it dies. */
const keep = async (cluster: Cluster, log: (line: string) => void) => {
  let current = await startOrAdopt(cluster)
  let stopping = false
  let revival: Promise<void> | undefined
  const revive = async () => {
    log('PostgreSQL ended unexpectedly: starting it again')
    current = await startOrAdopt(cluster)
    watch()
    log('PostgreSQL runs again')
  }
  const watch = () => {
    current.holder.once('end', () => {
      if (!stopping) revival = revive().catch((error) => log(`PostgreSQL did not start again: ${String(error)}`))
    })
  }
  watch()
  const stop = async () => {
    stopping = true
    await revival
    await letGo(cluster, current)
  }
  return { port: current.running.port, holder: () => current.holder, stop }
}

interface Held {
  readonly running: Running
  readonly holder: pg.Client
}

const startOrAdopt = async (cluster: Cluster): Promise<Held> => {
  const deadline = Date.now() + startDeadlineMs
  while (Date.now() < deadline) {
    const running = findRunning(cluster.place) ?? (await start(cluster))
    const held = running?.ready ? await hold(cluster, running) : undefined
    if (held) return held
    await sleep(20)
  }
  throw new Fault('postgres-not-started', `PostgreSQL did not become ready.\n${logTail(cluster.place)}`)
}

/** Starts the server and waits until it is ready. Undefined when another process, or its dying forerunner, was in the way. */
const start = async (cluster: Cluster): Promise<Running | undefined> => {
  forgetStalePid(cluster.place)
  const child = spawnServer(cluster, await choosePort(cluster.place))
  let failure: string | undefined
  child.once('error', (error) => (failure = error.message))
  child.once('exit', () => (failure ??= logTail(cluster.place)))
  while (failure === undefined) {
    const running = findRunning(cluster.place)
    if (running?.pid === child.pid && running?.ready) return running
    await sleep(5)
  }
  if (passing.test(failure)) return void (await sleep(100))
  throw new Fault('postgres-not-started', `PostgreSQL did not start: ${failure}`)
}

// A server killed a moment ago still counts as alive, its children hold shared memory, or the port was taken meanwhile.
const passing = /postmaster\.pid|shared memory block|Address already in use|could not create any TCP/

const hold = async (cluster: Cluster, running: Running): Promise<Held | undefined> => {
  const holder = new pg.Client({
    connectionString: urlOf(cluster, running.port, 'postgres'),
    application_name: 'mortar keeper',
    keepAlive: true,
  })
  holder.on('error', () => {})
  try {
    await holder.connect()
    await holder.query('select pg_advisory_lock_shared($1)', [useLock])
    return { running, holder }
  } catch (error) {
    await holder.end().catch(() => {})
    if ((error as { code?: string }).code !== '28P01') return undefined
    throw new Fault(
      'postgres-not-started',
      'The password kept beside the data does not open the server that runs on it.',
    )
  }
}

const ensureDatabase = async (holder: pg.Client) => {
  const found = await holder.query(`select 1 from pg_database where datname = 'mortar'`)
  if (found.rowCount) return
  await holder.query('create database mortar').catch((error: { code?: string }) => {
    // Another process was first.
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
}

const letGo = async (cluster: Cluster, { running, holder }: Held) => {
  const last = await lastUser(holder)
  if (last && isServerOf(cluster.place, running.pid)) process.kill(running.pid, 'SIGINT')
  await holder.end().catch(() => {})
  if (!last) return
  const deadline = Date.now() + stopDeadlineMs
  while (isServerOf(cluster.place, running.pid) && Date.now() < deadline) await sleep(5)
  // An immediate stop loses nothing: the next start recovers from the log.
  if (isServerOf(cluster.place, running.pid)) process.kill(running.pid, 'SIGQUIT')
}

const lastUser = async (holder: pg.Client): Promise<boolean> => {
  try {
    await holder.query('select pg_advisory_unlock_shared($1)', [useLock])
    const { rows } = await holder.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [useLock])
    return rows[0]?.alone ?? false
  } catch {
    return false
  }
}

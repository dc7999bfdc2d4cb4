import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { Fault } from '@mortar/values/issue'
import { keptText, readIfThere } from '../files.ts'
import type { NativeFolder } from './binaries.ts'
import type { Place } from './place.ts'

/** A PostgreSQL data folder with the binaries that run it. */
export interface Cluster {
  readonly place: Place
  readonly native: NativeFolder
  /** Password of the superuser `postgres`. */
  readonly password: string
  readonly settings: Readonly<Record<string, string>>
}

/** What a running server writes in postmaster.pid. */
export interface Running {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

// A sixteenth of the machine's memory. When the indexes of a large load fit, posting 1,000,000 claims took 30 s instead of
// 38 (1 GB against 256 MB).
function sharedBuffersMb(): number {
  const bytes = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  return Math.min(1024, Math.max(128, Math.floor(bytes / 2 ** 24)))
}

// Errors of statements are not logged: their texts can hold the values of people. Recovery after a crash replays at most
// max_wal_size; a smaller one writes the pages of indexes whole again and again while a large file is posted. Sockets are off
// because their path may be longer than the system allows.
const baseSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  shared_buffers: `${sharedBuffersMb()}MB`,
  max_wal_size: '8GB',
  checkpoint_timeout: '5min',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  password_encryption: 'scram-sha-256',
}

const maxLogBytes = 10_000_000

const dataOf = (place: Place) => join(place.folder, 'data')
const logOf = (place: Place) => join(place.folder, 'server.log')

/** The superuser's password, made once and kept with mode 0600. */
export const keptPassword = (place: Place): string =>
  keptText(join(place.folder, 'password'), () => randomBytes(24).toString('base64url'))

/**
 * Makes the data folder when there is none. It is prepared under another name and renamed, so a process killed half way,
 * or two starting at once, leave one whole folder. Throws `postgres-not-started`, `postgres-version-differs`.
 */
export const initialize = (cluster: Cluster): void => {
  const data = dataOf(cluster.place)
  if (existsSync(join(data, 'PG_VERSION'))) checkVersion(cluster)
  else create(cluster, data)
}

const create = (cluster: Cluster, data: string) => {
  removeAbandoned(cluster.place)
  const draft = join(cluster.place.folder, `draft-${process.pid}-${randomBytes(4).toString('hex')}`)
  const passwordFile = `${draft}.password`
  try {
    makeFor(cluster.place, draft)
    writeFileSync(passwordFile, cluster.password, { mode: 0o600, flag: 'wx' })
    own(cluster.place, passwordFile)
    runInitdb(cluster, draft, passwordFile)
    renameUnlessThere(draft, data)
  } finally {
    rmSync(draft, { recursive: true, force: true })
    rmSync(passwordFile, { force: true })
  }
}

const checkVersion = ({ place, native }: Cluster) => {
  const made = readFileSync(join(dataOf(place), 'PG_VERSION'), 'utf8').trim()
  const shown = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', ...place.owner })
  const [, major] = /PostgreSQL\) (\d+)/.exec(shown.stdout ?? '') ?? []
  if (major && major !== made)
    throw new Fault(
      'postgres-version-differs',
      `The data in ${dataOf(place)} is of PostgreSQL ${made}, this is ${major}.`,
    )
}

const runInitdb = ({ place, native }: Cluster, draft: string, passwordFile: string) => {
  const run = spawnSync(
    join(native, 'bin', 'initdb'),
    [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order and case rules on every machine, whatever its locale.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    { encoding: 'utf8', env: serverEnvironment(), cwd: place.folder, ...place.owner },
  )
  if (run.status !== 0)
    throw new Fault('postgres-not-started', `initdb failed: ${run.error?.message ?? lastLines(run.stderr)}`)
}

// Files under drafts whose maker is gone.
const removeAbandoned = (place: Place) => {
  for (const name of readdirSync(place.folder)) {
    const pid = Number(/^draft-(\d+)-/.exec(name)?.[1])
    if (pid && pid !== process.pid && !alive(pid)) rmSync(join(place.folder, name), { recursive: true, force: true })
  }
}

const makeFor = (place: Place, folder: string) => {
  mkdirSync(folder, { mode: 0o700 })
  own(place, folder)
}

const own = ({ owner }: Place, path: string) => {
  if (owner) chownSync(path, owner.uid, owner.gid)
}

const renameUnlessThere = (from: string, to: string) => {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(join(to, 'PG_VERSION'))) throw error
  }
}

/** Starts the server process on a port. It outlives a killed parent; the next start finds it by its pid file. */
export const spawnServer = ({ place, native, settings }: Cluster, port: number) => {
  const log = openSync(logOf(place), tooLong(logOf(place)) ? 'w' : 'a', 0o600)
  const options = Object.entries({ ...baseSettings, ...settings, port: String(port) })
  const child = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', dataOf(place), ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { env: serverEnvironment(), cwd: place.folder, detached: true, stdio: ['ignore', log, log], ...place.owner },
  )
  closeSync(log)
  child.unref()
  return child
}

const tooLong = (path: string) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes

const serverEnvironment = () => ({ PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' })

/** The end of the server's log, for the message of a failed start. */
export const logTail = (place: Place): string => lastLines(readIfThere(logOf(place)) ?? '')

const lastLines = (text = '') => text.trim().split('\n').slice(-8).join('\n')

/** The server that runs on this data folder, or undefined. A pid file left by a dead server does not count. */
export const findRunning = (place: Place): Running | undefined => {
  const lines = readIfThere(join(dataOf(place), 'postmaster.pid'))?.split('\n')
  const pid = Number(lines?.[0])
  if (!lines || !pid || !isServerOf(place, pid)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** True while the process exists, also when it belongs to another user. */
export const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * True while the process is the server of this place. After a reboot, or in a new container, the number can be another
 * program's; a dead process that nobody has buried yet has no command line.
 */
export const isServerOf = (place: Place, pid: number): boolean => {
  if (!alive(pid)) return false
  const command = readIfThere(`/proc/${pid}/cmdline`) ?? spawnSync('ps', ['-o', 'args=', '-p', String(pid)]).stdout
  return command?.toString().includes(dataOf(place)) ?? false
}

/** Removes a pid file whose number another program bears now; PostgreSQL itself would take that for a live server. */
export const forgetStalePid = (place: Place): void => {
  const pid = Number(readIfThere(join(dataOf(place), 'postmaster.pid'))?.split('\n')[0])
  if (pid && alive(pid) && !isServerOf(place, pid)) rmSync(join(dataOf(place), 'postmaster.pid'), { force: true })
}

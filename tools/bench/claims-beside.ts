import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

/** How long bare commits of one row take, one after another on one connection: the server and its disk cannot go below. */
export const bareCommits = async (admin: pg.Client): Promise<{ readonly p50Ms: number; readonly p99Ms: number }> => {
  await admin.query('create table if not exists public.bare_commit (n integer)')
  const times: number[] = []
  const [warmUp, measured] = [100, 1_000]
  for (let n = 0; n < warmUp + measured; n += 1) {
    const begun = performance.now()
    await admin.query({ name: 'bare-commit', text: 'insert into public.bare_commit values ($1)', values: [n] })
    if (n >= warmUp) times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  return { p50Ms: times[measured / 2]!, p99Ms: times[(measured * 99) / 100]! }
}

const database = 'bench_tpcb'

/**
 * Transactions a second of pgbench's TPC-B, prepared, 16 clients, in a database of its own on the same server, filled at the first call.
 * Throws when there is no pgbench.
 */
export const pgbenchTpcB = async (admin: pg.Client, adminUrl: string): Promise<number> => {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [database])
  if (rowCount === 0) {
    await admin.query(`create database ${database}`)
    pgbench(['-i', '-s', '20', '-q', url.href])
  }
  const tps = Number(
    /tps = ([\d.]+)/.exec(pgbench(['-M', 'prepared', '-c', '16', '-j', '2', '-T', '10', url.href]))?.[1],
  )
  if (!(tps > 0)) throw new Error('pgbench did not tell its tps')
  return tps
}

const pgbench = (args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(pgbenchPath(), args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`pgbench: ${stderr.slice(-500)}`)
  return stdout
}

/** The one of the server packages, where it lies off the path, or that of the path. */
const pgbenchPath = (): string => {
  if (spawnSync('pgbench', ['--version']).status === 0) return 'pgbench'
  const folder = '/usr/lib/postgresql'
  const versions = existsSync(folder) ? readdirSync(folder) : []
  const found = versions.map((version) => join(folder, version, 'bin/pgbench')).find((path) => existsSync(path))
  if (found === undefined) throw new Error('pgbench is missing: apt-get install postgresql-contrib (or postgresql-15)')
  return found
}

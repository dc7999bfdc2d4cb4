import { fork } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openHome } from '@mortar/journeys/open-ground'
import pg from 'pg'
import { startHubProcess } from '../hub-process.ts'
import { allProcesses, familyOf, processorMicros } from '../processes.ts'
import { bareCommits, pgbenchTpcB } from './claims-beside.ts'
import { type ClaimGround, type ClaimSource, layClaimGround } from './claims-ground.ts'
import type { LoadOrder, LoadReport } from './claims-load.ts'

/** What `bench claims` is told: what is there already, and how many claims each round sends. */
interface ClaimBench extends ClaimGround {
  readonly claims: number
  /** How often everything is measured. */
  readonly rounds: number
}

/** Live claims end to end over TCP on a server that flushes, beside pgbench and bare commits on the same server, in the same run. */
export const benchClaimsOnline = async (options: ClaimBench): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'mortar-bench-'))
  // The server's unprivileged user must be able to pass.
  chmodSync(folder, 0o711)
  const dataDir = join(folder, 'home')
  const home = await openHome({ dataDir, databaseUrl: undefined })
  const admin = new pg.Client({ connectionString: home.db.adminUrl })
  await admin.connect()
  try {
    const { rows } = await admin.query(
      `select current_setting('server_version') as version, current_setting('fsync') as fsync,
         current_setting('synchronous_commit') as sync`,
    )
    const [{ version, fsync, sync }] = rows
    if (fsync !== 'on' || sync !== 'on') throw new Error('the server does not flush')
    console.log(`PostgreSQL ${version}, fsync ${fsync}, synchronous_commit ${sync}`)
    const source = await layClaimGround({ home, admin, folder, options })
    const bench = { source, admin, adminUrl: home.db.adminUrl, dataDir, claims: options.claims }
    for (let number = 1; number <= options.rounds; number += 1) {
      const one = await round({ ...bench, hubs: 1 })
      const two = await round({ ...bench, hubs: 2 })
      console.log(`from 1 hub process to 2: ${(two / one).toFixed(2)} times the claims/s`)
    }
  } finally {
    await admin.end()
    await home.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Round {
  readonly source: ClaimSource
  readonly admin: pg.Client
  readonly adminUrl: string
  readonly dataDir: string
  readonly hubs: number
  readonly claims: number
}

/** The measures to compare with, then as much as so many hubs can, then half of that with every message due at its time. Returns claims/s. */
const round = async ({ source, admin, adminUrl, dataDir, hubs: count, claims }: Round): Promise<number> => {
  await admin.query('checkpoint')
  const commit = await bareCommits(admin)
  const tps = await pgbenchTpcB(admin, adminUrl)
  console.log(
    `bare commit: p50 ${ms(commit.p50Ms)}, p99 ${ms(commit.p99Ms)}; pgbench TPC-B: ${whole(tps)} tps${loadNow()}`,
  )
  const hubs = await Promise.all(
    Array.from({ length: count }, () => startHubProcess({ home: dataDir, roles: 'claims' })),
  )
  const ports = hubs.map(({ claimsPort }) => claimsPort!)
  // For the compilers, the server's caches and the plans of its statements.
  await load({ ...source.frames(6_000), ports, connections: 16, depth: 8 })
  const server = await serverPid(admin)
  const taken = () => ({
    hub: hubs.reduce((sum, { pid }) => sum + processorMicros(pid), 0),
    server: familyOf(server).reduce((sum, pid) => sum + processorMicros(pid), 0),
  })
  const before = taken()
  const full = await load({ ...source.frames(claims), ports, connections: 32, depth: 12 })
  const after = taken()
  const rate = full.answered / full.seconds
  console.log(`${count} hub process${count > 1 ? 'es' : ''}, all they can: ${told(full)}${loadNow()}`)
  const each = (micros: number) => `${(micros / full.answered).toFixed(0)} µs`
  console.log(
    `  processor time of a claim: hub ${each(after.hub - before.hub)}, PostgreSQL ${each(after.server - before.server)}, load ${each(full.processorMicros)}`,
  )
  const half = await load({
    ...source.frames(Math.ceil((rate / 2) * halfSeconds)),
    ports,
    connections: 32,
    depth: 1,
    ratePerSecond: rate / 2,
  })
  console.log(`  at half of it: ${told(half)}${loadNow()}`)
  const [throughput, latency] = [rate / tps, half.p99Ms / commit.p50Ms]
  console.log(
    `  ${throughput.toFixed(2)} times TPC-B (to reach: 2); p99 at half load ${latency.toFixed(1)} times a bare commit (to stay within: 10)`,
  )
  await Promise.all(hubs.map((hub) => hub.stop()))
  return rate
}

const halfSeconds = 10

/** The server's first process. Its children are the connections; those that ended meanwhile are not counted. */
const serverPid = async (admin: pg.Client): Promise<number> => {
  const { rows } = await admin.query('select pg_backend_pid() as pid')
  return allProcesses().find(({ pid }) => pid === rows[0].pid)!.parent
}

const ms = (value: number): string => `${value.toFixed(2)} ms`
const whole = (value: number): string => Math.round(value).toLocaleString('en-US')
const loadNow = (): string => ` (load average ${loadavg()[0]!.toFixed(1)})`

const told = ({ answered, seconds, paid, rejected, failed, p50Ms, p99Ms }: LoadReport): string =>
  `${whole(answered / seconds)} claims/s, p50 ${ms(p50Ms)}, p99 ${ms(p99Ms)}; ${paid} paid, ${rejected} rejected, ${failed} failed`

/** Runs the load generator in its own process. Throws when an answer failed. */
const load = (order: LoadOrder): Promise<LoadReport> => {
  const child = fork(resolve(import.meta.dirname, 'claims-load.ts'), { serialization: 'advanced' })
  return new Promise((done, fail) => {
    child.once('message', (report: LoadReport) => {
      child.kill()
      if (report.failed === 0) done(report)
      else fail(new Error(`${report.failed} claims of ${report.answered} were not decided`))
    })
    child.once('error', fail)
    child.once('exit', (code) => code !== 0 && code !== null && fail(new Error('the load generator ended')))
    child.send(order)
  })
}

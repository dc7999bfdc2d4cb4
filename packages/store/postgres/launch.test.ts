import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { appendAudit, verifyAudit } from '../audit.ts'
import { openDatabase, withTenant } from '../database.ts'
import { findPackage, makeReady } from './binaries.ts'
import { alive } from './cluster.ts'
import { type Launched, launchPostgres } from './launch.ts'
import { settlePlace } from './place.ts'

const isRoot = process.getuid?.() === 0
let dataDir: string
let servers: Launched[]

beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'mortar-launch-')), 'home')
  chmodSync(dirname(dataDir), 0o755)
  servers = []
})

afterEach(async () => {
  for (const server of servers) await server.stop()
  rmSync(dirname(dataDir), { recursive: true, force: true })
})

const launch = async () => {
  const server = await launchPostgres({ dataDir })
  servers.push(server)
  return server
}

const query = async <T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> => {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

const serverPid = () => Number(readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])

const eventually = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 30_000, interval: 20 })

describe('the server that came with the packages', () => {
  test('keeps its data and its port from start to start, and ends with its only user', async () => {
    const first = await launch()
    await query(first.url, 'create table kept (x int); insert into kept values (1)')
    const pid = serverPid()
    await first.stop()
    await eventually(() => expect(alive(pid)).toBe(false))
    const second = await launch()
    expect(second.url).toBe(first.url)
    expect(await query(second.url, 'select x from kept')).toEqual([{ x: 1 }])
  })

  test('is private and durable', async () => {
    const { url } = await launch()
    expect(statSync(join(dataDir, 'postgres/password')).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataDir, 'postgres/data')).mode & 0o777).toBe(0o700)
    const wrong = new URL(url)
    wrong.password = 'wrong'
    await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
    const names = ['fsync', 'synchronous_commit', 'data_checksums', 'full_page_writes', 'listen_addresses']
    const values = await query<Record<string, string>>(
      url,
      `select ${names.map((name) => `current_setting('${name}') as ${name}`)}`,
    )
    expect(Object.values(values[0]!)).toEqual(['on', 'on', 'on', 'on', '127.0.0.1'])
  })

  test('is shared by all processes of one data directory, until the last lets go', async () => {
    const [first, second, third] = await Promise.all([launch(), launch(), launch()])
    expect([second!.url, third!.url]).toEqual([first!.url, first!.url])
    await Promise.all([first!.stop(), third!.stop()])
    expect(await query(second!.url, 'select 1 as x')).toEqual([{ x: 1 }])
  })

  test('is adopted when its parent was killed with -9', async () => {
    const node = createRequire(import.meta.url).resolve('node/bin/node')
    const script = fileURLToPath(new URL('./launch.test-parent.ts', import.meta.url))
    const parent = spawn(node, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [url] = await once(parent.stdout!, 'data')
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    const pid = serverPid()
    expect((await launch()).url).toBe(String(url).trim())
    expect(serverPid()).toBe(pid)
  })

  test('comes back by itself, with all that was committed, when it is killed with -9', async () => {
    const { url } = await launch()
    await query(url, 'create table kept (x int); insert into kept values (1)')
    const pid = serverPid()
    process.kill(pid, 'SIGKILL')
    await eventually(async () => expect(await query(url, 'select x from kept')).toEqual([{ x: 1 }]))
    expect(serverPid()).not.toBe(pid)
  })

  test('starts over a pid file whose number is another program’s now', async () => {
    const first = await launch()
    await first.stop()
    writeFileSync(join(dataDir, 'postgres/data/postmaster.pid'), `${process.pid}\n/elsewhere\n`)
    expect(await query((await launch()).url, 'select 1 as x')).toEqual([{ x: 1 }])
  })

  test('tells what is wrong when it cannot start', async () => {
    await expect(launchPostgres({ dataDir, settings: { shared_buffers: 'much' } })).rejects.toMatchObject({
      code: 'postgres-not-started',
      message: expect.stringContaining('shared_buffers'),
    })
  })

  test('refuses data of another major version', async () => {
    const first = await launch()
    await first.stop()
    writeFileSync(join(dataDir, 'postgres/data/PG_VERSION'), '14\n')
    await expect(launchPostgres({ dataDir })).rejects.toMatchObject({ code: 'postgres-version-differs' })
  })
})

test('links that a skipped postinstall left out are made, in a copy when the package cannot be reached or written', () => {
  const hidden = mkdtempSync(join(tmpdir(), 'mortar-native-'))
  const packed = join(hidden, 'native')
  const { packed: real } = findPackage()
  cpSync(real, packed, {
    recursive: true,
    filter: (path) => !/\.so(\.\d+)?$/.test(path) || path.includes('/postgresql/'),
  })
  const place = settlePlace(dataDir, () => {})
  for (const [what, expected] of [
    ['closed', join(place.folder, 'native-1')],
    ['open', packed],
  ] as const) {
    // Only another user than root is shut out by this.
    chmodSync(hidden, what === 'closed' && isRoot ? 0o700 : 0o755)
    const native = makeReady(packed, '1', place)
    if (isRoot) expect(native).toBe(expected)
    const run = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', ...place.owner })
    expect(run.stdout).toMatch(/PostgreSQL/)
  }
  rmSync(hidden, { recursive: true })
})

test.skipIf(!isRoot)(
  'root’s data directory that the server’s user cannot enter gets its data elsewhere, and says so',
  async () => {
    mkdirSync(dataDir)
    chmodSync(dirname(dataDir), 0o700)
    const told: string[] = []
    const server = await launchPostgres({ dataDir, log: (line) => told.push(line) })
    const elsewhere = readlinkSync(join(dataDir, 'postgres'))
    try {
      await query(server.url, 'create table kept (x int)')
      await server.stop()
      expect(told.join()).toContain(elsewhere)
      await launch()
      expect(await query(server.url, 'select * from kept')).toEqual([])
      await servers.pop()!.stop()
    } finally {
      rmSync(elsewhere, { recursive: true })
    }
  },
)

test('a database user that is no superuser can be the admin, and the walls stand', async () => {
  const { url } = await launch()
  await query(url, `create role keeper login createrole password 'of the keeper'`)
  await query(url, 'create database ours owner keeper')
  const admin = new URL(url)
  Object.assign(admin, { username: 'keeper', password: 'of the keeper', pathname: '/ours' })
  const open = () => openDatabase({ dataDir, url: admin.href, masterKey: Buffer.alloc(32, 3) })
  await (await open()).stop()
  const db = await open()
  await withTenant(db, 'demo', (tx) => appendAudit(tx, { actor: 'user:ann', action: 'test', subject: 'x' }))
  expect([await verifyAudit(db, 'demo'), await verifyAudit(db, 'other')]).toEqual([{ entries: 1 }, { entries: 0 }])
  await db.stop()
})

test('another master key changes the passwords of the roles', async () => {
  const { url } = await launch()
  for (const byte of [1, 2]) {
    const db = await openDatabase({ dataDir, url, masterKey: Buffer.alloc(32, byte) })
    await withTenant(db, 'demo', (tx) => tx.query('select 1'))
    await db.stop()
  }
})

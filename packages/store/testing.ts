import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Fault } from '@mortar/values/issue'
import pg from 'pg'
import { connect, type Database } from './database.ts'
import { migrate, readMigrations } from './migrate.ts'
import { type Launched, launchPostgres } from './postgres/launch.ts'
import { opens, roleUrl } from './postgres/roles.ts'

/** The master key of every test database. */
export const testMasterKey: Buffer = createHash('sha256').update('mortar tests').digest()

/** Settings of the shared test server: a crash of the machine may lose it. */
export const testSettings: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '400',
}

/** Held, in the database `mortar` of the test server, by the process that stops the server once nobody uses it. */
export const guardLock = 4_827_302

/**
 * A fresh, migrated database for one test, with the tenants `demo` and `other`; `stop()` drops it. All test processes share
 * one server (DATABASE_URL, which must be a server for tests only, or one started in the temporary folder) and copy one
 * template, so this takes about 0.1 s. The shared server stops by itself when no test has used it for a while.
 */
export const testDatabase = async (): Promise<Database> => {
  const server = await shareServer()
  const name = `mortar_test_${randomBytes(8).toString('hex')}`
  await withAdmin(server.url, async (admin) => {
    await cloneTemplate(admin, await ensureTemplate(admin, server.url), name)
  })
  const drop = async () => {
    await withAdmin(server.url, (admin) => admin.query(`drop database if exists ${name} with (force)`))
    await server.stop()
  }
  return connect({ adminUrl: databaseUrl(server.url, name), masterKey: testMasterKey, release: drop })
}

const guardDeadlineMs = 20_000

/** The folder of the shared server; refused when another user made it. */
export const testServerFolder = (): string => {
  const uid = process.getuid?.() ?? 0
  const folder = join(tmpdir(), `mortar-tests-${uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  if (statSync(folder).uid !== uid) throw new Fault('postgres-folder-unreachable', `${folder} belongs to another user.`)
  return folder
}

const databaseUrl = (serverUrl: string, name: string) => {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

const withAdmin = async <T>(url: string, work: (admin: pg.Client) => Promise<T>): Promise<T> => {
  const admin = new pg.Client({ connectionString: url, application_name: 'mortar tests' })
  admin.on('error', () => {})
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

const shareServer = async (): Promise<Launched> => {
  const url = process.env.DATABASE_URL
  if (!url) {
    const server = await launchPostgres({ dataDir: testServerFolder(), settings: testSettings })
    await withAdmin(server.url, ensureGuard)
    return server
  }
  await withAdmin(url, (admin) => refuseOtherMortar(admin, url))
  return { url, stop: async () => {} }
}

const ensureGuard = async (admin: pg.Client) => {
  if (await guarded(admin)) return
  const script = fileURLToPath(new URL('./testing-guard.ts', import.meta.url))
  spawn(nodeForTypeScript(), [script], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '' },
  }).unref()
  for (const deadline = Date.now() + guardDeadlineMs; Date.now() < deadline; await sleep(20)) {
    if (await guarded(admin)) return
  }
  throw new Fault('postgres-not-started', 'The guard of the test server did not start.')
}

// Vitest may have been started by an older Node than the one the project brings.
const nodeForTypeScript = () =>
  process.features.typescript ? process.execPath : createRequire(import.meta.url).resolve('node/bin/node')

const guarded = async (admin: pg.Client) => {
  const { rowCount } = await admin.query(
    `select 1 from pg_locks where locktype = 'advisory' and classid = 0 and objid = $1 and granted`,
    [guardLock],
  )
  return rowCount !== 0
}

/** Roles belong to a whole server: setting their passwords for tests would shut out a Mortar that lives there. */
const refuseOtherMortar = async (admin: pg.Client, url: string) => {
  const { rowCount } = await admin.query(`select 1 from pg_roles where rolname = 'mortar_app'`)
  if (rowCount && !(await opens(roleUrl(url, 'mortar_app', testMasterKey)))) throw new Fault('test-server-in-use')
}

const ensureTemplate = async (admin: pg.Client, serverUrl: string): Promise<string> => {
  const migrations = readMigrations()
  const version = createHash('sha256')
    .update(migrations.map(({ sha256 }) => sha256).join())
    .digest('hex')
  const template = `mortar_template_${version.slice(0, 16)}`
  await admin.query(`select pg_advisory_lock(hashtext('mortar template'))`)
  const found = await admin.query('select 1 from pg_database where datname = $1', [template])
  if (!found.rowCount) await buildTemplate(admin, serverUrl, template)
  await admin.query(`select pg_advisory_unlock(hashtext('mortar template'))`)
  return template
}

// Built under another name, so that a killed test run leaves no half template.
const buildTemplate = async (admin: pg.Client, serverUrl: string, template: string) => {
  const draft = `mortar_draft_${randomBytes(8).toString('hex')}`
  await admin.query(`create database ${draft}`)
  const adminUrl = databaseUrl(serverUrl, draft)
  await migrate({ adminUrl, masterKey: testMasterKey })
  await withAdmin(adminUrl, (owner) =>
    owner.query(`insert into mortar.tenant (tenant_id, name) values ('demo', 'Demo'), ('other', 'Other')`),
  )
  await admin.query(`alter database ${draft} allow_connections false`)
  await admin.query(`alter database ${draft} rename to ${template}`)
}

const cloneTemplate = async (admin: pg.Client, template: string, name: string) => {
  await admin.query(`create database ${name} template ${template}`)
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Fault } from '@mortar/values/issue'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { connectOwner } from './postgres/connect-owner.ts'
import { ensureRoles, roleUrl } from './postgres/roles.ts'
import { quietLogger } from './worker-logger.ts'

/** One numbered file of `migrations/`. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/** What migrating needs. The admin may create roles and schemas; it need not be a superuser. */
export interface MigrateOptions {
  readonly adminUrl: string
  readonly masterKey: Buffer
  /** Default: the files of this package. */
  readonly migrations?: readonly Migration[]
}

/** The migrations of this package in order: `migrations/NNNN-name.sql`. */
export const readMigrations = (folder = new URL('./migrations/', import.meta.url)): Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map((name) => readMigration(name, readFileSync(new URL(name, folder), 'utf8')))

const readMigration = (name: string, text: string): Migration => {
  const sql = text.replaceAll('\r\n', '\n')
  return { number: Number(name.slice(0, 4)), name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
}

/**
 * Brings a database to the newest schema: the roles, the job queue's tables, then each migration not yet there in a
 * transaction of its own. Hubs that start together wait for each other. Throws `migration-changed`, `migration-missing`,
 * `migration-failed`, `database-rights-missing`, `database-unreachable`.
 */
export const migrate = async ({
  adminUrl,
  masterKey,
  migrations = readMigrations(),
}: MigrateOptions): Promise<void> => {
  const admin = await connectOwner(adminUrl, 'mortar migrate')
  try {
    // Released with the connection.
    await admin.query(`select pg_advisory_lock(hashtext('mortar migrate'))`)
    await ensureRoles(admin, adminUrl, masterKey)
    await ensureJobSchema(admin, roleUrl(adminUrl, 'mortar_jobs', masterKey))
    const done = await readDone(admin)
    refuseChanged(done, migrations)
    for (const migration of migrations) if (!done.has(migration.number)) await run(admin, migration)
  } finally {
    await admin.end()
  }
}

/** graphile-worker makes its tables itself, as the role that owns them; only meanwhile may that role create schemas. */
const ensureJobSchema = async (admin: pg.Client, jobsUrl: string) => {
  const { rows } = await admin.query<{ database: string; member: boolean }>(
    `select current_database() as database, pg_has_role(current_user, 'mortar_jobs', 'usage') as member`,
  )
  const database = pg.escapeIdentifier(rows[0]?.database ?? '')
  if (!rows[0]?.member) await admin.query('grant mortar_jobs to current_user')
  await admin.query(`grant create on database ${database} to mortar_jobs`)
  // A pool of our own: the library's would leave a connection behind whose loss ends the process.
  const pool = new pg.Pool({ connectionString: jobsUrl, max: 1 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool, logger: quietLogger })
  } finally {
    await pool.end()
    await admin.query(`revoke create on database ${database} from mortar_jobs`)
  }
}

type Done = ReadonlyMap<number, { readonly name: string; readonly sha256: string }>

const readDone = async (admin: pg.Client): Promise<Done> => {
  await admin.query('create schema if not exists mortar')
  await admin.query(`create table if not exists mortar.migration (
    number int primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`)
  const { rows } = await admin.query<{ number: number; name: string; sha256: string }>(
    'select number, name, sha256 from mortar.migration order by number',
  )
  return new Map(rows.map((row) => [row.number, row]))
}

const refuseChanged = (done: Done, migrations: readonly Migration[]) => {
  for (const [number, { name, sha256 }] of done) {
    const here = migrations.find((migration) => migration.number === number)
    if (!here)
      throw new Fault(
        'migration-missing',
        `The database ran ${name}, which this version lacks: is this an older version?`,
      )
    if (here.sha256 !== sha256)
      throw new Fault(
        'migration-changed',
        `${name} ran on this database and was changed since: add a new migration instead.`,
      )
  }
}

const run = async (admin: pg.Client, { number, name, sql, sha256 }: Migration) => {
  await admin.query('begin')
  try {
    await admin.query(sql)
    await admin.query('insert into mortar.migration (number, name, sha256) values ($1, $2, $3)', [number, name, sha256])
    await admin.query('commit')
  } catch (error) {
    await admin.query('rollback').catch(() => {})
    throw new Fault('migration-failed', `${name} failed: ${(error as Error).message}`)
  }
}

import pg from 'pg'
import { deriveKey } from './keys.ts'
import { migrate } from './migrate.ts'
import { launchPostgres } from './postgres/launch.ts'
import { roleUrl } from './postgres/roles.ts'
import { columnTypes } from './postgres/types.ts'

export { retryConflicts, type Tx, withTenant, withTenantBulk, withTenantReadOnly } from './transaction.ts'

/** The open database. Work goes through `withTenant(db, …)`; the pools themselves see no tenant's rows. */
export interface Database {
  /** As mortar_app, pipelined. */
  readonly app: pg.Pool
  /** As mortar_app, not pipelined: COPY needs that. */
  readonly bulk: pg.Pool
  /** As mortar_jobs, which owns the job queue and nothing else. */
  readonly jobs: pg.Pool
  /** As mortar_accounts, which reaches the schema `auth` and nothing else: who may sign in. */
  readonly accounts: pg.Pool
  /** The owner's address: migrations and the schema dump. */
  readonly adminUrl: string
  readonly auditKey: Buffer
  readonly stop: () => Promise<void>
}

/** What opening needs. Without `url` (DATABASE_URL) the server that came with the packages runs in the data directory. */
export interface OpenDatabaseOptions {
  readonly dataDir: string
  readonly url?: string | undefined
  /** 32 bytes; see secrets.ts. */
  readonly masterKey: Buffer
  readonly log?: (line: string) => void
}

/** Starts or finds the server, migrates it and opens the pools. Throws the faults of launch.ts and migrate.ts. */
export const openDatabase = async ({
  dataDir,
  url,
  masterKey,
  log = () => {},
}: OpenDatabaseOptions): Promise<Database> => {
  const server = url ? { url, stop: async () => {} } : await launchPostgres({ dataDir, log })
  try {
    await migrate({ adminUrl: server.url, masterKey })
    return connect({ adminUrl: server.url, masterKey, log, release: server.stop })
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** What connecting to a migrated database needs; `release` lets go of its server after the pools are closed. */
export interface ConnectOptions {
  readonly adminUrl: string
  readonly masterKey: Buffer
  readonly log?: (line: string) => void
  readonly release?: () => Promise<void>
}

/** Opens the pools on a database that is already migrated. Connections are made when first used. */
export const connect = ({
  adminUrl,
  masterKey,
  log = () => {},
  release = async () => {},
}: ConnectOptions): Database => {
  const appUrl = roleUrl(adminUrl, 'mortar_app', masterKey)
  const app = openPool({ name: 'mortar app', url: appUrl, max: 10, pipeline: true, log })
  const bulk = openPool({ name: 'mortar bulk', url: appUrl, max: 6, pipeline: false, log })
  const jobsUrl = roleUrl(adminUrl, 'mortar_jobs', masterKey)
  // graphile-worker expects bigint as text.
  const jobs = openPool({ name: 'mortar jobs', url: jobsUrl, max: 12, pipeline: false, types: pg.types, log })
  const accountsUrl = roleUrl(adminUrl, 'mortar_accounts', masterKey)
  const accounts = openPool({ name: 'mortar accounts', url: accountsUrl, max: 4, pipeline: false, schema: 'auth', log })
  const stop = async () => {
    await Promise.all([app.end(), bulk.end(), jobs.end(), accounts.end()])
    await release()
  }
  return { app, bulk, jobs, accounts, adminUrl, auditKey: deriveKey(masterKey, 'audit'), stop }
}

interface PoolOptions {
  readonly name: string
  readonly url: string
  readonly max: number
  readonly pipeline: boolean
  /** Where unqualified names are looked up. */
  readonly schema?: string
  readonly types?: pg.CustomTypesConfig
  readonly log: (line: string) => void
}

const openPool = (options: PoolOptions) => {
  const { name, url, max, pipeline, schema = 'mortar', types = columnTypes, log } = options
  const pool = new pg.Pool({
    connectionString: url,
    max,
    pipeline,
    types,
    application_name: name,
    keepAlive: true,
    // Dates are read as their text: a server may write them another way.
    options: `-c search_path=${schema} -c timezone=UTC -c datestyle=ISO`,
  })
  // A lost connection emits an error wherever it is; unheard, it would end the process. Who waits on it gets a throw.
  pool.on('error', () => log(`${name}: an idle connection was lost`))
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

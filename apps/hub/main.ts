import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ClaimListeners } from '@mortar/journeys/claim-listeners'
import { appliedSite } from '@mortar/journeys/ground'
import type { OpenHome } from '@mortar/journeys/open-ground'
import { appendAudit } from '@mortar/store/audit'
import { type Database, withTenant, withTenantReadOnly } from '@mortar/store/database'
import { deriveKey } from '@mortar/store/keys'
import { siteAppliedAt } from '@mortar/store/read/site'
import { masterKeyOf } from '@mortar/store/secrets'
import { Fault } from '@mortar/values/issue'
import { type Logger, pino } from 'pino'
import { Registry } from 'prom-client'
import { type Accounts, type FreshPassword, openAccounts } from './accounts.ts'
import { buildApp, buildWatchApp } from './app.ts'
import { openChanges } from './changes.ts'
import { type ClaimsOptions, startClaims } from './claims.ts'
import { countFigures } from './count-figures.ts'
import type { App, AppliedSite, Deps } from './deps.ts'
import { deskOf } from './desk-of.ts'
import { listenToChanges } from './listen.ts'
import { openMetrics } from './metrics.ts'
import { listTenants } from './tenants.ts'
import { startWork } from './work.ts'

export type HubRole = 'web' | 'worker' | 'claims'

/** What a hub process is told. Several processes share one database, each with any of the roles. */
export interface HubOptions {
  /** Opened and closed by the caller. */
  readonly home: OpenHome
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly roles: readonly HubRole[]
  /** Where live claims are taken in, with the role `claims`. */
  readonly claims?: ClaimsOptions | undefined
  /** `https://…` address under which people reach the hub, when a proxy stands before it (MORTAR_PUBLIC_URL). */
  readonly publicUrl?: string | undefined
  /** `silent`, `error`, `warn`, `info` or `debug` (MORTAR_LOG). Lines are JSON on the error stream. */
  readonly logLevel?: string | undefined
}

/** A running hub. */
export interface Hub {
  /** Where people reach it; undefined without the web role. */
  readonly url: string | undefined
  /** Where health and figures are; without the web role only a process with the role `claims` has them, alone on its port. */
  readonly watchUrl: string | undefined
  /** Ports on which live claims are taken in; undefined without the role. */
  readonly claims: Pick<ClaimListeners, 'tcpPort' | 'httpPort'> | undefined
  /** The accounts made at this start, one per tenant that had none; their passwords are kept nowhere else. */
  readonly newAdmins: readonly FreshPassword[]
  /** Stops taking requests and jobs, lets those at work come to their end, and lets go of the database. */
  readonly stop: () => Promise<void>
}

/** Starts a hub on an open home. */
export const startHub = async (options: HubOptions): Promise<Hub> => {
  const { home, host, port, roles } = options
  const { publicUrl = process.env.MORTAR_PUBLIC_URL, logLevel = process.env.MORTAR_LOG ?? 'warn' } = options
  const log = pino({ level: logLevel, base: null }, pino.destination(2))
  const accounts = accountsOf(home, publicUrl ?? `http://${host}:${port}`)
  const newAdmins = await ensureAdmins(home, accounts)
  // Ended last to first; when one of them does not start (a port is in use), those before it must not go on.
  await using opened = new AsyncDisposableStack()
  const work = roles.includes('worker') ? await startWork(home, log) : undefined
  if (work) opened.defer(() => work.stop())
  const web = roles.includes('web') ? await startWeb({ home, accounts, log, host, port, publicUrl }) : undefined
  const watch =
    web || !roles.includes('claims') ? web : await startWatch({ home, accounts, log, host, port, publicUrl })
  if (watch) opened.defer(() => watch.stop())
  const claims = roles.includes('claims')
    ? await startClaims({ home, log, registry: watch?.registry ?? new Registry(), options: options.claims ?? {} })
    : undefined
  if (claims) opened.defer(() => claims.stop())
  const ending = opened.move()
  return { url: web?.url, watchUrl: watch?.url, claims, newAdmins, stop: () => ending.disposeAsync() }
}

/** The accounts of a home, also for the CLI: `mortar admin reset EMAIL` is `accountsOf(home).resetPassword(email)`. */
export const accountsOf = (home: OpenHome, url = 'http://127.0.0.1'): Accounts =>
  openAccounts({
    pool: home.db.accounts,
    cookieKey: deriveKey(masterKeyOf(home.secrets), 'cookies').toString('base64'),
    url,
    note: ({ tenantId, email, action }) =>
      withTenant(home.db, tenantId, async (tx) => {
        await appendAudit(tx, { actor: `user:${email}`, action: `account.${action}`, subject: `account:${email}` })
      }),
  })

const ensureAdmins = async (home: OpenHome, accounts: Accounts): Promise<FreshPassword[]> => {
  const made: FreshPassword[] = []
  for (const tenantId of await listTenants(home.db)) {
    const fresh = await accounts.ensureAdmin(tenantId)
    if (fresh) made.push(fresh)
  }
  return made
}

interface WebOptions {
  readonly home: OpenHome
  readonly accounts: Accounts
  readonly log: Logger
  readonly host: string
  readonly port: number
  readonly publicUrl: string | undefined
}

interface Served {
  readonly url: string
  readonly registry: Registry
  readonly stop: () => Promise<void>
}

/** Health and figures of a process alone; what the store counts, a process with the web role tells. */
const startWatch = async (options: WebOptions): Promise<Served> => {
  const { home, host, port } = options
  const metrics = openMetrics(async () => {
    await readyOf(home.db)()
    return []
  })
  const app = await buildWatchApp({ ...depsOf(options), metrics })
  await app.listen({ host, port })
  return { url: addressOf(app, host), registry: metrics.registry, stop: () => app.close() }
}

const startWeb = async (options: WebOptions): Promise<Served> => {
  const { home, host, port } = options
  const deps = depsOf(options)
  const app = await buildApp(deps)
  const endListening = listenToChanges(home.db.app, deps.changes)
  const stop = async () => {
    deps.changes.stop()
    await Promise.all([app.close(), endListening()])
  }
  await using opened = new AsyncDisposableStack()
  opened.defer(stop)
  await app.listen({ host, port })
  opened.move()
  return { url: options.publicUrl ?? addressOf(app, host), registry: deps.metrics.registry, stop }
}

const addressOf = (app: App, host: string): string => {
  const { port } = app.addresses()[0] as AddressInfo
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`
}

/** Everything routes need, on an open home. */
export const depsOf = ({ home, accounts, log, publicUrl }: Omit<WebOptions, 'host' | 'port'>): Deps => ({
  read: (tenantId, work) => withTenantReadOnly(home.db, tenantId, work),
  desk: deskOf(home.groundOf),
  accounts,
  siteOf: (tenantId) => siteOf(home, tenantId),
  changes: openChanges(),
  metrics: openMetrics(() => countFigures(home.db, new Date())),
  ready: readyOf(home.db),
  now: () => new Date(),
  metricsToken: metricsToken(home),
  publicUrl,
  consoleFolder: join(import.meta.dirname, '../console/dist'),
  log,
})

/** Answers when the database does. */
export const readyOf =
  (db: Database): Deps['ready'] =>
  async () =>
    void (await db.app.query('select'))

const siteOf = async (home: OpenHome, tenantId: string): Promise<AppliedSite | undefined> => {
  const appliedAt = await withTenantReadOnly(home.db, tenantId, siteAppliedAt)
  if (appliedAt === undefined) return undefined
  const { site, version } = await appliedSite(home.groundOf(tenantId))
  return { site, siteVersion: version, appliedAt }
}

const metricsToken = ({ secrets }: OpenHome): string | undefined => {
  try {
    return secrets.resolveSecret('secret://hub/metrics-token').toString()
  } catch (error) {
    if (error instanceof Fault && error.code === 'secret-missing') return undefined
    throw error
  }
}

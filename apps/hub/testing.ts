import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSite } from '@mortar/canonical/site/parse-site'
import { folderHash } from '@mortar/canonical/site/site-text'
import { applySite, readSiteFolder } from '@mortar/journeys/apply'
import { fileIn } from '@mortar/journeys/file-in'
import { appliedSite, type Ground } from '@mortar/journeys/ground'
import type { OpenHome } from '@mortar/journeys/open-ground'
import { closeWarmMapper } from '@mortar/journeys/warm-mapper'
import { openMapper } from '@mortar/mapping/mapper'
import { type Database, withTenant } from '@mortar/store/database'
import { nextRawFile } from '@mortar/store/raw-files'
import { secretProvider } from '@mortar/store/secrets'
import { testDatabase } from '@mortar/store/testing'
import { openVault } from '@mortar/store/vault'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import type { App, Deps } from './deps.ts'
import { accountsOf, depsOf } from './main.ts'

/** Where the test hub believes it is. */
export const origin = 'http://hub.test'

const demoSite = fileURLToPath(new URL('../../sites/demo', import.meta.url))

/** A hub on its own database, vault and site, with a person of `demo` and one of `other` signed in. Nothing is a stand-in. */
export interface TestHub {
  readonly app: App
  readonly deps: Deps
  readonly db: Database
  readonly ground: Ground
  readonly ann: Caller
  readonly bob: Caller
  /** Works the files that wait in a feed, as a worker would. */
  readonly workFiles: (feedId: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Asks as a signed-in person. */
export interface Caller {
  readonly get: (url: string) => Promise<Answer>
  readonly send: (method: 'POST' | 'DELETE', url: string, body?: unknown) => Promise<Answer>
  readonly cookie: string
}

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
  readonly body: any
}

/** Starts a test hub. `edit` may change the deps, for instance the clock; `feedYml` the claims feed's file. */
export const testHub = async (
  edit: (deps: Deps) => Deps = (deps) => deps,
  feedYml: (text: string) => string = (text) => text,
): Promise<TestHub> => {
  const folder = mkdtempSync(join(tmpdir(), 'mortar-hub-'))
  const db = await testDatabase()
  const home = await homeIn(folder, db)
  await applyDemo(db, feedYml)
  const ground = home.groundOf('demo')
  const accounts = accountsOf(home, origin)
  const log = pino({ level: process.env.MORTAR_LOG ?? 'silent' }, pino.destination(2))
  const deps = edit(depsOf({ home, accounts, log, publicUrl: undefined }))
  const app = await buildApp(deps)
  const [ann, bob] = await Promise.all([signedIn(app, deps, 'demo'), signedIn(app, deps, 'other')])
  const stop = async () => {
    deps.changes.stop()
    await app.close()
    await closeWarmMapper(ground)
    await db.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { app, deps, db, ground, ann, bob, workFiles: (feedId) => workFiles(ground, feedId), stop }
}

const homeIn = async (dataDir: string, db: Database): Promise<OpenHome> => {
  const secrets = secretProvider({ dataDir, env: {} })
  const vault = await openVault({ dir: join(dataDir, 'vault'), masterKey: randomBytes(32) })
  const grounds = new Map<string, Ground>()
  const groundOf = (tenantId: string): Ground => {
    const made: Ground = grounds.get(tenantId) ?? {
      db,
      vault,
      tenantId,
      resolveSecret: secrets.resolveSecret,
      openMapper: () => openMapper({ tmpDir: join(dataDir, 'tmp') }),
      now: () => new Date(),
      stopping: new AbortController().signal,
      log: () => {},
    }
    grounds.set(tenantId, made)
    return made
  }
  return {
    home: { dataDir, databaseUrl: undefined },
    db,
    vault,
    secrets,
    groundOf,
    endWork: () => {},
    stop: async () => {},
  }
}

/** The demo site, but its files come in the clear: this is not the place to test PGP. */
const applyDemo = async (db: Database, feedYml: (text: string) => string): Promise<void> => {
  const read = await readSiteFolder(demoSite)
  const feed = 'partners/acme-pbm/feeds/paid-claims-daily.in/feed.yml'
  const text = Buffer.from(read.files.get(feed)!).toString().replace('pgp: encrypted_and_signed', 'pgp: none')
  const files = new Map(read.files).set(feed, Buffer.from(feedYml(text)))
  const { site, issues } = parseSite(files)
  const version = folderHash(files, ['site.yml', 'partners', 'plans', 'reference'])
  await applySite(db, { files, site, issues, version }, { actor: 'cli', now: new Date() })
}

const signedIn = async (app: App, deps: Deps, tenantId: string): Promise<Caller> => {
  const account = { email: `person@${tenantId}.test`, password: randomBytes(12).toString('hex') }
  await deps.accounts.create({ ...account, tenantId, name: 'A Person' })
  const answer = await app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { origin, host: 'hub.test' },
    payload: account,
  })
  const cookie = [answer.headers['set-cookie']]
    .flat()
    .map((each) => String(each).split(';')[0])
    .join('; ')
  return callerWith(app, cookie)
}

/** Asks with a cookie, or with none. */
export const callerWith = (app: App, cookie: string): Caller => {
  const ask = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: unknown): Promise<Answer> => {
    const headers = { host: 'hub.test', ...(cookie ? { cookie } : {}), ...(method === 'GET' ? {} : { origin }) }
    const answer = await app.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload: payload as object }),
    })
    const isJson = String(answer.headers['content-type']).includes('json')
    return { status: answer.statusCode, body: isJson ? answer.json() : answer.body }
  }
  return { cookie, get: (url) => ask('GET', url), send: ask }
}

const workFiles = async (ground: Ground, feedId: string): Promise<void> => {
  const applied = await appliedSite(ground)
  const partner = applied.site.partners.find(({ feeds }) => feeds.some(({ id }) => id === feedId))!
  const feed = partner.feeds.find(({ id }) => id === feedId)
  if (feed?.kind !== 'in') throw new Error(`${feedId} is no in feed`)
  for (;;) {
    const file = await withTenant(ground.db, ground.tenantId, (tx) => nextRawFile(tx, feedId))
    if (!file) return
    await fileIn(ground, { applied, partner, feed, file, startedBy: 'test' })
  }
}

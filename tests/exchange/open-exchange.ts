import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseSite } from '@mortar/canonical/site/parse-site'
import { folderHash } from '@mortar/canonical/site/site-text'
import { sandboxSecrets } from '@mortar/cli/sandbox-secrets'
import { applySite, readSiteFolder, type SiteFolder } from '@mortar/journeys/apply'
import type { Ground } from '@mortar/journeys/ground'
import type { OpenHome } from '@mortar/journeys/open-ground'
import { closeWarmMapper } from '@mortar/journeys/warm-mapper'
import { openMapper } from '@mortar/mapping/mapper'
import { type Sandbox, startSandbox } from '@mortar/sandbox/sandbox'
import type { Database } from '@mortar/store/database'
import { secretProvider } from '@mortar/store/secrets'
import { testDatabase, testMasterKey } from '@mortar/store/testing'
import { openVault } from '@mortar/store/vault'
import { day } from '@mortar/testkit/days'

const demoFolder = resolve(import.meta.dirname, '../../sites/demo')

/** The demo site with everything real: both stand-in partners, a database of its own, a vault. */
export interface Exchange {
  readonly ground: Ground
  /** The same as a hub takes it; closed by `stop` of the exchange. */
  readonly home: OpenHome
  readonly db: Database
  readonly sandbox: Sandbox
  /** Applies the demo site, its files changed by `change`. */
  readonly apply: (change?: (path: string, text: string) => string) => Promise<void>
  /** Lets the platform's clock go ahead: nobody waits for a back-off or a pause. */
  readonly pass: (ms: number) => void
  readonly control: (method: string, path: string, body?: unknown) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** Opens one, with a small month that ends on the given day. */
export const openExchange = async (options: {
  until: string
  families?: number
  clockAt?: Date
  /** One child maps all files, where a new one for each would only take time. */
  oneMapper?: boolean
}): Promise<Exchange> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mortar-exchange-'))
  const secrets = secretProvider({ dataDir, env: {} })
  const files = await sandboxSecrets(secrets, join(dataDir, 'partners'))
  const sandbox = await startSandbox({
    home: join(dataDir, 'sandbox'),
    sftpPort: 0,
    restPort: 0,
    until: day(options.until),
    seed: 1,
    familyCount: options.families ?? 40,
    pgpPublicKey: readFileSync(files.pgpPublic, 'utf8'),
    clientPublicKey: readFileSync(files.clientKey, 'utf8').trim(),
    clientSecret: readFileSync(files.clientSecret, 'utf8'),
    ...(options.clockAt && { clockAt: options.clockAt }),
  })
  const db = await testDatabase()
  const vault = await openVault({ dir: join(dataDir, 'vault'), masterKey: testMasterKey })
  const end = new AbortController()
  const fresh = () => openMapper({ tmpDir: join(dataDir, 'tmp') })
  const shared = options.oneMapper ? await fresh() : undefined
  let aheadMs = 0
  const ground: Ground = {
    db,
    vault,
    tenantId: 'demo',
    resolveSecret: secrets.resolveSecret,
    openMapper: shared ? async () => ({ ...shared, close: async () => {} }) : fresh,
    now: () => new Date(Date.now() + aheadMs),
    stopping: end.signal,
    log: () => {},
  }
  const home: OpenHome = {
    home: { dataDir, databaseUrl: undefined },
    db,
    vault,
    secrets,
    groundOf: () => ground,
    endWork: () => end.abort(),
    stop: async () => {},
  }
  const apply: Exchange['apply'] = async (change = (_, text) => text) => {
    const folder = await readSiteFolder(demoFolder)
    const applied = await applySite(db, withPorts(folder, sandbox, change), { actor: 'test', now: ground.now() })
    if (!applied) throw new Error('the demo site has issues')
  }
  await apply()
  const control: Exchange['control'] = async (method, path, body) => {
    const answer = await fetch(`${sandbox.urls.control}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    return answer.status === 204 ? undefined : answer.json()
  }
  const stop = async () => {
    end.abort()
    await closeWarmMapper(ground)
    await shared?.close()
    await sandbox.stop()
    await db.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const pass = (ms: number) => void (aheadMs += ms)
  return { ground, home, db, sandbox, apply, pass, control, stop }
}

/** The site with the ports the partners got in this test, and what else the test changes. */
const withPorts = (
  folder: SiteFolder,
  sandbox: Sandbox,
  change: (path: string, text: string) => string,
): SiteFolder => {
  const files = new Map(
    [...folder.files].map(([path, bytes]) => {
      const text = new TextDecoder().decode(bytes)
      const ported = text.replace('port: 4122', `port: ${sandbox.sftpPort}`).replace(':4180/', `:${sandbox.restPort}/`)
      return [path, new TextEncoder().encode(change(path, ported))] as const
    }),
  )
  const { site, issues } = parseSite(files)
  return { files, site, issues, version: folderHash(files, ['site.yml', 'partners', 'plans', 'reference']) }
}

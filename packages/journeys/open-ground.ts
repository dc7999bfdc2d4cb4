import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openMapper } from '@mortar/mapping/mapper'
import { type Database, openDatabase } from '@mortar/store/database'
import { masterKeyOf, type Secrets, secretProvider } from '@mortar/store/secrets'
import { openVault, type Vault } from '@mortar/store/vault'
import { Fault } from '@mortar/values/issue'
import type { Ground } from './ground.ts'
import { closeWarmMapper } from './warm-mapper.ts'

/** Where a process keeps what it keeps, and which database it works on. */
export interface Home {
  /** `$MORTAR_HOME`, or `.mortar` under the working directory. */
  readonly dataDir: string
  /** `DATABASE_URL`; undefined: the server that came with the packages runs in the data directory. */
  readonly databaseUrl: string | undefined
}

/** What this process was told by its environment. */
export const homeOf = (env: NodeJS.ProcessEnv): Home => ({
  dataDir: resolve(env.MORTAR_HOME ?? '.mortar'),
  databaseUrl: env.DATABASE_URL,
})

/** The opened home: database, vault and secrets, from which the ground of each tenant is made. */
export interface OpenHome {
  readonly home: Home
  readonly db: Database
  readonly vault: Vault
  readonly secrets: Secrets
  readonly groundOf: (tenantId: string) => Ground
  /** Tells long work to stop at its next safe place; whoever waits for it then need not wait for all that lies before it. */
  readonly endWork: () => void
  /** Lets long work stop at its next safe place, then closes everything. */
  readonly stop: () => Promise<void>
}

/** Opens a home; throws the faults of the server, the migrations, the secrets and the vault. */
export const openHome = async (home: Home, log: Ground['log'] = () => {}): Promise<OpenHome> => {
  makeFolder(home.dataDir)
  const secrets = secretProvider({ dataDir: home.dataDir, env: process.env })
  const masterKey = masterKeyOf(secrets)
  const vault = await openVault({ dir: join(home.dataDir, 'vault'), masterKey })
  // What was opened is closed again when the rest does not open: a server must not be left behind.
  await using opened = new AsyncDisposableStack()
  const db = await openDatabase({
    dataDir: home.dataDir,
    url: home.databaseUrl,
    masterKey,
    log: (line) => log({ event: 'database', line }),
  })
  opened.defer(() => db.stop())
  const end = new AbortController()
  const grounds = new Map<string, Ground>()
  const groundOf = (tenantId: string): Ground => {
    const made: Ground = grounds.get(tenantId) ?? {
      db,
      vault,
      tenantId,
      resolveSecret: secrets.resolveSecret,
      openMapper: () => openMapper({ tmpDir: join(home.dataDir, 'tmp') }),
      now: () => new Date(),
      stopping: end.signal,
      log,
    }
    grounds.set(tenantId, made)
    return made
  }
  const stop = async () => {
    end.abort()
    await Promise.all([...grounds.values()].map(closeWarmMapper))
    await db.stop()
  }
  opened.move()
  return { home, db, vault, secrets, groundOf, endWork: () => end.abort(), stop }
}

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Fault('home-unusable', `The data directory ${folder} (MORTAR_HOME) cannot be made or written: ${code}.`)
  }
}

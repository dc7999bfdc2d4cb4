import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sandboxSecrets } from '@mortar/cli/sandbox-secrets'
import { secretProvider } from '@mortar/store/secrets'
import { copySite } from '../copy-site.ts'
import { type HubProcess, startHubProcess } from '../hub-process.ts'
import { type Look, lookInto } from './look.ts'
import { type Partners, startPartners } from './partners.ts'

/** Everything of one simulation, under one folder. */
export interface World {
  readonly folder: string
  readonly home: string
  readonly partners: Partners
  readonly look: Look
  /** Starts the hub; `signal` kills it with -9. */
  readonly startHub: (signal?: AbortSignal) => Promise<HubProcess>
  readonly end: (keep: boolean) => Promise<void>
}

/** Opens a world: its folder, the partners, and the demo site that leads to them. The hub is not yet started. */
export const openWorld = async (seed: number): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'mortar-sim-'))
  // The server's unprivileged user must be able to pass.
  chmodSync(folder, 0o711)
  const home = join(folder, 'home')
  const secrets = secretProvider({ dataDir: home, env: {} })
  const files = await sandboxSecrets(secrets, join(folder, 'keys'))
  const partners = await startPartners({ home: join(folder, 'partners'), seed, files })
  const site = join(folder, 'site')
  copySite(site, (path, text) => siteFile(path, text, partners))
  const startHub: World['startHub'] = (signal) => startHubProcess({ home, site, ...(signal && { signal }) })
  const end = async (keep: boolean) => {
    await partners.stop()
    if (!keep) rmSync(folder, { recursive: true, force: true })
  }
  return { folder, home, partners, look: lookInto(home), startHub, end }
}

/** The demo site with the partners' ports, files looked for each second, and no partners started by the hub. */
const siteFile = (path: string, text: string, { sftpPort, restPort }: Partners): string | undefined => {
  if (path.includes('/tests/')) return undefined
  return text
    .replace(/^sandbox:.*$/m, '')
    .replace('port: 4122', `port: ${sftpPort}`)
    .replace('127.0.0.1:4180', `127.0.0.1:${restPort}`)
    .replace('poll: 5s', 'poll: 1s')
    .replace('settle: 2s', 'settle: 1s')
}

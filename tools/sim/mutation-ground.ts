import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applySite, readSiteFolder } from '@mortar/journeys/apply'
import type { Ground } from '@mortar/journeys/ground'
import { openMapper } from '@mortar/mapping/mapper'
import { testDatabase, testMasterKey } from '@mortar/store/testing'
import { openVault } from '@mortar/store/vault'
import { day } from '@mortar/testkit/days'
import { demoMonth } from '@mortar/testkit/month'
import { type MonthFile, plainFile } from '@mortar/testkit/month-file'
import pg from 'pg'
import { copySite } from '../copy-site.ts'

/** A ground on which files are handed over in plain and one mapper stays warm, so that many can be tried. */
export interface MutationGround {
  readonly ground: Ground
  /** Forgets every file and what came of it. */
  readonly forget: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Opens one on a database of its own. */
export const openMutationGround = async (): Promise<MutationGround> => {
  const folder = mkdtempSync(join(tmpdir(), 'mortar-mutations-'))
  const db = await testDatabase()
  const mapper = await openMapper({ tmpDir: join(folder, 'tmp') })
  const ground: Ground = {
    db,
    vault: await openVault({ dir: join(folder, 'vault'), masterKey: testMasterKey }),
    tenantId: 'demo',
    resolveSecret: () => {
      throw new Error('plain files need no secret')
    },
    openMapper: async () => ({ ...mapper, close: async () => {} }),
    now: () => new Date(),
    stopping: new AbortController().signal,
    log: () => {},
  }
  await applyPlainSite(ground, folder)
  const admin = new pg.Client({ connectionString: db.adminUrl })
  await admin.connect()
  return {
    ground,
    forget: async () => {
      await admin.query('truncate mortar.raw_file, mortar.run, mortar.record, mortar.pharmacy_claim cascade')
    },
    stop: async () => {
      await mapper.close()
      await admin.end()
      await db.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The demo site with plain files from a folder; nobody is held for a member, nothing is sent on. */
const applyPlainSite = async (ground: Ground, folder: string): Promise<void> => {
  const site = join(folder, 'site')
  copySite(site, (path, text) => {
    if (path.includes('/tests/') || path.includes('north-tpa')) return undefined
    if (path === 'site.yml') return text.replace(/^(sandbox|claims):.*$/gm, '')
    if (path.endsWith('acme-pbm/connection.yml'))
      return `use: sim\nenvironments:\n  sim: { protocol: folder, root: ${folder}, paths: { in: / } }\n`
    if (!path.endsWith('paid-claims-daily.in/feed.yml')) return text
    return text
      .replace('\\.txt\\.pgp', '\\.txt')
      .replace('pgp: encrypted_and_signed', 'pgp: none')
      .replace(/^routes:.*$/m, 'routes: []')
      .replace(/^hold:\n(?: {2}- .*\n)*/m, '')
  })
  const applied = await applySite(ground.db, await readSiteFolder(site), { actor: 'sim', now: ground.now() })
  if (!applied) throw new Error('the site of the mutations has issues')
}

/** Good files of a small month, cut to so many claims: quick to work, with reversals among them. */
export const goodFiles = (seed: number, count: number, claims = 24): MonthFile[] =>
  demoMonth({ until: day('2026-03-20'), seed, familyCount: 40 })
    .files.filter((file) => file.fault === undefined)
    .slice(-count)
    .map((file) => plainFile({ ...file, claims: file.claims.slice(0, claims) }))

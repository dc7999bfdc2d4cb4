import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { hasX12Feed, parseSite, standardFolder } from '@mortar/canonical/site/parse-site'
import type { Site } from '@mortar/canonical/site/site'
import { folderHash, type SiteFiles } from '@mortar/canonical/site/site-text'
import { readStandardMaps } from '@mortar/mapping/standard-maps'
import { appendAudit } from '@mortar/store/audit'
import { type Database, withTenant } from '@mortar/store/database'
import { saveSite } from '@mortar/store/sites'
import { ensureTenant } from '@mortar/store/tenants'
import type { Issue } from '@mortar/values/issue'

/** A site folder as it lies on disk, read and judged. */
export interface SiteFolder {
  readonly files: SiteFiles
  readonly site: Site | undefined
  readonly version: string
  readonly issues: readonly Issue[]
}

/** Reads a site folder from disk. Throws only when the folder itself cannot be read. */
export const readSiteFolder = async (folder: string): Promise<SiteFolder> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = new Map<string, Uint8Array>()
  for (const path of paths.sort()) files.set(relative(folder, path).replaceAll('\\', '/'), await readFile(path))
  if (hasX12Feed(files)) for (const [path, bytes] of await readStandardMaps()) files.set(path, bytes)
  const { site, issues } = parseSite(files)
  const version = folderHash(files, ['site.yml', 'partners', 'plans', 'reference', standardFolder])
  return { files, site, version, issues }
}

/**
 * Makes a site folder the one in force: from the next file on, runs follow it. A site with issues is not applied.
 * The same folder again changes nothing.
 */
export const applySite = async (
  db: Database,
  folder: SiteFolder,
  by: { actor: string; now: Date },
): Promise<{ tenantId: string; version: string } | undefined> => {
  const { site, files, version, issues } = folder
  if (!site || issues.length > 0) return undefined
  const tenantId = site.file.tenant
  await ensureTenant(db, tenantId, site.file.name)
  await withTenant(db, tenantId, async (tx) => {
    await saveSite(tx, { version, files, appliedBy: by.actor, now: by.now })
    await appendAudit(tx, {
      actor: by.actor,
      action: 'site.apply',
      subject: `site:${site.file.site}`,
      detail: { version },
    })
  })
  return { tenantId, version }
}

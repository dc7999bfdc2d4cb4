import type { SiteFiles } from '@mortar/canonical/site/site-text'
import type { Tx } from './database.ts'

/**
 * Saves a site's files under their version (the hash of the whole folder). Saving a version again only makes it the
 * latest. Every past version stays, so that any run can be rebuilt from the files it ran under.
 */
export const saveSite = async (
  tx: Tx,
  site: { version: string; files: SiteFiles; appliedBy: string; now: Date },
): Promise<void> => {
  const files = Object.fromEntries(
    [...site.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
  )
  await tx.query(
    `insert into mortar.site_version (site_version, applied_at, applied_by, files) values ($1, $2, $3, $4)
     on conflict (tenant_id, site_version) do update set applied_at = excluded.applied_at, applied_by = excluded.applied_by`,
    [site.version, site.now, site.appliedBy, JSON.stringify(files)],
  )
}

/** The version applied last, without its files; undefined before the first `mortar apply`. */
export const latestSiteVersion = async (tx: Tx): Promise<string | undefined> => {
  const { rows } = await tx.query<{ version: string }>(
    'select site_version as version from mortar.site_version order by applied_at desc, site_version limit 1',
  )
  return rows[0]?.version
}

/** The files of one version. */
export const loadSiteFiles = async (tx: Tx, version: string): Promise<SiteFiles | undefined> => {
  const { rows } = await tx.query<{ files: Record<string, string> }>(
    'select files from mortar.site_version where site_version = $1',
    [version],
  )
  const files = rows[0]?.files
  return files && new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'base64')]))
}

import { parseSite } from '@mortar/canonical/site/parse-site'
import type { Partner, Site } from '@mortar/canonical/site/site'
import type { Mapper } from '@mortar/mapping/mapper'
import { type Database, withTenantReadOnly } from '@mortar/store/database'
import type { ResolveSecret } from '@mortar/store/secrets'
import { latestSiteVersion, loadSiteFiles } from '@mortar/store/sites'
import type { Vault } from '@mortar/store/vault'
import { Fault } from '@mortar/values/issue'

/** What every journey stands on. Made once by the process that runs journeys; a journey makes none of it itself. */
export interface Ground {
  readonly db: Database
  readonly vault: Vault
  readonly tenantId: string
  readonly resolveSecret: ResolveSecret
  readonly openMapper: () => Promise<Mapper>
  readonly now: () => Date
  /** Aborted when the process is asked to end: long work stops at its next safe place. */
  readonly stopping: AbortSignal
  /** Codes and positions only. */
  readonly log: (line: Readonly<Record<string, string | number | null>>) => void
}

/** The site as applied last. */
export interface AppliedSite {
  readonly site: Site
  readonly version: string
}

const parsed = new Map<string, Site>()

/** The site in force. Throws `site-not-applied` before the first `mortar apply`. */
export const appliedSite = async (ground: Ground): Promise<AppliedSite> =>
  withTenantReadOnly(ground.db, ground.tenantId, async (tx) => {
    const version = await latestSiteVersion(tx)
    if (!version) throw new Fault('site-not-applied')
    const known = parsed.get(version)
    if (known) return { site: known, version }
    const files = await loadSiteFiles(tx, version)
    const { site } = parseSite(files ?? new Map())
    if (!site) throw new Fault('site-not-applied')
    parsed.clear()
    parsed.set(version, site)
    return { site, version }
  })

/** The partner of a site; throws when it is not there. */
export const needPartner = (site: Site, partnerId: string): Partner => {
  const partner = site.partners.find((each) => each.id === partnerId)
  if (!partner) throw new Fault('site-name-unknown', `There is no partner ${partnerId}.`)
  return partner
}

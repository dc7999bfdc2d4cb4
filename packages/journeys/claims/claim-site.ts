import type { Site } from '@mortar/canonical/site/site'
import { savePlanSnapshots } from '@mortar/store/claims/plan-snapshots'
import { withTenant } from '@mortar/store/database'
import { appliedSite, type Ground } from '../ground.ts'
import { type World, worldOf } from './world.ts'

/** What claims are decided under now. */
export interface ClaimSite {
  readonly siteVersion: string
  readonly world: World
  readonly timezone: string
  /** Out feeds that receive what is paid or taken back. */
  readonly routes: readonly string[]
}

const freshMs = 1_000

/**
 * The site in force, looked up at most once a second: a batch does not wait for the look-up, so that an applied change holds from about
 * a second later. Plans are noted in the store before anything is decided under them.
 */
export const watchClaimSite = (ground: Ground): (() => Promise<ClaimSite>) => {
  let known: ClaimSite | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<ClaimSite> | undefined
  const look = async () => {
    const { site, version } = await appliedSite(ground)
    if (known?.siteVersion !== version) known = await take(ground, site, version)
    return known
  }
  return async () => {
    const now = ground.now().getTime()
    if (looking === undefined && now - lookedAt >= freshMs) {
      lookedAt = now
      looking = look().finally(() => {
        looking = undefined
      })
      // Whoever waits hears of a failure; with a site known, nobody does and it is tried again.
      looking.catch(() => ground.log({ event: 'claim-site-not-read' }))
    }
    return known ?? looking ?? look()
  }
}

const take = async (ground: Ground, site: Site, siteVersion: string): Promise<ClaimSite> => {
  const snapshots = site.plans.map(({ snapshot }) => snapshot)
  await withTenant(ground.db, ground.tenantId, (tx) =>
    savePlanSnapshots(tx, { snapshots, siteVersion, now: ground.now() }),
  )
  const { timezone, routes } = site.file.claims
  return { siteVersion, world: worldOf(site), timezone, routes }
}

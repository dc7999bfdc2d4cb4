import type { Ground } from '@mortar/journeys/ground'
import { homeOf, type OpenHome, openHome } from '@mortar/journeys/open-ground'
import { appliedTenants } from '@mortar/store/tenants'
import { UsageError } from './usage.ts'

/** Opens this process's home and works for one tenant: the named one, or the only one there is. */
export const withGround = async <Result>(
  tenant: string | undefined,
  work: (ground: Ground, home: OpenHome) => Promise<Result>,
): Promise<Result> => {
  const home = await openHome(homeOf(process.env))
  try {
    const tenants = await appliedTenants(home.db)
    const [only] = tenants
    if (tenant ? !tenants.includes(tenant) : tenants.length !== 1) {
      throw new UsageError(
        only ? `Name the tenant with --tenant: ${tenants.join(', ')}.` : 'No site is applied yet: mortar apply SITE.',
      )
    }
    return await work(home.groundOf(tenant ?? only!), home)
  } finally {
    await home.stop()
  }
}

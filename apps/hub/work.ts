import type { OpenHome } from '@mortar/journeys/open-ground'
import { startTicking, tasksOf } from '@mortar/journeys/tasks'
import { withTenantReadOnly } from '@mortar/store/database'
import { startWorkers } from '@mortar/store/jobs'
import { latestSiteVersion } from '@mortar/store/sites'
import type { Logger } from 'pino'
import { listTenants } from './tenants.ts'

const lookMs = 5_000
const concurrency = 4

/** The hub's worker role: does the jobs of all tenants, and asks for those that the clock brings. */
export const startWork = async (home: OpenHome, log: Logger): Promise<{ stop: () => Promise<void> }> => {
  const { db, groundOf } = home
  const workers = await startWorkers(db, { tasks: tasksOf(groundOf), concurrency, log: (line) => log.warn(line) })
  const ticking = new Map<string, () => void>()

  /** A tenant is ticked for once it has a site; a new one is found within seconds. */
  const look = async () => {
    for (const tenantId of await listTenants(db)) {
      if (ticking.has(tenantId)) continue
      if (await withTenantReadOnly(db, tenantId, latestSiteVersion))
        ticking.set(tenantId, startTicking(groundOf(tenantId)))
    }
  }
  let looking = Promise.resolve()
  const safely = () => {
    looking = looking.then(look).catch(() => log.warn('the tenants could not be looked up'))
  }
  safely()
  const timer = setInterval(safely, lookMs)

  const stop = async () => {
    clearInterval(timer)
    // A look under way may still find a tenant; what it starts must be ended too, or it keeps the process alive.
    await looking
    for (const end of ticking.values()) end()
    await workers.stop()
  }
  return { stop }
}

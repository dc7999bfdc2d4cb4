import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { PlanSnapshot } from '@mortar/canonical/plan/snapshot'
import { parseSite } from '@mortar/canonical/site/parse-site'
import { planCatalogOf, type Site } from '@mortar/canonical/site/site'
import type { World } from '../../cases/case-facts.ts'

const folder = join(import.meta.dirname, '../../../../sites/demo')

/** The demo site as it lies on disk. Throws what is wrong with it. */
export const demoSite = (): Site => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [relative(folder, path), readFileSync(path)] as const
  })
  const { site, issues } = parseSite(new Map(files))
  if (!site || issues.length > 0) throw new Error(JSON.stringify(issues))
  return site
}

/** A world of each of the demo's plans, by its id. */
export const demoWorlds = (): ReadonlyMap<string, World> => {
  const site = demoSite()
  const plans = planCatalogOf(site)
  const worldOf = (plan: PlanSnapshot): World => ({ plans, plan, reference: site.reference })
  return new Map(site.plans.map(({ id, snapshot }) => [id, worldOf(snapshot)]))
}

import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Site } from '@mortar/canonical/site/site'
import { readSiteFolder } from '@mortar/journeys/apply'
import { checkFeed, type FeedCheck } from '@mortar/journeys/check-feed'
import { checkOutFile } from '@mortar/journeys/check-out-file'
import { checkPlan, type PlanCheck } from '@mortar/journeys/check-plan'
import { openMapper } from '@mortar/mapping/mapper'
import type { Issue } from '@mortar/values/issue'
import { withColumn } from './csv-column.ts'
import { placeOf } from './tell.ts'
import { UsageError } from './usage.ts'

/**
 * Checks a site folder, or the folder of one feed or plan: compiles every map and plan and runs every case of them.
 * Resolves to the exit code.
 */
export const checkSite = async (path: string, { json }: { readonly json: boolean }): Promise<number> => {
  const folder = siteAbove(resolve(path))
  const { site, issues, files } = await readSiteFolder(folder)
  const within = resolve(path).slice(folder.length + 1)
  const feeds = (site ? await checkFeeds(site, within) : []).map((feed) => ({
    ...feed,
    issues: feed.issues.map((found) => withColumn(files, found)),
  }))
  const plans = site ? checkPlans(site, within) : []
  const ok =
    issues.length === 0 &&
    feeds.every((result) => result.issues.length === 0) &&
    [...feeds, ...plans].every((result) => result.cases.every((each) => each.ok))
  if (json) console.log(JSON.stringify({ ok, issues, feeds, plans }))
  else tell(issues, feeds, plans)
  return ok ? 0 : 1
}

/** The site folder at or above a path: the one with `site.yml`. */
function siteAbove(path: string): string {
  if (existsSync(join(path, 'site.yml'))) return path
  if (dirname(path) === path) throw new UsageError('There is no site.yml here or above.')
  return siteAbove(dirname(path))
}

const checkPlans = (site: Site, within: string): PlanCheck[] =>
  site.plans.filter((plan) => plan.path.startsWith(within)).map((plan) => checkPlan(plan, site))

async function checkFeeds(site: Site, within: string): Promise<FeedCheck[]> {
  const feeds = site.partners.flatMap((partner) => partner.feeds).filter((feed) => feed.path.startsWith(within))
  const outFiles = site.partners.flatMap((partner) => partner.outFiles).filter((feed) => feed.path.startsWith(within))
  if (feeds.length + outFiles.length === 0) return []
  const mapper = await openMapper({})
  try {
    const results: FeedCheck[] = []
    for (const feed of feeds) results.push(await checkFeed(feed, mapper))
    for (const feed of outFiles) results.push(await checkOutFile(feed, mapper))
    return results
  } finally {
    await mapper.close()
  }
}

function tell(issues: readonly Issue[], feeds: readonly FeedCheck[], plans: readonly PlanCheck[]): void {
  for (const each of issues) console.log(`${placeOf(each)}  ${each.code}: ${each.hint}`)
  for (const { feed, issues: wrong, cases } of feeds) {
    for (const each of wrong) console.log(`${placeOf(each)}  ${each.code}: ${each.hint}`)
    tellCases(feed, cases, wrong.length > 0)
  }
  for (const { plan, cases } of plans) tellCases(`plan ${plan}`, cases, false)
}

function tellCases(name: string, cases: FeedCheck['cases'], isWrong: boolean): void {
  const passed = cases.filter((each) => each.ok).length
  const none = isWrong ? 'its cases were not run' : 'has no cases'
  const told = cases.length === 0 ? none : `${passed} of ${cases.length} cases`
  console.log(`${isWrong || passed < cases.length ? '✗' : '✓'} ${name}  ${told}`)
  for (const each of cases.filter((one) => !one.ok)) {
    console.log(`  ✗ ${each.name}  ${each.path}`)
    for (const line of each.differences) console.log(`      ${line}`)
  }
}

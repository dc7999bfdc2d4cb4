import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Site } from '@mortar/canonical/site/site'
import { readSiteFolder } from '@mortar/journeys/apply'
import { checkFeed, type FeedCheck } from '@mortar/journeys/check-feed'
import { checkPlan, type PlanCheck } from '@mortar/journeys/check-plan'
import { openMapper } from '@mortar/mapping/mapper'
import type { Issue } from '@mortar/values/issue'
import { placeOf } from '../tell.ts'
import { type Command, readArgs, UsageError } from '../usage.ts'
import { checkFile } from '../x12/check-file.ts'
import { isFile } from '../x12/open-file.ts'

/**
 * `mortar check SITE|FEED|PLAN`: compiles every map and plan and runs every case of them, without a database.
 * `mortar check FILE`: judges an X12 file, see x12/check-file.ts.
 */
export const check: Command = {
  name: 'check',
  usage: 'check SITE|FEED|PLAN|FILE [--json]',
  describes: 'compile the maps and plans and run every test case, or judge an X12 file',
  run: async (args) => {
    const { positionals, values } = readArgs(args, { json: { type: 'boolean', default: false } })
    const [path] = positionals
    if (!path || !existsSync(path)) throw new UsageError('Name a site folder, the folder of one feed or plan, or a file.')
    if (isFile(path)) return checkFile(path, { json: values.json })
    const folder = siteAbove(resolve(path))
    const { site, issues } = await readSiteFolder(folder)
    const within = resolve(path).slice(folder.length + 1)
    const feeds = site ? await checkFeeds(site, within) : []
    const plans = site ? checkPlans(site, within) : []
    const ok =
      issues.length === 0 &&
      feeds.every((result) => result.issues.length === 0) &&
      [...feeds, ...plans].every((result) => result.cases.every((each) => each.ok))
    if (values.json) console.log(JSON.stringify({ ok, issues, feeds, plans }))
    else tell(issues, feeds, plans)
    return ok ? 0 : 1
  },
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
  if (feeds.length === 0) return []
  const mapper = await openMapper({})
  try {
    const results: FeedCheck[] = []
    for (const feed of feeds) results.push(await checkFeed(feed, mapper))
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
  console.log(`${isWrong || passed < cases.length ? '✗' : '✓'} ${name}  ${passed} of ${cases.length} cases`)
  for (const each of cases.filter((one) => !one.ok)) {
    console.log(`  ✗ ${each.name}  ${each.path}`)
    for (const line of each.differences) console.log(`      ${line}`)
  }
}

import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Site } from '@mortar/canonical/site/site'
import { readSiteFolder } from '@mortar/journeys/apply'
import { checkFeed, type FeedCheck } from '@mortar/journeys/check-feed'
import { openMapper } from '@mortar/mapping/mapper'
import type { Issue } from '@mortar/values/issue'
import { placeOf } from './tell.ts'
import { UsageError } from './usage.ts'

/** Checks a site folder, or the folder of one feed: compiles every map and runs every `tests/<case>`. Resolves to the exit code. */
export const checkSite = async (path: string, { json }: { readonly json: boolean }): Promise<number> => {
  const folder = siteAbove(resolve(path))
  const { site, issues } = await readSiteFolder(folder)
  const within = resolve(path).slice(folder.length + 1)
  const results = site ? await checkFeeds(site, within) : []
  const ok =
    issues.length === 0 &&
    results.every((result) => result.issues.length === 0 && result.cases.every((each) => each.ok))
  if (json) console.log(JSON.stringify({ ok, issues, feeds: results }))
  else tell(issues, results)
  return ok ? 0 : 1
}

/** The site folder at or above a path: the one with `site.yml`. */
function siteAbove(path: string): string {
  if (existsSync(join(path, 'site.yml'))) return path
  if (dirname(path) === path) throw new UsageError('There is no site.yml here or above.')
  return siteAbove(dirname(path))
}

async function checkFeeds(site: Site, within: string): Promise<FeedCheck[]> {
  const feeds = site.partners.flatMap((partner) => partner.feeds).filter((feed) => feed.path.startsWith(within))
  const mapper = await openMapper({})
  try {
    const results: FeedCheck[] = []
    for (const feed of feeds) results.push(await checkFeed(feed, mapper))
    return results
  } finally {
    await mapper.close()
  }
}

function tell(issues: readonly Issue[], results: readonly FeedCheck[]): void {
  for (const each of issues) console.log(`${placeOf(each)}  ${each.code}: ${each.hint}`)
  for (const { feed, issues: wrong, cases } of results) {
    for (const each of wrong) console.log(`${placeOf(each)}  ${each.code}: ${each.hint}`)
    const passed = cases.filter((each) => each.ok).length
    console.log(`${wrong.length > 0 || passed < cases.length ? '✗' : '✓'} ${feed}  ${passed} of ${cases.length} cases`)
    for (const each of cases.filter((one) => !one.ok)) {
      console.log(`  ✗ ${each.name}`)
      for (const line of each.differences) console.log(`      ${line}`)
    }
  }
}

import { nounNamed } from '@mortar/canonical/nouns'
import type { CsvFile, Feed, InFeed, MapFile, Partner } from '@mortar/canonical/site/site'
import { feedOf, partnerOf } from '@mortar/canonical/site/site'
import { listRuns } from '@mortar/store/read/runs'
import { loadArrivals, loadLastRuns } from '@mortar/store/read/today'
import { Fault } from '@mortar/values/issue'
import type { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { FeedLineage, Person } from '../desk.ts'
import type { feed as feedSchema } from '../schemas/partner.ts'
import { type Slot, slotsOf } from '../today/slots.ts'

type FeedTold = z.infer<typeof feedSchema>

const runsShown = 20
const slotsShown = 60
const daysBack = 120

/** One feed as its folder says, with what it did lately; undefined when the site has none of that name. */
export const tellFeed = async (deps: Deps, person: Person, feedId: string): Promise<FeedTold | undefined> => {
  const applied = await deps.siteOf(person.tenantId)
  const feed = applied && feedOf(applied.site, feedId)
  const partner = feed && partnerOf(applied.site, feed.partnerId)
  if (!feed || !partner) return undefined
  const lineage = await lineageOf(deps, person, feedId)
  const { runs, slots } = await lately(deps, person.tenantId, partner, feed)
  return {
    feedId,
    partnerId: partner.id,
    partnerName: partner.partner.name,
    direction: feed.kind,
    describes: feed.feed.describes,
    path: feed.path,
    mapVersion: feed.mapVersion,
    settings: { ...feed.feed },
    layout: feed.kind === 'in' && feed.layout ? csvOf(feed.layout) : null,
    maps: feed.maps.map((map) => mapOf(map, lineage)),
    checks: feed.kind === 'in' ? feed.checks.map((check) => ({ ...check, column: check.column ?? null })) : [],
    crosswalks: feed.crosswalks.map((crosswalk) => ({ name: crosswalk.name, ...csvOf(crosswalk) })),
    cases: feed.cases.map(({ name, files }) => ({ name, files: [...files.keys()].sort() })),
    runs,
    slots,
  }
}

/** A feed whose maps do not compile, or cannot be asked about now, is shown all the same: without sources. */
const lineageOf = (deps: Deps, person: Person, feedId: string): Promise<FeedLineage> =>
  deps.desk.feedLineage(person, feedId).catch((error) => {
    if (!(error instanceof Fault)) throw error
    deps.log.warn({ code: error.code }, 'feed without lineage')
    return {}
  })

const csvOf = ({ path, columns, rows }: CsvFile) => ({
  path,
  columns: [...columns],
  rows: rows.map(({ values }) => ({ ...values })),
})

/** The columns of the noun a map fills; of an out feed's map those its request has. */
const mapOf = ({ name, path, sql }: MapFile, lineage: FeedLineage): FeedTold['maps'][number] => {
  const from = (column: string) => [...(lineage[name]?.[column] ?? [])]
  const noun = nounNamed(name)
  const columns = noun
    ? Object.entries(noun.columns).map(([column, { kind, required, describes }]) => ({
        name: column,
        kind: kind as string,
        required,
        describes,
        from: from(column),
      }))
    : Object.keys(lineage[name] ?? {}).map((column) => ({
        name: column,
        kind: 'text',
        required: false,
        describes: '',
        from: from(column),
      }))
  return { name, path, sql, columns }
}

const lately = async (deps: Deps, tenantId: string, partner: Partner, feed: Feed) => {
  const now = deps.now()
  const [runs, arrivals, lastRuns] = await deps.read(tenantId, (tx) =>
    Promise.all([
      listRuns(tx, { feed: feed.id, limit: runsShown }),
      loadArrivals(tx, { since: new Date(now.getTime() - daysBack * 86_400_000), feedIds: [feed.id] }),
      loadLastRuns(tx, [feed.id]),
    ]),
  )
  const firstArrivedAt = lastRuns[0]?.firstArrivedAt ?? null
  const slots = feed.kind === 'in' ? pastSlots({ partner, feed, arrivals, firstArrivedAt, now, daysBack }) : []
  return { runs: runs.items, slots }
}

const pastSlots = (request: Parameters<typeof slotsOf>[0] & { feed: InFeed }): Slot[] =>
  slotsOf(request)
    .filter(({ dueAt, arrivedAt }) => arrivedAt !== null || new Date(dueAt) <= request.now)
    .slice(-slotsShown)

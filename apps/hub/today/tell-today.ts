import { dayIn, instantOf } from '@mortar/canonical/schedule'
import type { Feed, InFeed, OutFeed, Partner } from '@mortar/canonical/site/site'
import {
  type Arrival,
  type LastRun,
  loadArrivals,
  loadDay,
  loadLastRuns,
  loadOpenWork,
  loadOutFeeds,
  type OutFeedState,
} from '@mortar/store/read/today'
import type { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { feedToday, today } from '../schemas/today.ts'
import { sentenceOf } from './sentence.ts'
import { slotsOf, standingOf } from './slots.ts'

type Today = z.infer<typeof today>
type FeedToday = z.infer<typeof feedToday>

const slotsShown = 30
const daysBack = 60

/** The state of everything now; `zone` is the reader's, whose day is counted. */
export const tellToday = async (deps: Deps, tenantId: string, zone: string): Promise<Today> => {
  const now = deps.now()
  const from = instantOf(dayIn(now, zone), '00:00', zone)
  const applied = await deps.siteOf(tenantId)
  const partners = applied?.site.partners ?? []
  const feeds = partners.flatMap((partner) => partner.feeds.map((feed) => ({ partner, feed })))
  const idsOf = (kind: Feed['kind']) => feeds.filter(({ feed }) => feed.kind === kind).map(({ feed }) => feed.id)
  const [arrivals, lastRuns, outFeeds, open, day] = await deps.read(tenantId, (tx) =>
    Promise.all([
      loadArrivals(tx, { since: new Date(now.getTime() - daysBack * 86_400_000), feedIds: idsOf('in') }),
      loadLastRuns(tx, idsOf('in')),
      loadOutFeeds(tx, idsOf('out')),
      loadOpenWork(tx, now),
      loadDay(tx, from),
    ]),
  )
  const told = feeds.map(({ partner, feed }) =>
    feed.kind === 'in'
      ? inFeedToday({ partner, feed, now, arrivals, lastRun: lastRuns.find((run) => run.feedId === feed.id) })
      : outFeedToday(partner, feed, outFeeds.find((each) => each.feedId === feed.id)!, now),
  )
  const deliveries = deliveriesOf(outFeeds)
  const sentence = sentenceOf({
    feeds: told.map(({ partnerName, feedId, state }) => ({ name: `${partnerName}’s ${feedId.split('/')[1]}`, state })),
    heldFiles: open.heldFiles.count,
    alarms: open.alarms.map(({ kind }) => kind),
    waiting: open.held.count + open.rejected.count,
    refused: deliveries.refused,
    overdue: open.discrepancies.overdue,
    notBalanced: open.notBalanced.count,
    working: open.working.count,
    applied: applied !== undefined,
  })
  return {
    asOf: now.toISOString(),
    sentence,
    feeds: told,
    open: { ...open, deliveries },
    day: { from: from.toISOString(), ...day },
  }
}

interface InFeedFacts {
  readonly partner: Partner
  readonly feed: InFeed
  readonly now: Date
  readonly arrivals: readonly Arrival[]
  readonly lastRun: LastRun | undefined
}

const common = (partner: Partner, feed: Feed) => ({
  feedId: feed.id,
  partnerId: partner.id,
  partnerName: partner.partner.name,
  direction: feed.kind,
  describes: feed.feed.describes,
})

const inFeedToday = ({ partner, feed, now, arrivals, lastRun }: InFeedFacts): FeedToday => {
  const firstArrivedAt = lastRun?.firstArrivedAt ?? null
  const mine = arrivals.filter((arrival) => arrival.feedId === feed.id)
  const slots = slotsOf({ partner, feed, arrivals: mine, firstArrivedAt, now, daysBack })
  const onDay = dayIn(now, partner.partner.timezone)
  const { state, slot } = standingOf(slots, onDay, firstArrivedAt !== null)
  return {
    ...common(partner, feed),
    state,
    expectedOn: slot?.on ?? null,
    dueAt: slot?.dueAt ?? null,
    arrivedAt: slot?.arrivedAt ?? null,
    effect: feed.feed.effect,
    lastRun: lastRunOf(lastRun),
    recent: slots.filter(({ on }) => on <= onDay).slice(-slotsShown),
    deliveries: null,
  }
}

const lastRunOf = (run: LastRun | undefined): FeedToday['lastRun'] => {
  if (!run || run.runId === null || run.state === null) return null
  const { runId, state, fileName, recordsIn, closedAt } = run
  return { runId, state, fileName, recordsIn, closedAt }
}

const outFeedToday = (partner: Partner, feed: OutFeed, waits: OutFeedState, now: Date): FeedToday => {
  const { queued, refused, oldestQueuedAt, ever } = waits
  const late = oldestQueuedAt !== null && now.getTime() - Date.parse(oldestQueuedAt) > feed.feed.accept_within
  return {
    ...common(partner, feed),
    state: !ever ? 'never' : late ? 'late' : 'on-time',
    expectedOn: null,
    dueAt: null,
    arrivedAt: null,
    effect: `Messages to ${partner.partner.name} wait; none is lost.`,
    lastRun: null,
    recent: [],
    deliveries: { queued, refused, oldestQueuedAt },
  }
}

const deliveriesOf = (outFeeds: readonly OutFeedState[]): Today['open']['deliveries'] => ({
  queued: outFeeds.reduce((sum, feed) => sum + feed.queued, 0),
  refused: outFeeds.reduce((sum, feed) => sum + feed.refused, 0),
  oldestQueuedAt:
    outFeeds
      .map((feed) => feed.oldestQueuedAt)
      .filter((at) => at !== null)
      .sort()[0] ?? null,
})

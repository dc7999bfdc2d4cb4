import { nounNamed } from '@mortar/canonical/nouns'
import type { OutFeed, Partner } from '@mortar/canonical/site/site'
import type { OutRequest } from '@mortar/mapping/reports'
import { withTenant } from '@mortar/store/database'
import {
  type AttemptResult,
  deliveryRows,
  nextAttemptAt,
  type OpenDelivery,
  openDeliveries,
  saveAttempts,
} from '@mortar/store/deliveries'
import { openDiscrepancies, resolveByDelivery } from '@mortar/store/discrepancies'
import { Fault } from '@mortar/values/issue'
import { tellPartner, withDeliveryAlarm } from './delivery-alarm.ts'
import { appliedSite, type Ground, needPartner } from './ground.ts'
import { type Lane, laneOf } from './lane.ts'
import { sendOne } from './send-one.ts'
import { withWarmMapper } from './warm-mapper.ts'

const windowSize = 400
const flushEvery = 50

/** What a pass over an out feed came to; `nextAt` is when something will be due again. */
export interface DeliverReport {
  readonly accepted: number
  readonly refused: number
  readonly postponed: number
  readonly nextAt: Date | undefined
}

/**
 * Sends what waits in an out feed until nothing is due. Each member's deliveries go one after the other in queue order;
 * members go side by side. A failure stops the member's chain until its next attempt; a refusal stops only that claim.
 * A process killed between answer and save sends again, and the partner's duplicate answer makes it once. `anew`: somebody
 * asks, so a partner that rests after failures is tried at once.
 */
export const deliver = async (ground: Ground, feedId: string, { anew = false } = {}): Promise<DeliverReport> => {
  const { site } = await appliedSite(ground)
  const partner = needPartner(site, feedId.split('/')[0]!)
  const feed = partner.feeds.find((each): each is OutFeed => each.id === feedId && each.kind === 'out')
  if (!feed) throw new Fault('site-name-unknown', `There is no out feed ${feedId}.`)
  return withDeliveryAlarm({ ground, feed, partner }, () => sendAll({ ground, feed, partner, anew }))
}

/** One pass over an out feed. */
interface Pass {
  readonly ground: Ground
  readonly feed: OutFeed
  readonly partner: Partner
  readonly anew: boolean
}

async function sendAll({ ground, feed, partner, anew }: Pass): Promise<DeliverReport> {
  const feedId = feed.id
  const lane = await laneOf(ground, partner)
  if (anew) lane.breaker.reset()
  const total = { accepted: 0, refused: 0, postponed: 0 }
  while (!ground.stopping.aborted && lane.breaker.state() !== 'open') {
    const open = await withTenant(ground.db, ground.tenantId, (tx) =>
      openDeliveries(tx, { feedId, now: ground.now(), limit: windowSize }),
    )
    if (open.length === 0) break
    const results = await sendWindow({ ground, feed, partner, lane, open })
    for (const { state } of results) total[state === 'queued' ? 'postponed' : state]++
    if (results.length === 0) break
  }
  const due = await withTenant(ground.db, ground.tenantId, (tx) => nextAttemptAt(tx, feedId))
  const resting = lane.breaker.state() === 'open' ? new Date(ground.now().getTime() + lane.breaker.restMs()) : undefined
  return { ...total, nextAt: due && (resting ?? due) }
}

interface Window {
  readonly ground: Ground
  readonly feed: OutFeed
  readonly partner: Partner
  readonly lane: Lane
  readonly open: readonly OpenDelivery[]
}

/** Maps a window of deliveries to requests in one go, then walks the members' chains side by side. */
async function sendWindow(window: Window): Promise<AttemptResult[]> {
  const { ground, feed, open, partner } = window
  const noun = nounNamed(feed.feed.noun)!
  const rows = await withTenant(ground.db, ground.tenantId, (tx) =>
    deliveryRows(
      tx,
      noun,
      open.map((delivery) => delivery.lineageId),
    ),
  )
  const requests = await withWarmMapper(ground, (mapper) => mapper.mapOut(feed, rows))
  const byLineage = new Map(requests.map((request) => [request.lineageId, request]))
  const amounts = new Map(rows.map((row) => [Number(row.lineage_id), Number(row.plan_paid_cents ?? 0)]))
  const chains = [...Map.groupBy(open, (delivery) => delivery.orderKey).values()]
  const results: AttemptResult[] = []
  const waiting: AttemptResult[] = []
  const keep = async (result: AttemptResult) => {
    results.push(result)
    waiting.push(result)
    if (waiting.length >= flushEvery) await flush(window, waiting.splice(0), amounts)
  }
  const width = partner.connection.protocol === 'http' ? partner.connection.concurrency : 1
  await sideBySide(chains, width, (chain) => sendChain(window, chain, byLineage, keep))
  await flush(window, waiting.splice(0), amounts)
  await tellPartner({ ground, partner, breaker: window.lane.breaker }, results)
  return results
}

/** One member's deliveries in order, up to the first that must be tried again. */
async function sendChain(
  { ground, feed, lane }: Window,
  chain: readonly OpenDelivery[],
  requests: ReadonlyMap<number, OutRequest>,
  keep: (result: AttemptResult) => Promise<void>,
): Promise<void> {
  const refusedClaims = new Set<string>()
  for (const delivery of chain) {
    const request = requests.get(delivery.lineageId)
    if (!request || refusedClaims.has(delivery.claimKey)) continue
    const result = await sendOne({ ground, feed, lane, delivery, request })
    if (!result) return
    await keep(result)
    if (result.state === 'refused') refusedClaims.add(delivery.claimKey)
    if (result.state === 'queued') return
  }
}

/** Saves tries and answers; opens a discrepancy for each refusal, closes those of what went through after all. */
async function flush({ ground, feed, partner, open }: Window, results: AttemptResult[], amounts: Map<number, number>) {
  if (results.length === 0) return
  const deliveries = new Map(open.map((delivery) => [delivery.deliveryId, delivery]))
  const now = ground.now()
  await withTenant(ground.db, ground.tenantId, async (tx) => {
    await saveAttempts(tx, results)
    const refused = results.filter((result) => result.state === 'refused')
    await openDiscrepancies(
      tx,
      refused.map((result) => {
        const delivery = deliveries.get(result.deliveryId)!
        return {
          kind: 'delivery-refused' as const,
          partnerId: partner.id,
          feedId: feed.id,
          runId: delivery.runId,
          lineageId: delivery.lineageId,
          deliveryId: delivery.deliveryId,
          code: result.code ?? 'refused',
          summary: `${partner.partner.name} refused a ${feed.feed.noun} with ${result.code}. Mend what they refuse, then send it again.`,
          amountCents: amounts.get(delivery.lineageId) ?? 0,
          openedAt: now,
          dueAt: new Date(now.getTime() + 2 * 86_400_000),
        }
      }),
    )
    const accepted = results.filter((result) => result.state === 'accepted').map((result) => result.deliveryId)
    await resolveByDelivery(tx, accepted, now)
  })
}

/** Works through items, at most `width` at a time. */
async function sideBySide<Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<void>) {
  const queue = items[Symbol.iterator]()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
}

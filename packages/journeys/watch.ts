import { dayIn, expectedFiles } from '@mortar/canonical/schedule'
import type { InFeed, OutFeed, Partner, Site } from '@mortar/canonical/site/site'
import { closeAlarm, openAlarm } from '@mortar/store/alarms'
import { type Tx, withTenant } from '@mortar/store/database'
import { overdueDeliveries } from '@mortar/store/deliveries'
import { arrivalsSince } from '@mortar/store/raw-files'
import { overdueHolds } from '@mortar/store/records'
import { appliedSite, type Ground } from './ground.ts'
import { isWayBroken } from './way-alarm.ts'

const daysBack = 35

/**
 * Looks at what should have happened and did not: files that are late or missing, records held past their time, keys about
 * to expire. Each is one alarm that opens when it starts and closes when it ends.
 */
export const watch = async (ground: Ground): Promise<void> => {
  const { site } = await appliedSite(ground)
  await withTenant(ground.db, ground.tenantId, async (tx) => {
    for (const partner of site.partners) {
      for (const feed of partner.feeds) {
        if (feed.kind === 'in') await watchArrivals(tx, { partner, feed, now: ground.now() })
        else await watchDeliveries(tx, { partner, feed, now: ground.now() })
      }
      await watchKeys(tx, partner, ground.now())
    }
    await watchHolds(tx, site, ground.now())
  })
}

interface Watched<Of> {
  readonly partner: Partner
  readonly feed: Of
  readonly now: Date
}

/** While the way to a partner is broken nobody knows whether a file is there: the alarm about the way is enough. */
async function watchArrivals(tx: Tx, { partner, feed, now }: Watched<InFeed>): Promise<void> {
  const expect = feed.feed.expect
  if (!expect) return
  const zone = partner.partner.timezone
  const from = dayIn(new Date(now.getTime() - daysBack * 86_400_000), zone)
  const arrivals = await arrivalsSince(tx, feed.id, new Date(now.getTime() - (daysBack + 1) * 86_400_000))
  const first = arrivals.first
  const expected = expectedFiles({ expect, timezone: zone, calendar: partner.calendar, from, to: dayIn(now, zone) })
  const isBroken = await isWayBroken(tx, partner.id)
  const came = new Set(arrivals.at.map((at) => dayIn(at, zone)))
  // An API tells everything each time: what it says on a later day makes up for the days on which it was not asked.
  const madeUpTo = feed.feed.request ? ([...came].sort().at(-1) ?? '') : ''
  for (const { on, lateAt } of expected) {
    const alarm = { kind: 'file-late', subject: `${feed.id} ${on}`, now }
    if (came.has(on) || on <= madeUpTo || first === undefined || on < dayIn(first, zone)) await closeAlarm(tx, alarm)
    else if (now >= lateAt && !isBroken) await openAlarm(tx, { ...alarm, code: 'file-late', effect: feed.feed.effect })
  }
}

/** Deliveries that were not accepted within the agreed time, though the partner answers: one alarm for the feed. */
async function watchDeliveries(tx: Tx, { partner, feed, now }: Watched<OutFeed>): Promise<void> {
  const alarm = { kind: 'delivery-overdue', subject: feed.id, now }
  const overdue = await overdueDeliveries(tx, feed.id, new Date(now.getTime() - feed.feed.accept_within))
  if (overdue === 0) return void (await closeAlarm(tx, alarm))
  if (await isWayBroken(tx, partner.id)) return
  const effect = `${overdue} messages to ${partner.partner.name} wait longer than agreed; none is lost.`
  await openAlarm(tx, { ...alarm, code: 'delivery-overdue', effect })
}

async function watchHolds(tx: Tx, site: Site, now: Date): Promise<void> {
  const overdue = new Map((await overdueHolds(tx, now)).map((each) => [each.feedId, each.count]))
  for (const feed of site.partners.flatMap((partner) => partner.feeds)) {
    const alarm = { kind: 'hold-overdue', subject: feed.id, now }
    const count = overdue.get(feed.id)
    if (!count) await closeAlarm(tx, alarm)
    else
      await openAlarm(tx, {
        ...alarm,
        code: 'hold-overdue',
        effect: `${count} records have waited longer than agreed.`,
      })
  }
}

async function watchKeys(tx: Tx, partner: Partner, now: Date): Promise<void> {
  const hostKeys = partner.connection.protocol === 'sftp' ? partner.connection.host_keys : []
  const windows = [
    ...partner.keys.ours.map((key) => ({ name: `our PGP key ${key.id}`, to: key.decrypt_to })),
    ...partner.keys.theirs.map((key) => ({ name: `their PGP key ${key.id}`, to: key.to })),
    ...hostKeys.map((key) => ({ name: `host key ${key.fingerprint}`, to: key.valid_to })),
  ]
  const first = Math.max(...partner.keys.alarm_days_before_expiry)
  for (const { name, to } of windows) {
    const alarm = { kind: 'key-expires', subject: `${partner.id} ${name}`, now }
    const daysLeft = to
      ? Math.ceil((Date.parse(`${to}T23:59:59Z`) - now.getTime()) / 86_400_000)
      : Number.POSITIVE_INFINITY
    if (daysLeft > first) await closeAlarm(tx, alarm)
    else {
      const effect = `Files of ${partner.partner.name} stop on ${to}, when ${name} ends.`
      await openAlarm(tx, { ...alarm, code: 'key-expires', effect })
    }
  }
}

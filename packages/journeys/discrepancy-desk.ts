import { feedOf } from '@mortar/canonical/site/site'
import { acknowledgeAlarm } from '@mortar/store/alarms'
import { appendAudit } from '@mortar/store/audit'
import { type Tx, withTenant } from '@mortar/store/database'
import { retryRefused } from '@mortar/store/deliveries'
import { assignDiscrepancy, discrepancyAbout, reopenDiscrepancy, resolveDiscrepancy } from '@mortar/store/discrepancies'
import { enqueueDeliver } from './after-post.ts'
import { appliedSite, type Ground } from './ground.ts'
import { alarmOfStopped } from './stopped-files.ts'

/** Gives a discrepancy an owner (null: nobody); false when it is not there. */
export const assign = (ground: Ground, asked: { discrepancyId: number; owner: string | null; actor: string }) =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const { discrepancyId, owner, actor } = asked
    const done = await assignDiscrepancy(tx, discrepancyId, owner)
    if (done)
      await appendAudit(tx, {
        actor,
        action: 'discrepancy.assign',
        subject: `discrepancy:${discrepancyId}`,
        detail: { owner },
      })
    return done
  })

/** Resolves a discrepancy in a person's words; false when it is not open. */
export const resolve = (ground: Ground, asked: { discrepancyId: number; resolution: string; actor: string }) =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const { discrepancyId, resolution, actor } = asked
    const done = await resolveDiscrepancy(tx, { discrepancyId, resolution, by: actor, now: ground.now() })
    if (done)
      await appendAudit(tx, {
        actor,
        action: 'discrepancy.resolve',
        subject: `discrepancy:${discrepancyId}`,
        detail: { resolution },
      })
    if (done) await retellStopped(tx, ground, discrepancyId)
    return done
  })

/** Opens a resolved discrepancy again; false when it is not resolved. */
export const reopen = (ground: Ground, asked: { discrepancyId: number; actor: string }) =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const { discrepancyId, actor } = asked
    const done = await reopenDiscrepancy(tx, discrepancyId)
    if (done) await appendAudit(tx, { actor, action: 'discrepancy.reopen', subject: `discrepancy:${discrepancyId}` })
    if (done) await retellStopped(tx, ground, discrepancyId)
    return done
  })

/** The alarm of a feed's rejected files follows what people say of them. */
const retellStopped = async (tx: Tx, ground: Ground, discrepancyId: number): Promise<void> => {
  const about = await discrepancyAbout(tx, discrepancyId)
  if (about?.kind !== 'file-rejected') return
  const { site } = await appliedSite(ground)
  const feed = feedOf(site, about.feedId)
  if (feed?.kind === 'in') await alarmOfStopped(tx, { feed, now: ground.now() })
}

/** Puts refused or waiting deliveries back to be sent now; returns how many. */
export const retryDeliveries = (
  ground: Ground,
  asked: { deliveryIds: readonly number[] | null; feedId: string | null; actor: string },
): Promise<number> =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const { deliveryIds, feedId, actor } = asked
    const again = await retryRefused(tx, { deliveryIds, feedId, now: ground.now() })
    for (const each of new Set(again.map((delivery) => delivery.feedId)))
      await enqueueDeliver(tx, ground.tenantId, each, { anew: true })
    if (again.length === 0) return 0
    const subject = deliveryIds?.length === 1 ? `delivery:${deliveryIds[0]}` : `feed:${again[0]!.feedId}`
    await appendAudit(tx, { actor, action: 'delivery.retry', subject, detail: { deliveries: again.length } })
    return again.length
  })

/** Notes that a person has seen an alarm; it stays open until its cause is gone. False when it is not there. */
export const acknowledge = (ground: Ground, asked: { alarmId: number; actor: string }) =>
  withTenant(ground.db, ground.tenantId, async (tx) => {
    const { alarmId, actor } = asked
    const done = await acknowledgeAlarm(tx, { alarmId, by: actor, now: ground.now() })
    if (done) await appendAudit(tx, { actor, action: 'alarm.acknowledge', subject: `alarm:${alarmId}` })
    return done
  })

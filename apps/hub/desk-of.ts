import { feedOf } from '@mortar/canonical/site/site'
import { enqueueDeliver } from '@mortar/journeys/after-post'
import { checkX12 } from '@mortar/journeys/check-x12'
import * as discrepancies from '@mortar/journeys/discrepancy-desk'
import { explainClaim } from '@mortar/journeys/explain-claim'
import { enqueueFeedIn } from '@mortar/journeys/feed-in'
import { appliedSite, type Ground } from '@mortar/journeys/ground'
import { handOver } from '@mortar/journeys/hand-over'
import { lensBytes } from '@mortar/journeys/lens'
import { decidePriorAuth } from '@mortar/journeys/prior-auth'
import { loadAskedWith } from '@mortar/journeys/prior-auth-asked'
import { enterPriorAuth } from '@mortar/journeys/prior-auth-enter'
import * as quarantine from '@mortar/journeys/quarantine'
import { rejectRun } from '@mortar/journeys/reject-run'
import { membersToTry, tryClaim } from '@mortar/journeys/try-claim'
import { withWarmMapper } from '@mortar/journeys/warm-mapper'
import { appendAudit } from '@mortar/store/audit'
import { withTenant } from '@mortar/store/database'
import { lineageWords } from './column-sources.ts'
import type { Desk, FeedLineage, Look, Person } from './desk.ts'

/** Binds what people may do to the journeys that do it, each on the ground of the person's own tenant. */
export const deskOf = (groundOf: (tenantId: string) => Ground): Desk => {
  const ground = ({ tenantId }: Person) => groundOf(tenantId)
  return {
    lensBytes: async (person, view) => {
      const { raw, fields, maps } = await lensBytes(ground(person), view)
      return { raw, fields, lineage: lineageWords(maps.map(({ noun, columns }) => ({ name: noun, columns }))) }
    },
    feedLineage: (person, feedId) => lineageOf(ground(person), feedId),
    noteLook: (person, look) => noteLook(ground(person), actorOf(person), look),
    explainClaim: (person, decisionNo) => explainClaim(ground(person), decisionNo, actorOf(person)),
    enterPriorAuth: (person, entry) => enterPriorAuth(ground(person), { ...entry, actor: actorOf(person) }),
    decidePriorAuth: (person, verdict) => decidePriorAuth(ground(person), { ...verdict, actor: actorOf(person) }),
    priorAuthAsked: (person, number) => loadAskedWith(ground(person), number),
    tryClaim: (person, form) => tryClaim(ground(person), { form, actor: actorOf(person) }),
    membersToTry: (person, sought) => membersToTry(ground(person), { sought, actor: actorOf(person) }),
    acknowledge: (person, alarmId) => discrepancies.acknowledge(ground(person), { alarmId, actor: actorOf(person) }),
    releaseRun: (person, runId, reason) =>
      quarantine.releaseRun(ground(person), { runId, reason, actor: actorOf(person) }),
    rejectRun: (person, runId, reason) => rejectRun(ground(person), { runId, reason, actor: actorOf(person) }),
    replay: (person, { lineageIds, feed, cause, code }, reason) => {
      const choice = { lineageIds, feedId: feed, heldCause: cause, code }
      return quarantine.replayChosen(ground(person), { choice, reason, actor: actorOf(person) })
    },
    correct: (person, asked) => quarantine.correct(ground(person), { ...asked, actor: actorOf(person) }),
    removeCorrection: (person, lineageId, field) =>
      quarantine.removeCorrection(ground(person), { lineageId, field, actor: actorOf(person) }),
    dismiss: (person, lineageIds, reason) =>
      quarantine.dismiss(ground(person), { lineageIds, reason, actor: actorOf(person) }),
    restore: (person, lineageIds) => quarantine.restore(ground(person), { lineageIds, actor: actorOf(person) }),
    retryDeliveries: (person, { deliveryIds, feed }) =>
      discrepancies.retryDeliveries(ground(person), {
        deliveryIds: deliveryIds ?? null,
        feedId: feed ?? null,
        actor: actorOf(person),
      }),
    assign: (person, discrepancyId, owner) =>
      discrepancies.assign(ground(person), { discrepancyId, owner, actor: actorOf(person) }),
    resolve: (person, discrepancyId, resolution) =>
      discrepancies.resolve(ground(person), { discrepancyId, resolution, actor: actorOf(person) }),
    reopen: (person, discrepancyId) => discrepancies.reopen(ground(person), { discrepancyId, actor: actorOf(person) }),
    poll: (person, feedId) => poll(ground(person), feedId, actorOf(person)),
    checkX12: (person, content) => checkX12(ground(person), { content, actor: actorOf(person) }),
    upload: (person, file) => handOver(ground(person), { ...file, actor: actorOf(person) }),
  }
}

/** How a person is named in the audit log. */
export const actorOf = ({ email }: Person): string => `user:${email}`

// A look at one record is kept under that record, where its lens shows it; a look at several under what was done.
const noteLook = async (ground: Ground, actor: string, { action, lineageIds }: Look): Promise<void> => {
  const subject = lineageIds.length === 1 ? `record:${lineageIds[0]}` : action
  const detail = lineageIds.length === 1 ? {} : { lineageIds }
  await withTenant(ground.db, ground.tenantId, (tx) => appendAudit(tx, { actor, action, subject, detail }))
}

/** Asks for the feed to be looked at now; false when the site has no such feed. */
const poll = async (ground: Ground, feedId: string, actor: string): Promise<boolean> => {
  const { site } = await appliedSite(ground)
  const feed = feedOf(site, feedId)
  if (!feed) return false
  await withTenant(ground.db, ground.tenantId, async (tx) => {
    if (feed.kind === 'in') await enqueueFeedIn(tx, ground.tenantId, feedId, { anew: true })
    else await enqueueDeliver(tx, ground.tenantId, feedId, { anew: true })
    await appendAudit(tx, { actor, action: 'feed.poll', subject: `feed:${feedId}` })
  })
  return true
}

const known = new Map<string, FeedLineage>()

/** Where each column of a feed's maps comes from; the compiler is asked once per map version. */
const lineageOf = async (ground: Ground, feedId: string): Promise<FeedLineage> => {
  const { site } = await appliedSite(ground)
  const feed = feedOf(site, feedId)
  if (!feed) return {}
  const before = known.get(feed.mapVersion)
  if (before) return before
  const { maps } = await withWarmMapper(ground, (mapper) => mapper.compile(feed))
  const told = lineageWords(maps)
  if (known.size > 500) known.clear()
  known.set(feed.mapVersion, told)
  return told
}

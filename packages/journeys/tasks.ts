import { withTenant } from '@mortar/store/database'
import { enqueueJob, type JobContext, type JobTask } from '@mortar/store/jobs'
import { enqueueDeliver } from './after-post.ts'
import { deliver } from './deliver.ts'
import { enqueueFeedIn, feedIn } from './feed-in.ts'
import { appliedSite, type Ground } from './ground.ts'
import { release, replay } from './replay.ts'
import { watch } from './watch.ts'
import { sendX12File } from './x12/send-file.ts'

/**
 * The jobs a worker does: each is one journey. All may be done twice (a killed worker's job is given to another) without a
 * second effect.
 */
export const tasksOf = (groundOf: (tenantId: string) => Ground): Record<string, JobTask> => {
  const task =
    (work: (ground: Ground, payload: Record<string, unknown>, job: JobContext) => Promise<void>): JobTask =>
    (payload, job) =>
      work(groundOf(payload.tenantId), payload, job)
  return {
    'feed-in': task(async (ground, { feedId, anew }) => {
      await feedIn(ground, String(feedId), 'schedule', { anew: anew === true })
    }),
    deliver: task(async (ground, { feedId, anew }) => {
      const { nextAt } = await deliver(ground, String(feedId), { anew: anew === true })
      if (!nextAt) return
      const soon = new Date(Math.max(nextAt.getTime(), ground.now().getTime() + 100))
      await withTenant(ground.db, ground.tenantId, (tx) =>
        enqueueDeliver(tx, ground.tenantId, String(feedId), { runAt: soon }),
      )
    }),
    replay: task((ground, { runId, lineageIds, actor, reason }) =>
      replay(ground, {
        runId: Number(runId),
        lineageIds: lineageIds as number[],
        actor: String(actor),
        reason: String(reason),
      }),
    ),
    release: task(async (ground) => {
      await release(ground)
    }),
    'send-x12': task((ground, { x12FileId }) => sendX12File(ground, Number(x12FileId))),
    watch: task(watch),
  }
}

/**
 * Asks, at its own pace, for every feed to be looked at and for the watch. Any number of hubs may tick: the queue keeps
 * one waiting request of each. Returns the function that ends it.
 */
export const startTicking = (ground: Ground): (() => void) => {
  const lastAsked = new Map<string, number>()
  const tick = async () => {
    const { site } = await appliedSite(ground)
    const now = ground.now().getTime()
    const isDue = (name: string, everyMs: number) => {
      if (now - (lastAsked.get(name) ?? 0) < everyMs) return false
      lastAsked.set(name, now)
      return true
    }
    await withTenant(ground.db, ground.tenantId, async (tx) => {
      for (const feed of site.partners.flatMap((partner) => partner.feeds)) {
        if (feed.kind === 'in' && isDue(feed.id, feed.feed.poll)) await enqueueFeedIn(tx, ground.tenantId, feed.id)
        if (feed.kind === 'out' && isDue(feed.id, 30_000)) await enqueueDeliver(tx, ground.tenantId, feed.id)
      }
      const { tenantId } = ground
      if (isDue('watch', 20_000))
        await enqueueJob(tx, { task: 'watch', payload: { tenantId }, queue: 'watch', key: 'watch' })
    })
  }
  const safely = () => {
    tick().catch((error) =>
      ground.log({ event: 'tick-failed', code: (error as { code?: string }).code ?? 'machine-fault' }),
    )
  }
  safely()
  const timer = setInterval(safely, 1_000)
  return () => clearInterval(timer)
}

import type { Ground } from '@mortar/journeys/ground'
import { withTenantReadOnly } from '@mortar/store/database'
import { listRuns } from '@mortar/store/read/runs'
import { Presets, SingleBar } from 'cli-progress'

/** Shows how far the working run is while `work` goes on; shows nothing when the output is not for people. */
export const withProgressBar = async <Result>(
  ground: Ground,
  quiet: boolean,
  work: () => Promise<Result>,
): Promise<Result> => {
  if (quiet || !process.stderr.isTTY) return work()
  const bar = new SingleBar(
    { format: '{step} {bar} {percentage}%', stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  )
  bar.start(100, 0, { step: 'waiting' })
  const look = async () => {
    const page = await withTenantReadOnly(ground.db, ground.tenantId, (tx) =>
      listRuns(tx, { state: 'working', limit: 1 }),
    )
    const { step, progress } = page.items[0] ?? { step: 'closing', progress: { done: 1, total: 1 } }
    bar.update(progress.total ? Math.round((100 * (progress.done ?? 0)) / progress.total) : 0, { step: step.padEnd(8) })
  }
  const timer = setInterval(() => void look().catch(() => {}), 500)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    bar.stop()
  }
}

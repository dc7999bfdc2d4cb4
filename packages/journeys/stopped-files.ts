import type { InFeed, Partner } from '@mortar/canonical/site/site'
import { closeAlarm, openAlarm } from '@mortar/store/alarms'
import type { Tx } from '@mortar/store/database'
import { openDiscrepancies, resolveByRun, resolveStoppedFiles, stoppedFiles } from '@mortar/store/discrepancies'
import { type Issue, issue } from '@mortar/values/issue'
import type { IssueCode } from '@mortar/values/issue-codes'
import { flapMs } from './way-alarm.ts'

/** A file that could not be worked, and why. */
export interface StoppedFile {
  readonly partner: Partner
  readonly feed: InFeed
  readonly runId: number
  readonly fileName: string
  readonly why: Issue
  readonly now: Date
}

const dayMs = 86_400_000

/**
 * Tells of a file that could not be worked: a discrepancy for the file, which somebody owns until it came well or is
 * settled otherwise, and one alarm for the feed, however many files it happens to.
 */
export const tellStopped = async (tx: Tx, stopped: StoppedFile): Promise<void> => {
  const { partner, feed, runId, fileName, why, now } = stopped
  await resolveByRun(tx, { runId, resolution: 'worked again, and stopped again', by: 'mortar', now })
  await openDiscrepancies(tx, [
    {
      kind: 'file-rejected',
      partnerId: partner.id,
      feedId: feed.id,
      runId,
      lineageId: null,
      deliveryId: null,
      code: why.code,
      summary: `${fileName} could not be worked: ${why.hint}`,
      amountCents: 0,
      openedAt: now,
      dueAt: new Date(now.getTime() + dayMs),
    },
  ])
  await alarmOfStopped(tx, { feed, now })
}

/** Settles what was said of files of these names: they came well after all. */
export const settleStopped = async (
  tx: Tx,
  came: { feed: InFeed; fileNames: readonly string[]; now: Date },
): Promise<void> => {
  const { feed, fileNames, now } = came
  if (fileNames.length > 0) await resolveStoppedFiles(tx, { feedId: feed.id, fileNames, now })
  await alarmOfStopped(tx, { feed, now })
}

/** Keeps the alarm of a feed open as long as one of its files is stopped and not settled. */
export const alarmOfStopped = async (tx: Tx, { feed, now }: { feed: InFeed; now: Date }): Promise<void> => {
  const alarm = { kind: 'file-rejected', subject: feed.id, now }
  const open = await stoppedFiles(tx, feed.id)
  if (!open) {
    await closeAlarm(tx, alarm)
    return
  }
  const { hint } = issue(open.code as IssueCode)
  const effect = `${hint} The Discrepancies say which file and why. ${feed.feed.effect}`
  await openAlarm(tx, { ...alarm, code: open.code, effect, asksPerson: true, comesBackWithinMs: flapMs })
}

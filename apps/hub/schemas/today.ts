import { z } from 'zod'
import { alarm } from './alarm.ts'
import { cents, count, day, id, instant } from './common.ts'
import { runState } from './run.ts'

/**
 * How a feed stands against its calendar. `due`: expected and still in time (grace counts). `late`: past its grace and
 * awaited, or it came past its grace; the first that ever came is in time. `missing`: its day ended without it. `never`:
 * nothing ever came. `not-expected`: no calendar asks for it now. An out feed is `late` while a message waits longer than the feed allows.
 */
export const feedState = z
  .enum(['on-time', 'late', 'missing', 'due', 'not-expected', 'never'])
  .meta({ id: 'FeedState' })

/** One slot of a feed's calendar. */
export const slot = z
  .object({
    on: day,
    state: feedState,
    dueAt: instant,
    arrivedAt: instant.nullable(),
    runId: id.nullable(),
  })
  .meta({ id: 'Slot' })

export const feedToday = z
  .object({
    feedId: z.string(),
    partnerId: z.string(),
    partnerName: z.string(),
    direction: z.enum(['in', 'out']),
    describes: z.string(),
    state: feedState,
    expectedOn: day.nullable(),
    dueAt: instant.nullable(),
    arrivedAt: instant.nullable(),
    effect: z.string().describe('What it means for people when this feed is not on time.'),
    lastRun: z
      .object({
        runId: id,
        state: runState,
        fileName: z.string().nullable(),
        recordsIn: count.nullable(),
        closedAt: instant.nullable(),
      })
      .nullable(),
    recent: z.array(slot).describe('The last 30 slots, oldest first.'),
    deliveries: z
      .object({ queued: count, refused: count, oldestQueuedAt: instant.nullable() })
      .nullable()
      .describe('For out feeds.'),
  })
  .meta({ id: 'FeedToday' })

export const today = z
  .object({
    asOf: instant,
    sentence: z.string().describe('The whole state in one line of plain words.'),
    feeds: z.array(feedToday),
    open: z.object({
      alarms: z.array(alarm),
      held: z.object({ count, byCause: z.array(z.object({ cause: z.string(), count })) }),
      rejected: z.object({ count }),
      heldFiles: z.object({ count, records: count }),
      deliveries: z.object({ queued: count, refused: count, oldestQueuedAt: instant.nullable() }),
      discrepancies: z.object({ count, amountCents: cents, overdue: count }),
      notBalanced: z.object({ count }).describe('Runs that ended broken and have no balanced ledger.'),
      working: z.object({ count }),
      priorAuths: z
        .object({ count, oldestAskedAt: instant.nullable() })
        .describe('Prior authorizations that wait for a person.'),
    }),
    day: z.object({ from: instant, filesIn: count, recordsIn: count, postedCents: cents, delivered: count }),
  })
  .meta({ id: 'Today' })

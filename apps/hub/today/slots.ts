import { dayIn, type ExpectedFile, expectedFiles } from '@mortar/canonical/schedule'
import type { InFeed, Partner } from '@mortar/canonical/site/site'
import type { Arrival } from '@mortar/store/read/today'

export type FeedState = 'on-time' | 'late' | 'missing' | 'due' | 'not-expected' | 'never'

/** One day on which a feed's file was expected, and what came of it. */
export interface Slot {
  readonly on: string
  readonly state: FeedState
  readonly dueAt: string
  readonly arrivedAt: string | null
  readonly runId: number | null
}

/** A feed, what came of it lately, and the present. */
export interface SlotRequest {
  readonly partner: Partner
  readonly feed: InFeed
  readonly arrivals: readonly Arrival[]
  /** When the first file ever came; days before it were not expected yet. */
  readonly firstArrivedAt: string | null
  readonly now: Date
  readonly daysBack: number
}

const daysAhead = 10
const dayMs = 86_400_000

/**
 * The slots of a feed's calendar, oldest first, with those of the next days at the end. A file belongs to the slot of the
 * partner's day on which it came: the rule by which alarms are opened too (journeys/watch.ts). Nothing is late before the
 * first file, and that one is in time whenever it comes: a feed set up at noon did not miss its morning. An API's later
 * answer closes the alarm of a day on which it was not asked; the slot goes on telling that nothing came.
 */
export const slotsOf = (request: SlotRequest): Slot[] => {
  const { partner, feed, now, firstArrivedAt } = request
  const expect = feed.feed.expect
  if (!expect) return []
  const zone = partner.partner.timezone
  const since = dayIn(new Date(now.getTime() - request.daysBack * dayMs), zone)
  const first = firstArrivedAt === null ? dayIn(now, zone) : dayIn(new Date(firstArrivedAt), zone)
  const [, from = since] = [first, since].sort()
  const to = dayIn(new Date(now.getTime() + daysAhead * dayMs), zone)
  const expected = expectedFiles({ expect, timezone: zone, calendar: partner.calendar, from, to })
  return expected.map((file) => slotOf(file, request, zone))
}

const slotOf = (file: ExpectedFile, request: SlotRequest, zone: string): Slot => {
  const came = request.arrivals.find(({ arrivedAt }) => dayIn(new Date(arrivedAt), zone) === file.on)
  const state = came ? stateOfCome(file, came, request.firstArrivedAt) : stateOfAwaited(file, request, zone)
  const { on, dueAt } = file
  return { on, state, dueAt: dueAt.toISOString(), arrivedAt: came?.arrivedAt ?? null, runId: came?.runId ?? null }
}

const stateOfCome = ({ lateAt }: ExpectedFile, { arrivedAt }: Arrival, firstArrivedAt: string | null): FeedState =>
  arrivedAt === firstArrivedAt || new Date(arrivedAt) <= lateAt ? 'on-time' : 'late'

const stateOfAwaited = ({ on, lateAt }: ExpectedFile, request: SlotRequest, zone: string): FeedState => {
  if (on < dayIn(request.now, zone)) return 'missing'
  if (request.now < lateAt) return 'due'
  return request.firstArrivedAt === null ? 'never' : 'late'
}

/** The slot people look for now, and how the feed stands. */
export interface Standing {
  readonly state: FeedState
  readonly slot: Slot | undefined
}

/**
 * How a feed stands: by today's slot, unless it is not due yet and the one before is still missing; on a day without a slot
 * by the last one if it is missing, else it is not expected until the next.
 */
export const standingOf = (slots: readonly Slot[], today: string, ever: boolean): Standing => {
  const past = slots.filter((slot) => slot.on < today).at(-1)
  const present = slots.find((slot) => slot.on === today)
  const next = slots.find((slot) => slot.on > today)
  if (!ever) return { state: 'never', slot: present ?? next }
  if (past?.state === 'missing' && (!present || (present.state === 'due' && !present.arrivedAt)))
    return { state: 'missing', slot: past }
  if (present) return { state: present.state, slot: present }
  return { state: 'not-expected', slot: next }
}

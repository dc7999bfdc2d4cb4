import type { Database, Lane } from './database.ts'

/** A compiled feed and the lanes whose tables belong to it. */
export interface HeldFeed<Compiled> {
  readonly compiled: Compiled
  readonly lanes: readonly Lane[]
}

/** Feeds compiled before, so that the next call of a feed finds its tables there. */
export interface FeedLanes<Feed, Compiled> {
  readonly of: (feed: Feed) => Promise<HeldFeed<Compiled>>
}

/** How a feed is compiled into a fresh lane, and made ready in the further ones it needs. */
export interface FeedCompiler<Feed, Compiled> {
  readonly key: (feed: Feed) => string
  readonly compile: (lane: Lane, feed: Feed) => Promise<Compiled>
  /** Lanes for a compiled feed; the first is the one it was compiled in. */
  readonly laneCount: (compiled: Compiled) => number
  readonly prepare: (lane: Lane, compiled: Compiled) => Promise<void>
}

const heldFeeds = 6

/** Keeps the feeds used last; the lanes of one not used for long are closed. */
export const openFeedLanes = <Feed, Compiled>(
  database: Database,
  { key, compile, laneCount, prepare }: FeedCompiler<Feed, Compiled>,
): FeedLanes<Feed, Compiled> => {
  const held = new Map<string, HeldFeed<Compiled>>()

  const open = async (feed: Feed): Promise<HeldFeed<Compiled>> => {
    const lanes = [await database.openLane()]
    const compiled = await compile(lanes[0]!, feed)
    while (lanes.length < laneCount(compiled)) {
      const lane = await database.openLane()
      await prepare(lane, compiled)
      lanes.push(lane)
    }
    return { compiled, lanes }
  }
  const closeOldest = async () => {
    const [oldest] = held
    if (!oldest) return
    held.delete(oldest[0])
    for (const lane of oldest[1].lanes) await lane.close()
  }
  return {
    of: async (feed) => {
      const name = key(feed)
      const found = held.get(name) ?? (await open(feed))
      held.delete(name)
      held.set(name, found)
      if (held.size > heldFeeds) await closeOldest()
      return found
    },
  }
}

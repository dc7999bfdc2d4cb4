/** Runs batches of items, one batch at a time in each lane; nothing waits for a batch to fill. */
export interface Lanes<Item, Answer> {
  /** Resolves with the item's answer; rejects with what its batch threw. */
  readonly put: (key: string, item: Item) => Promise<Answer>
  /** How many items wait or are worked. */
  readonly load: () => number
  /** Resolves once all that was put is done. */
  readonly settled: () => Promise<void>
}

/** How lanes work. */
export interface LaneOptions<Item, Answer> {
  readonly lanes: number
  readonly mostPerBatch: number
  /** Works a batch; answers in the order of the items. `lane` counts from 0. */
  readonly run: (items: readonly Item[], lane: number) => Promise<readonly Answer[]>
}

interface Waiting<Item, Answer> {
  readonly item: Item
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** Opens lanes. Items of one key always go to the same lane, in the order they were put. */
export const openLanes = <Item, Answer>(options: LaneOptions<Item, Answer>): Lanes<Item, Answer> => {
  const queues = Array.from({ length: options.lanes }, (): Waiting<Item, Answer>[] => [])
  const working: (Promise<void> | undefined)[] = []
  let load = 0
  const work = async (lane: number) => {
    const queue = queues[lane]!
    while (queue.length > 0) {
      const batch = queue.splice(0, options.mostPerBatch)
      await answer(batch, lane)
      load -= batch.length
    }
    working[lane] = undefined
  }
  const answer = async (batch: readonly Waiting<Item, Answer>[], lane: number) => {
    try {
      const answers = await options.run(
        batch.map(({ item }) => item),
        lane,
      )
      batch.forEach(({ resolve }, at) => {
        resolve(answers[at]!)
      })
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  const put = (key: string, item: Item) =>
    new Promise<Answer>((resolve, reject) => {
      const lane = hashOf(key) % options.lanes
      load += 1
      queues[lane]!.push({ item, resolve, reject })
      // Begun after what is read in the same turn has been put: a burst of one connection is one batch.
      working[lane] ??= Promise.resolve().then(() => work(lane))
    })
  const settled = async () => {
    while (load > 0) await Promise.all(working)
  }
  return { put, load: () => load, settled }
}

/** FNV-1a over the characters, unsigned. */
const hashOf = (key: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

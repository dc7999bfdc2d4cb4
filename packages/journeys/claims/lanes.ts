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
  /**
   * Items that are worth a batch while another runs. Fewer wait for it to end, and then go together, those of all lanes that are free: a
   * batch costs as much as ten items before its first, so at low load one larger batch after another answers sooner than small ones at once.
   */
  readonly worthOne: number
  /** How long a few wait at most: a batch may be held up by what another process holds. Milliseconds. */
  readonly patienceMs: number
  /** Works a batch; answers in the order of the items. `lane` counts from 0, and no other batch has it meanwhile. */
  readonly run: (items: readonly Item[], lane: number) => Promise<readonly Answer[]>
}

interface Waiting<Item, Answer> {
  readonly item: Item
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** Opens lanes. Items of one key always go to the same lane, in the order they were put. */
export const openLanes = <Item, Answer>(options: LaneOptions<Item, Answer>): Lanes<Item, Answer> => {
  const { lanes: count, mostPerBatch, worthOne, patienceMs } = options
  const queues = Array.from({ length: count }, (): Waiting<Item, Answer>[] => [])
  const busy = new Set<number>()
  const running = new Set<Promise<void>>()
  let load = 0
  let first = 0
  let isCalled = false
  let begunAt = 0
  let timer: NodeJS.Timeout | undefined

  /** Begins what may begin, from the lane after the one that began last: none is passed over for long. */
  const begin = () => {
    isCalled = false
    let next = nextLane()
    while (next !== undefined) {
      first = (next + 1) % count
      start(next)
      next = nextLane()
    }
    const isAnyLeft = queues.some((queue, lane) => queue.length > 0 && !busy.has(lane))
    if (isAnyLeft && timer === undefined) timer = setTimeout(beginLater, patienceMs)
  }
  const beginLater = () => {
    timer = undefined
    begin()
  }
  const nextLane = (): number | undefined => {
    const mayBeOne = running.size === 0 || performance.now() - begunAt >= patienceMs
    for (let turn = 0; turn < count; turn += 1) {
      const lane = (first + turn) % count
      const waiting = queues[lane]!.length
      if (!busy.has(lane) && waiting > 0 && (mayBeOne || waiting >= worthOne)) return lane
    }
    return undefined
  }
  const start = (lane: number) => {
    const batch = queues[lane]!.splice(0, mostPerBatch)
    const lanes = [lane]
    for (let other = 0; other < count && batch.length < worthOne; other += 1) {
      if (busy.has(other) || other === lane || queues[other]!.length === 0) continue
      batch.push(...queues[other]!.splice(0, mostPerBatch - batch.length))
      lanes.push(other)
    }
    for (const each of lanes) busy.add(each)
    begunAt = performance.now()
    const work = answer(batch, lane).then(() => {
      for (const each of lanes) busy.delete(each)
      running.delete(work)
      load -= batch.length
      begin()
    })
    running.add(work)
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
      load += 1
      queues[hashOf(key) % count]!.push({ item, resolve, reject })
      if (isCalled) return
      isCalled = true
      // Begun after what is read in the same turn has been put: a burst of one connection is one batch.
      queueMicrotask(begin)
    })
  const settled = async () => {
    while (load > 0) await Promise.all(running)
  }
  return { put, load: () => load, settled }
}

/** FNV-1a over the characters, unsigned. */
const hashOf = (key: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

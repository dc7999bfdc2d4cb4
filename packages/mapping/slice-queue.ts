import type { Lane } from './database.ts'
import type { Slice } from './sort-records.ts'

/** A slice's place in file order: what must happen in that order waits for `before` and then calls `end`. */
export interface Turn {
  /** 1, 2, 3 … in file order. */
  readonly no: number
  readonly before: Promise<void>
  readonly end: () => void
}

/** Slices on their way through the lanes. */
export interface SliceQueue {
  /** Waits for a free lane. Throws what an earlier slice threw. */
  readonly send: (slice: Slice) => Promise<void>
  /** Waits for all of them. Throws what one of them threw. */
  readonly drain: () => Promise<void>
}

/** Works on as many slices at a time as there are lanes; each lane takes its slices one after the other. */
export const openQueue = (
  lanes: readonly Lane[],
  work: (lane: Lane, slice: Slice, turn: Turn) => Promise<void>,
): SliceQueue => {
  const busy: Promise<void>[] = lanes.map(() => Promise.resolve())
  let failure: { readonly error: unknown } | undefined
  let lastTurn: Promise<void> = Promise.resolve()
  let sent = 0

  const stopOnFailure = () => {
    if (failure) throw failure.error
  }
  return {
    send: async (slice) => {
      const at = sent % lanes.length
      sent += 1
      await busy[at]
      stopOnFailure()
      const turn = nextTurn(sent, lastTurn)
      lastTurn = turn.done
      busy[at] = work(lanes[at]!, slice, turn)
        .catch((error) => {
          failure ??= { error }
        })
        .finally(turn.end)
    },
    drain: async () => {
      await Promise.all(busy)
      stopOnFailure()
    },
  }
}

const nextTurn = (no: number, before: Promise<void>): Turn & { readonly done: Promise<void> } => {
  const { promise: done, resolve: end } = Promise.withResolvers<void>()
  return { no, before, end, done }
}

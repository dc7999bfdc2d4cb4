/** The time of the stand-in partners: the machine's own, or pinned to a moment until it is moved. */
export interface SandboxClock {
  now(): Date
  /** Pins the clock to a moment. */
  pin(at: Date): void
  /** Lets the machine's clock rule again. */
  release(): void
}

/** Follows the machine's clock unless pinned. */
export function sandboxClock(pinnedAt?: Date): SandboxClock {
  let pinned = pinnedAt
  return {
    now: () => pinned ?? new Date(),
    pin: (at) => {
      pinned = at
    },
    release: () => {
      pinned = undefined
    },
  }
}

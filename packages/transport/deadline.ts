import { type TransportCode, TransportFailure } from './failure.ts'

/** How long a step may take and what ends it. */
export interface Deadline {
  readonly timeoutMs: number
  /** Our wish to stop: `transport-cancelled`. */
  readonly signal?: AbortSignal | undefined
  /** The end of the line the step runs on: `remote-connection-lost`. */
  readonly lost?: AbortSignal | undefined
}

/** Throws `transport-cancelled` when the signal has fired. */
export const throwIfStopped = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new TransportFailure('transport-cancelled')
}

/**
 * Waits for a step, but no longer than allowed. Failures: `remote-timed-out`, `transport-cancelled`,
 * `remote-connection-lost`. The step itself is not undone: who calls this gives up the connection it ran on.
 */
export const within = <Result>(deadline: Deadline, step: () => Promise<Result>): Promise<Result> => {
  const { timeoutMs, signal, lost } = deadline
  throwIfStopped(signal)
  if (lost?.aborted) throw new TransportFailure('remote-connection-lost')
  return new Promise<Result>((resolve, reject) => {
    const failing = (code: TransportCode) => (): void => settle(() => reject(new TransportFailure(code)))
    const stop = failing('transport-cancelled')
    const lose = failing('remote-connection-lost')
    const timer = setTimeout(failing('remote-timed-out'), timeoutMs)
    const settle = (answer: () => void): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      lost?.removeEventListener('abort', lose)
      answer()
    }
    signal?.addEventListener('abort', stop, { once: true })
    lost?.addEventListener('abort', lose, { once: true })
    step().then(
      (result) => settle(() => resolve(result)),
      (error: unknown) => settle(() => reject(error)),
    )
  })
}

/** A pause that ends early, with `transport-cancelled`, when the signal fires. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>

/** The real pause. */
export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new TransportFailure('transport-cancelled'))
    const stop = (): void => {
      clearTimeout(timer)
      reject(new TransportFailure('transport-cancelled'))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })

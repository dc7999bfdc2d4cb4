import { TransportFailure } from './failure.ts'
import type { HttpAnswer } from './http-exchange.ts'

/**
 * The failure in an answer that asks to come again: 408, 425, 429 and all of 5xx become `remote-busy` with the wait
 * of `Retry-After`. Null for any other answer, also a refusal: that one is read by who sent the request.
 */
export const busyFailure = (answer: HttpAnswer, nowMs: number): TransportFailure | null => {
  const isBusy = [408, 425, 429].includes(answer.status) || answer.status >= 500
  if (!isBusy) return null
  const retryAfterMs = retryAfterOf(answer.headers['retry-after'], nowMs)
  return new TransportFailure('remote-busy', {
    arrived: 'yes',
    message: `The partner answered ${answer.status}.`,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  })
}

/** `Retry-After` is seconds or a date (RFC 9110 10.2.3); milliseconds from now, never negative. */
export const retryAfterOf = (header: string | undefined, nowMs: number): number | undefined => {
  if (header === undefined) return undefined
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs)
}

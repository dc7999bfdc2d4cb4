import type { OutFeed } from '@mortar/canonical/site/site'
import type { OutRequest } from '@mortar/mapping/reports'
import type { AttemptResult, OpenDelivery } from '@mortar/store/deliveries'
import { isLockout } from '@mortar/transport/breaker'
import { TransportFailure } from '@mortar/transport/failure'
import { busyFailure } from '@mortar/transport/http-busy'
import { readAnswer } from './answer.ts'
import type { Ground } from './ground.ts'
import type { Lane } from './lane.ts'

interface Send {
  readonly ground: Ground
  readonly feed: OutFeed
  readonly lane: Lane
  readonly delivery: OpenDelivery
  readonly request: OutRequest
}

/**
 * One try: send, read the answer by the feed's rules, and say what the delivery becomes. Undefined when nothing was sent:
 * the partner is resting after failures, or the process is ending.
 */
export const sendOne = async (send: Send): Promise<AttemptResult | undefined> => {
  const { ground, feed, lane, delivery, request } = send
  const startedAt = ground.now()
  const tried = await guarded(send)
  if (!tried) return undefined
  const state = stateOf(tried)
  const waitMs = state === 'queued' ? lane.waitMs(delivery.attempts, tried.retryAfterMs) : 0
  return {
    deliveryId: delivery.deliveryId,
    state,
    startedAt,
    endedAt: ground.now(),
    method: feed.feed.request.method,
    path: request.path,
    requestBody: request.body,
    status: tried.status,
    responseBody: tried.body,
    code: tried.code,
    theirId: tried.theirId,
    nextAttemptAt: new Date(ground.now().getTime() + waitMs),
  }
}

/**
 * Asks through the partner's breaker, for which an answer nobody can read is a failure like any other. That we are locked
 * out it must know, or it would try again and again until the account is.
 */
async function guarded(send: Send): Promise<Tried | undefined> {
  let tried: Tried | undefined
  try {
    await send.lane.breaker.run(async () => {
      await send.lane.pace()
      tried = await ask(send)
      if (tried.means === 'unclear')
        throw isLockout(tried.failure) ? tried.failure : new TransportFailure('remote-busy')
    })
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error
  }
  return tried
}

interface Tried {
  readonly means: 'accepted' | 'accepted-before' | 'refused' | 'unclear'
  readonly status: number | null
  readonly body: string | null
  readonly code: string | null
  readonly theirId: string | null
  readonly retryAfterMs: number | undefined
  /** Why there was no answer. */
  readonly failure?: TransportFailure
}

const stateOf = ({ means }: Tried): AttemptResult['state'] => {
  if (means === 'unclear') return 'queued'
  return means === 'refused' ? 'refused' : 'accepted'
}

async function ask({ ground, feed, lane, delivery, request }: Send): Promise<Tried> {
  try {
    const answer = await lane.client.request({
      method: feed.feed.request.method,
      path: request.path,
      body: request.body,
      idempotencyKey: delivery.businessKey,
    })
    const body = answer.body.toString('utf8')
    const busy = busyFailure(answer, ground.now().getTime())
    const meaning = readAnswer(feed.feed.answers, { status: answer.status, body })
    return { ...meaning, status: answer.status, body, retryAfterMs: busy?.retryAfterMs }
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error
    return {
      means: 'unclear',
      status: null,
      body: null,
      code: error.code,
      theirId: null,
      retryAfterMs: error.retryAfterMs,
      failure: error,
    }
  }
}

import { z } from 'zod'
import { count, id, instant, runOrNone } from './common.ts'

export const deliveryState = z
  .enum(['queued', 'sent', 'delivered', 'accepted', 'applied', 'refused'])
  .meta({ id: 'DeliveryState' })

/** One outbound message. */
export const delivery = z
  .object({
    deliveryId: id,
    feedId: z.string(),
    noun: z.string(),
    lineageId: id,
    runId: runOrNone,
    businessKey: z.string(),
    state: deliveryState,
    attempts: count,
    queuedAt: instant,
    nextAttemptAt: instant.nullable().describe('When it is tried next; null when it is not waiting.'),
    sentAt: instant.nullable(),
    acceptedAt: instant.nullable(),
    theirId: z.string().nullable(),
    lastCode: z.string().nullable(),
  })
  .meta({ id: 'Delivery' })

/** One try: what was asked and what was answered. */
export const attempt = z
  .object({
    attemptNo: id,
    startedAt: instant,
    endedAt: instant.nullable(),
    method: z.string(),
    path: z.string(),
    requestBody: z.string(),
    status: z.number().int().nullable(),
    responseBody: z.string().nullable(),
    code: z.string().nullable(),
  })
  .meta({ id: 'DeliveryAttempt' })

export const deliveryWithAttempts = delivery
  .extend({
    attemptList: z.array(attempt),
    before: z
      .array(z.object({ deliveryId: id, state: deliveryState, businessKey: z.string() }))
      .describe('Deliveries of the same member that must go first.'),
    discrepancyId: id.nullable(),
    fileName: z.string().nullable(),
  })
  .meta({ id: 'DeliveryWithAttempts' })

import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { count, feedId, id, problems } from '../schemas/common.ts'

const body = z.union([
  z.strictObject({ deliveryIds: z.array(id).min(1).max(10_000) }),
  z.strictObject({ feed: feedId, state: z.literal('refused') }),
])

/** Queues refused deliveries again, and tries waiting ones now. */
export const deliveriesRetry = (app: App, { desk }: Deps) =>
  app.post(
    '/api/deliveries/retry',
    {
      schema: {
        operationId: 'retryDeliveries',
        tags: ['deliveries'],
        description: 'Queues refused deliveries again and tries waiting ones now; answers how many were.',
        body,
        response: { 200: z.object({ deliveries: count }), ...problems },
      },
    },
    async ({ person, body }) => ({ deliveries: await desk.retryDeliveries(person, body) }),
  )

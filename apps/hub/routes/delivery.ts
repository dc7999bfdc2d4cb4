import { loadDelivery } from '@mortar/store/read/delivery'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { idInUrl, problems } from '../schemas/common.ts'
import { deliveryWithAttempts } from '../schemas/delivery.ts'

/** One delivery with every try. Its bodies speak of a person, so the look is audited. */
export const deliveryRoute = (app: App, { read, desk }: Deps) =>
  app.get(
    '/api/deliveries/:deliveryId',
    {
      schema: {
        operationId: 'getDelivery',
        tags: ['deliveries'],
        description: 'One outbound message with each request and answer. The look is audited.',
        params: z.object({ deliveryId: idInUrl }),
        response: { 200: deliveryWithAttempts, ...problems },
      },
    },
    async (request) => {
      const delivery = found(await read(request.person.tenantId, (tx) => loadDelivery(tx, request.params.deliveryId)))
      await desk.noteLook(request.person, { action: 'delivery.read', lineageIds: [delivery.lineageId] })
      return delivery
    },
  )

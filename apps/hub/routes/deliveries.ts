import { listDeliveries } from '@mortar/store/read/deliveries'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { feedId, pageOf, paging, problems } from '../schemas/common.ts'
import { delivery, deliveryState } from '../schemas/delivery.ts'

const querystring = z.object({
  state: deliveryState.optional(),
  feed: feedId.optional(),
  run: z.coerce.number().int().positive().optional().describe('Deliveries that a run queued.'),
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('A delivery or lineage id, a claim number, a business key, or their id; exact.'),
  ...paging,
})

/** Outbound messages, latest first. */
export const deliveries = (app: App, { read, siteOf }: Deps) =>
  app.get(
    '/api/deliveries',
    {
      schema: {
        operationId: 'listDeliveries',
        tags: ['deliveries'],
        description: 'Outbound messages, latest first.',
        querystring,
        response: { 200: pageOf(delivery), ...problems },
      },
    },
    async ({ person, query }) => {
      const partners = (await siteOf(person.tenantId))?.site.partners ?? []
      const partnerIds = partners.map(({ id }) => id)
      const feedIds = partners.flatMap(({ feeds }) => feeds.map(({ id }) => id))
      return read(person.tenantId, (tx) => listDeliveries(tx, { ...query, partnerIds, feedIds }))
    },
  )

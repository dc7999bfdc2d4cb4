import { listDiscrepancies } from '@mortar/store/read/discrepancies'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { pageOf, paging, problems } from '../schemas/common.ts'
import { cluster, discrepancy } from '../schemas/discrepancy.ts'

const querystring = z.object({
  state: z.enum(['open', 'resolved']).default('open'),
  owner: z.string().max(320).optional().describe('An email; `none` for those nobody owns.'),
  code: z.string().max(80).optional(),
  ...paging,
})

/** Differences with partners: the oldest open ones first, the latest resolved ones first. */
export const discrepancies = (app: App, { read, now }: Deps) =>
  app.get(
    '/api/discrepancies',
    {
      schema: {
        operationId: 'listDiscrepancies',
        tags: ['discrepancies'],
        description: 'Differences with partners, open ones by due time, and clusters of those alike.',
        querystring,
        response: { 200: pageOf(discrepancy).extend({ clusters: z.array(cluster) }), ...problems },
      },
    },
    async (request) => read(request.person.tenantId, (tx) => listDiscrepancies(tx, { ...request.query, now: now() })),
  )

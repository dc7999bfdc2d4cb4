import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { tellPartners } from '../partners/tell-partner.ts'
import { problems } from '../schemas/common.ts'
import { partnerSummary } from '../schemas/partner.ts'

/** Every partner of the applied site. */
export const partners = (app: App, deps: Deps) =>
  app.get(
    '/api/partners',
    {
      schema: {
        operationId: 'listPartners',
        tags: ['partners'],
        description: 'Every partner of the applied site.',
        response: { 200: z.array(partnerSummary), ...problems },
      },
    },
    async (request) => tellPartners(await deps.siteOf(request.person.tenantId), deps.now()),
  )

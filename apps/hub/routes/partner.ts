import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { tellPartner } from '../partners/tell-partner.ts'
import { found } from '../problem.ts'
import { problems } from '../schemas/common.ts'
import { partner } from '../schemas/partner.ts'

/** One partner as its folder says: connection, keys and their days left. Secrets by name only. */
export const partnerRoute = (app: App, deps: Deps) =>
  app.get(
    '/api/partners/:partner',
    {
      schema: {
        operationId: 'getPartner',
        tags: ['partners'],
        description: 'One partner: contacts, agreement, connection in force, keys and days left. Secrets by name only.',
        params: z.object({ partner: z.string().max(100) }),
        response: { 200: partner, ...problems },
      },
    },
    async (request) => found(await tellPartner(deps, request.person.tenantId, request.params.partner)),
  )

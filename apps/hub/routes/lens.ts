import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { tellLens } from '../lens/tell-lens.ts'
import { found } from '../problem.ts'
import { idInUrl, problems } from '../schemas/common.ts'
import { lens } from '../schemas/lens.ts'

/** One record end to end. Looking is noted in the audit log. */
export const lensRoute = (app: App, deps: Deps) =>
  app.get(
    '/api/lens/:lineageId',
    {
      schema: {
        operationId: 'getLens',
        tags: ['lens'],
        description: 'One record end to end: bytes, fields, rows, deliveries, answers, history. The look is audited.',
        params: z.object({ lineageId: idInUrl }),
        response: { 200: lens, ...problems },
      },
    },
    async (request) => found(await tellLens(deps, request.person, request.params.lineageId)),
  )

import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { done, idInUrl, problems } from '../schemas/common.ts'

/** Opens a resolved discrepancy again. */
export const discrepancyReopen = (app: App, { desk }: Deps) =>
  app.post(
    '/api/discrepancies/:discrepancyId/reopen',
    {
      schema: {
        operationId: 'reopenDiscrepancy',
        tags: ['discrepancies'],
        description: 'Opens a resolved discrepancy again. 404 when it is not resolved.',
        params: z.object({ discrepancyId: idInUrl }),
        response: { 200: done, ...problems },
      },
    },
    async (request) => {
      found(await desk.reopen(request.person, request.params.discrepancyId))
      return { done: true as const }
    },
  )

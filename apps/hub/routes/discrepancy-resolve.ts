import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { done, idInUrl, problems, reason } from '../schemas/common.ts'

/** Closes a discrepancy with the way it was settled. */
export const discrepancyResolve = (app: App, { desk }: Deps) =>
  app.post(
    '/api/discrepancies/:discrepancyId/resolve',
    {
      schema: {
        operationId: 'resolveDiscrepancy',
        tags: ['discrepancies'],
        description: 'Closes a discrepancy with the way it was settled. 404 when it is not open.',
        params: z.object({ discrepancyId: idInUrl }),
        body: z.object({ resolution: reason }),
        response: { 200: done, ...problems },
      },
    },
    async (request) => {
      found(await desk.resolve(request.person, request.params.discrepancyId, request.body.resolution))
      return { done: true as const }
    },
  )

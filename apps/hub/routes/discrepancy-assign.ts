import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { done, idInUrl, problems } from '../schemas/common.ts'

/** Gives a discrepancy to a person, or to nobody. */
export const discrepancyAssign = (app: App, { desk }: Deps) =>
  app.post(
    '/api/discrepancies/:discrepancyId/assign',
    {
      schema: {
        operationId: 'assignDiscrepancy',
        tags: ['discrepancies'],
        description: 'Gives a discrepancy to a person (email); null gives it to nobody.',
        params: z.object({ discrepancyId: idInUrl }),
        body: z.object({ owner: z.string().trim().min(1).max(320).nullable() }),
        response: { 200: done, ...problems },
      },
    },
    async (request) => {
      found(await desk.assign(request.person, request.params.discrepancyId, request.body.owner))
      return { done: true as const }
    },
  )

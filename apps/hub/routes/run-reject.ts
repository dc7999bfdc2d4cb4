import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { done, idInUrl, problems, reason } from '../schemas/common.ts'

/** Rejects a file that was held whole: nothing of it will be posted. */
export const runReject = (app: App, { desk }: Deps) =>
  app.post(
    '/api/runs/:runId/reject',
    {
      schema: {
        operationId: 'rejectRun',
        tags: ['runs'],
        description: 'Rejects a file that was held whole: nothing of it is posted. 409 when the run is not held.',
        params: z.object({ runId: idInUrl }),
        body: z.object({ reason }),
        response: { 200: done, ...problems },
      },
    },
    async (request) => {
      found(await desk.rejectRun(request.person, request.params.runId, request.body.reason))
      return { done: true as const }
    },
  )

import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { id, idInUrl, problems, reason } from '../schemas/common.ts'

/** Runs a file that was held whole again, after a fix or a confirmation. */
export const runRelease = (app: App, { desk }: Deps) =>
  app.post(
    '/api/runs/:runId/release',
    {
      schema: {
        operationId: 'releaseRun',
        tags: ['runs'],
        description: 'Runs a file that was held whole again. 409 when the run is not held.',
        params: z.object({ runId: idInUrl }),
        body: z.object({ reason }),
        response: { 200: z.object({ runId: id }), ...problems },
      },
    },
    async (request) => found(await desk.releaseRun(request.person, request.params.runId, request.body.reason)),
  )

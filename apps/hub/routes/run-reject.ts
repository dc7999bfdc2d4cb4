import { runIsThere } from '@mortar/store/read/run'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found, Refusal } from '../problem.ts'
import { done, idInUrl, problems, reason } from '../schemas/common.ts'

/** Rejects a file that was held whole: nothing of it will be posted. */
export const runReject = (app: App, { desk, read }: Deps) =>
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
    async ({ person, params, body }) => {
      if (await desk.rejectRun(person, params.runId, body.reason)) return { done: true as const }
      found(await read(person.tenantId, (tx) => runIsThere(tx, params.runId)))
      throw new Refusal(409, 'wrong-moment')
    },
  )

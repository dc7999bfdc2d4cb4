import { runIsThere } from '@mortar/store/read/run'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found, Refusal } from '../problem.ts'
import { id, idInUrl, problems, reason } from '../schemas/common.ts'

/** Works a stopped file again, after a fix or a confirmation. */
export const runRelease = (app: App, { desk, read }: Deps) =>
  app.post(
    '/api/runs/:runId/release',
    {
      schema: {
        operationId: 'releaseRun',
        tags: ['runs'],
        description:
          'Works a file that was held whole once more, past the gates; tries one that was rejected again. 409 when neither.',
        params: z.object({ runId: idInUrl }),
        body: z.object({ reason }),
        response: { 200: z.object({ runIds: z.array(id) }), ...problems },
      },
    },
    async ({ person, params, body }) => {
      const runIds = await desk.releaseRun(person, params.runId, body.reason)
      if (runIds) return { runIds }
      found(await read(person.tenantId, (tx) => runIsThere(tx, params.runId)))
      throw new Refusal(409, 'wrong-moment')
    },
  )

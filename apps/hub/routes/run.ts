import { loadRun } from '@mortar/store/read/run'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { idInUrl, problems } from '../schemas/common.ts'
import { run } from '../schemas/run.ts'

/** One run whole: its file, timeline, balance, controls and checks. */
export const runRoute = (app: App, { read }: Deps) =>
  app.get(
    '/api/runs/:runId',
    {
      schema: {
        operationId: 'getRun',
        tags: ['runs'],
        description: 'One run: file, timeline, balance, controls, checks, deliveries and what replays released since.',
        params: z.object({ runId: idInUrl }),
        response: { 200: run, ...problems },
      },
    },
    async (request) => found(await read(request.person.tenantId, (tx) => loadRun(tx, request.params.runId))),
  )

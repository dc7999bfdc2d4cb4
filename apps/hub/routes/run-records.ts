import { listRunRecords } from '@mortar/store/read/run-records'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { idInUrl, pageOf, paging, problems } from '../schemas/common.ts'
import { outcome, record } from '../schemas/record.ts'

/** The records of a run in file order. */
export const runRecords = (app: App, { read }: Deps) =>
  app.get(
    '/api/runs/:runId/records',
    {
      schema: {
        operationId: 'listRunRecords',
        tags: ['runs'],
        description: 'The records of a run in file order; of a replay, those it decided.',
        params: z.object({ runId: idInUrl }),
        querystring: z.object({ outcome: outcome.optional(), ...paging }),
        response: { 200: pageOf(record), ...problems },
      },
    },
    async (request) =>
      found(await read(request.person.tenantId, (tx) => listRunRecords(tx, { ...request.params, ...request.query }))),
  )

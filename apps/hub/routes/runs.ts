import { listRuns } from '@mortar/store/read/runs'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { day, feedId, pageOf, paging, problems } from '../schemas/common.ts'
import { runKind, runState, runSummary } from '../schemas/run.ts'

const querystring = z.object({
  feed: feedId.optional(),
  state: runState.optional(),
  kind: runKind.optional(),
  from: day
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional()
    .describe('Started on this UTC day or later.'),
  to: day
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional()
    .describe('Started on this UTC day or earlier.'),
  ...paging,
})

/** Runs, latest first. */
export const runs = (app: App, { read }: Deps) =>
  app.get(
    '/api/runs',
    {
      schema: {
        operationId: 'listRuns',
        tags: ['runs'],
        description: 'Runs, latest first.',
        querystring,
        response: { 200: pageOf(runSummary), ...problems },
      },
    },
    async (request) => read(request.person.tenantId, (tx) => listRuns(tx, request.query)),
  )

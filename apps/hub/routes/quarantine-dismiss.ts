import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { count, id, problems, reason } from '../schemas/common.ts'

/** Sets records aside: they will not be tried again. */
export const quarantineDismiss = (app: App, { desk }: Deps) =>
  app.post(
    '/api/quarantine/dismiss',
    {
      schema: {
        operationId: 'dismissRecords',
        tags: ['quarantine'],
        description: 'Sets held or rejected records aside; answers how many were.',
        body: z.object({ lineageIds: z.array(id).min(1).max(10_000), reason }),
        response: { 200: z.object({ records: count }), ...problems },
      },
    },
    async ({ person, body }) => ({ records: await desk.dismiss(person, body.lineageIds, body.reason) }),
  )

import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { count, id, problems } from '../schemas/common.ts'

/** Brings records set aside back into quarantine. */
export const quarantineRestore = (app: App, { desk }: Deps) =>
  app.post(
    '/api/quarantine/restore',
    {
      schema: {
        operationId: 'restoreRecords',
        tags: ['quarantine'],
        description: 'Brings records that were set aside back; answers how many were.',
        body: z.object({ lineageIds: z.array(id).min(1).max(10_000) }),
        response: { 200: z.object({ records: count }), ...problems },
      },
    },
    async ({ person, body }) => ({ records: await desk.restore(person, body.lineageIds) }),
  )

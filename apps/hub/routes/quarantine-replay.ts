import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { feedId, id, problems, reason } from '../schemas/common.ts'

const body = z.union([
  z.object({ lineageIds: z.array(id).min(1).max(10_000), reason }),
  z.object({
    feed: feedId.optional(),
    cause: z.string().max(80).optional(),
    code: z.string().max(80).optional(),
    reason,
  }),
])

/** Tries records again: some by id, or all that wait for one cause. */
export const quarantineReplay = (app: App, { desk }: Deps) =>
  app.post(
    '/api/quarantine/replay',
    {
      schema: {
        operationId: 'replayRecords',
        tags: ['quarantine'],
        description:
          'Tries held and rejected records again, with their corrections: by id, or all of a feed, cause or code.',
        body,
        response: { 200: z.object({ runIds: z.array(id) }), ...problems },
      },
    },
    async (request) => {
      const { reason: why, ...selection } = request.body
      return desk.replay(request.person, selection, why)
    },
  )

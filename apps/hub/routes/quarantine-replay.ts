import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { feedId, id, problems, reason } from '../schemas/common.ts'

// Strict, so that a misspelt `lineageIds` is refused and never taken for "all of them".
const body = z.union([
  z.strictObject({ lineageIds: z.array(id).min(1).max(10_000), reason }),
  z
    .strictObject({
      feed: feedId.optional(),
      cause: z.string().max(80).optional(),
      code: z.string().max(80).optional(),
      reason,
    })
    .refine(({ feed, cause, code }) => feed ?? cause ?? code, 'name lineageIds, or a feed, a cause or a code'),
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
      return { runIds: await desk.replay(request.person, selection, why) }
    },
  )

import { z } from 'zod'
import { changeKinds } from '../changes.ts'
import type { App, Deps } from '../deps.ts'
import { problems } from '../schemas/common.ts'

/** Something changed; the console asks again for what it shows of it. */
export const change = z
  .object({
    kind: z.enum(changeKinds),
    id: z.number().int().nullable(),
  })
  .meta({ id: 'Change' })

/** Server-sent events: one `data:` line of a Change at a time, at most four batches a second. */
export const events = (app: App, deps: Deps) =>
  app.get(
    '/api/events',
    {
      schema: {
        operationId: 'events',
        tags: ['today'],
        description: 'Server-sent events of kind Change. `id` is null when many of the kind changed.',
        response: { 200: { content: { 'text/event-stream': { schema: change } } }, ...problems },
      },
    },
    async (request, reply) => deps.changes.stream(request, reply),
  )

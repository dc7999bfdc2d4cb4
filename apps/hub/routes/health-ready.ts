import type { App, Deps } from '../deps.ts'
import { done, problem } from '../schemas/common.ts'

/** The hub can work: its database answers. */
export const healthReady = (app: App, deps: Deps) =>
  app.get(
    '/health/ready',
    {
      config: { open: true },
      schema: {
        operationId: 'ready',
        tags: ['health'],
        description: 'The hub can work: its database answers.',
        response: { 200: done, 503: problem },
      },
    },
    async (_request, reply) => {
      try {
        await deps.ready()
      } catch {
        return reply.code(503).send({ code: 'database-connection-lost', hint: 'The database does not answer.' })
      }
      return { done: true as const }
    },
  )

import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { problem } from '../schemas/common.ts'

/** Figures for Prometheus. Open to a session, or to the bearer token of secret://hub/metrics-token. */
export const metricsRoute = (app: App, { metrics }: Deps) =>
  app.get(
    '/metrics',
    {
      config: { metricsToken: true },
      schema: {
        operationId: 'metrics',
        tags: ['health'],
        description: 'Figures for Prometheus: with a session, or with the bearer token secret://hub/metrics-token.',
        response: { 200: { content: { 'text/plain': { schema: z.string() } } }, 401: problem },
      },
    },
    async (_request, reply) => {
      reply.type(metrics.registry.contentType)
      return metrics.tell()
    },
  )

import type { App } from '../deps.ts'
import { done } from '../schemas/common.ts'

/** The process answers. */
export const healthLive = (app: App) =>
  app.get(
    '/health/live',
    {
      config: { open: true },
      schema: { operationId: 'live', tags: ['health'], description: 'The process answers.', response: { 200: done } },
    },
    async () => ({ done: true as const }),
  )

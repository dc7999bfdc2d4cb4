import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { done, problems } from '../schemas/common.ts'

const body = z.object({ current: z.string().max(200), next: z.string().min(12).max(200) })

/** Changes the own password; every other session of the account ends. */
export const password = (app: App, deps: Deps) =>
  app.post(
    '/api/me/password',
    {
      schema: {
        operationId: 'changePassword',
        tags: ['account'],
        description: 'Changes the own password (12 characters at least); every other session of the account ends.',
        body,
        response: { 200: done, ...problems },
      },
    },
    async (request, reply) => {
      reply.header('set-cookie', await deps.accounts.changePassword(request.body, request))
      return { done: true as const }
    },
  )

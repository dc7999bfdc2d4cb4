import type { App, Deps } from '../deps.ts'
import { done, problems } from '../schemas/common.ts'

/** Ends the session, here and in the database. */
export const signOut = (app: App, deps: Deps) =>
  app.post(
    '/api/sign-out',
    {
      schema: {
        operationId: 'signOut',
        tags: ['account'],
        description: 'Ends the session.',
        response: { 200: done, ...problems },
      },
    },
    async (request, reply) => {
      reply.header('set-cookie', await deps.accounts.signOut(request))
      return { done: true as const }
    },
  )

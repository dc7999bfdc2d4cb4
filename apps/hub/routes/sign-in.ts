import type { RateLimitOptions } from '@fastify/rate-limit'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { problem } from '../schemas/common.ts'
import { me, meOf } from './me.ts'

const body = z.object({ email: z.string().max(320), password: z.string().max(200) })

const perAddress: RateLimitOptions = { groupId: 'sign-in-address', max: 30, timeWindow: '1 minute' }

// Counted by address and account together, so that nobody can shut another out by guessing from elsewhere.
const perAccount: RateLimitOptions = {
  groupId: 'sign-in-account',
  max: 10,
  timeWindow: '5 minutes',
  keyGenerator: (request) => `${request.ip} ${(request.body as z.infer<typeof body>).email.toLowerCase()}`,
}

/** Signs a person in; the session travels in a cookie that scripts cannot read. */
export const signIn = (app: App, deps: Deps) =>
  app.post(
    '/api/sign-in',
    {
      config: { open: true },
      preHandler: [app.rateLimit(perAddress), app.rateLimit(perAccount)],
      schema: {
        operationId: 'signIn',
        tags: ['account'],
        description: 'Signs in. A wrong email and a wrong password answer alike.',
        body,
        response: { 200: me, 400: problem, 401: problem, 403: problem, 429: problem },
      },
    },
    async (request, reply) => {
      const { person, cookies } = await deps.accounts.signIn(request.body, request)
      reply.header('set-cookie', cookies)
      return meOf(deps, person)
    },
  )

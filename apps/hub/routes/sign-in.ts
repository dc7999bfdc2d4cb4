import type { CreateRateLimitOptions } from '@fastify/rate-limit'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { Refusal } from '../problem.ts'
import { problem } from '../schemas/common.ts'
import { me, meOf } from './me.ts'

const body = z.object({ email: z.string().max(320), password: z.string().max(200) })

const perAddress: CreateRateLimitOptions = {
  max: 30,
  timeWindow: '1 minute',
  keyGenerator: ({ ip }) => `address ${ip}`,
}

// Counted by address and account together, so that nobody can shut another out by guessing from elsewhere.
const perAccount: CreateRateLimitOptions = {
  max: 10,
  timeWindow: '5 minutes',
  keyGenerator: (request) => `account ${request.ip} ${(request.body as z.infer<typeof body>).email.toLowerCase()}`,
}

/** Signs a person in; the session travels in a cookie that scripts cannot read. */
export const signIn = (app: App, deps: Deps) => {
  const limits = [app.createRateLimit(perAddress), app.createRateLimit(perAccount)]
  app.post(
    '/api/sign-in',
    {
      config: { open: true },
      schema: {
        operationId: 'signIn',
        tags: ['account'],
        description: 'Signs in. A wrong email and a wrong password answer alike.',
        body,
        response: { 200: me, 400: problem, 401: problem, 403: problem, 429: problem },
      },
    },
    async (request, reply) => {
      for (const count of limits) {
        const tries = await count(request)
        if (!tries.isAllowed && tries.isExceeded) throw new Refusal(429, 'too-many-requests')
      }
      const { person, cookies } = await deps.accounts.signIn(request.body, request)
      reply.header('set-cookie', cookies)
      return meOf(deps, person)
    },
  )
}

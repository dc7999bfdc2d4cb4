import { loadPriorAuth, loadPriorAuthSteps, loadPriorAuthUses } from '@mortar/store/read/prior-auths'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { idInUrl, problems } from '../schemas/common.ts'
import { priorAuthWithSteps } from '../schemas/prior-auth.ts'

/** One prior authorization with every step it took. Looking is noted in the audit log. */
export const priorAuthRoute = (app: App, { read, desk }: Deps) =>
  app.get(
    '/api/prior-auths/:number',
    {
      schema: {
        operationId: 'getPriorAuth',
        tags: ['prior-auths'],
        description:
          'One prior authorization: its terms, what was asked, what was used of it, every step. The look is audited.',
        params: z.object({ number: idInUrl }),
        response: { 200: priorAuthWithSteps, ...problems },
      },
    },
    async ({ person, params: { number } }) => {
      const [priorAuth, steps, uses] = await read(person.tenantId, (tx) =>
        Promise.all([loadPriorAuth(tx, number), loadPriorAuthSteps(tx, number), loadPriorAuthUses(tx, number)]),
      )
      const { lineageId } = found(priorAuth)
      await desk.noteLook(person, { action: 'prior-auth.read', lineageIds: [lineageId] })
      const asked = (await desk.priorAuthAsked(person, number)) ?? null
      return { priorAuth: priorAuth!, steps, asked, uses }
    },
  )

import type { PriorAuthEntry } from '@mortar/journeys/prior-auth-enter'
import { isIssue } from '@mortar/values/issue'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { Refusal } from '../problem.ts'
import { problems, reason } from '../schemas/common.ts'
import { priorAuth, priorAuthTerms } from '../schemas/prior-auth.ts'

/** Grants an authorization that no pharmacy asked for. */
export const priorAuthEnter = (app: App, { desk }: Deps) =>
  app.post(
    '/api/prior-auths',
    {
      schema: {
        operationId: 'enterPriorAuth',
        tags: ['prior-auths'],
        description: 'Grants an authorization that no pharmacy asked for.',
        body: z.strictObject({
          memberKey: z.string().min(1).max(40),
          note: reason,
          terms: priorAuthTerms.required({ drug: true, effectiveOn: true, expiresOn: true }),
        }),
        response: { 200: priorAuth, ...problems },
      },
    },
    async ({ person, body: { memberKey, note, terms } }) => {
      const entered = await desk.enterPriorAuth(person, {
        memberKey,
        note,
        terms: terms as unknown as PriorAuthEntry['terms'],
      })
      if (!isIssue(entered)) return entered
      throw new Refusal(400, entered.code, entered.hint, entered.where)
    },
  )

import type { PriorAuthTerms } from '@mortar/journeys/prior-auth'
import { isIssue } from '@mortar/values/issue'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { Refusal } from '../problem.ts'
import { idInUrl, problems, reason } from '../schemas/common.ts'
import { priorAuth, priorAuthTerms } from '../schemas/prior-auth.ts'

const statuses: Readonly<Record<string, number>> = { 'prior-auth-unknown': 404, 'prior-auth-not-waiting': 409 }

/** Grants or denies an authorization that waits, or takes one back. */
export const priorAuthDecide = (app: App, { desk }: Deps) =>
  app.post(
    '/api/prior-auths/:number/decide',
    {
      schema: {
        operationId: 'decidePriorAuth',
        tags: ['prior-auths'],
        description:
          'Grants or denies an authorization that waits, or takes one back. 409 when it was decided already.',
        params: z.object({ number: idInUrl }),
        body: z.strictObject({
          outcome: z.enum(['approve', 'deny', 'withdraw']),
          note: reason,
          terms: priorAuthTerms.optional(),
        }),
        response: { 200: priorAuth, ...problems },
      },
    },
    async ({ person, params: { number }, body: { outcome, note, terms } }) => {
      const given = terms as Partial<PriorAuthTerms> | undefined
      const decided = await desk.decidePriorAuth(person, { number, outcome, note, terms: given })
      if (!isIssue(decided)) return decided
      const { code, hint, where } = decided
      throw new Refusal(statuses[code] ?? 400, code, hint, where)
    },
  )

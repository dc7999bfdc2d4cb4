import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { day, problems } from '../schemas/common.ts'

const member = z
  .object({
    memberKey: z.string(),
    name: z.string(),
    birthOn: day,
    planCode: z.string().nullable(),
    effectiveOn: day.nullable(),
    terminatedOn: day.nullable(),
  })
  .meta({ id: 'TryMember' })

/** People to try a claim with. What is sought travels in the body: a name has no place in an address. The look is audited. */
export const claimTryMembers = (app: App, { desk }: Deps) =>
  app.post(
    '/api/claims/try/members',
    {
      schema: {
        operationId: 'findTryMembers',
        tags: ['claims'],
        description: 'Members by key, cardholder id or family name (`Sample` or `Sample, Pat`); 20 at most. Audited.',
        body: z.strictObject({ sought: z.string().trim().min(2).max(80) }),
        response: { 200: z.array(member), ...problems },
      },
    },
    async ({ person, body: { sought } }) =>
      (await desk.membersToTry(person, sought)).map(({ memberKey, firstName, lastName, birthOn, ...span }) => ({
        memberKey,
        name: `${lastName}, ${firstName}`,
        birthOn,
        planCode: span.planCode,
        effectiveOn: span.effectiveOn,
        terminatedOn: span.terminatedOn,
      })),
  )

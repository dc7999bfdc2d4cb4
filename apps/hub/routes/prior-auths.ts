import { listPriorAuths } from '@mortar/store/read/prior-auths'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { pageOf, paging, problems } from '../schemas/common.ts'
import { priorAuth, priorAuthStatus } from '../schemas/prior-auth.ts'

const querystring = z.object({
  status: priorAuthStatus.optional(),
  member: z.string().trim().min(1).max(80).optional().describe('Member key.'),
  ...paging,
})

/** Prior authorizations, the oldest first. That these were looked at is noted in the audit log. */
export const priorAuths = (app: App, { read, desk }: Deps) =>
  app.get(
    '/api/prior-auths',
    {
      schema: {
        operationId: 'listPriorAuths',
        tags: ['prior-auths'],
        description: 'Prior authorizations, the oldest first. The look is audited.',
        querystring,
        response: { 200: pageOf(priorAuth), ...problems },
      },
    },
    async ({ person, query }) => {
      const page = await read(person.tenantId, (tx) => listPriorAuths(tx, query))
      const lineageIds = page.items.map(({ lineageId }) => lineageId)
      if (lineageIds.length > 0) await desk.noteLook(person, { action: 'prior-auth.list', lineageIds })
      return page
    },
  )

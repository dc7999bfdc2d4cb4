import type { FastifyInstance } from 'fastify'
import { type PageQuery, pageFields, pageOf } from './paging.ts'
import { errors } from './rest-faults.ts'
import type { Tpa } from './tpa.ts'

const querystring = { type: 'object', properties: { updatedSince: { type: 'string' }, ...pageFields } }

/** Routes of the claims system for members: the list, whole or changed since an instant, in the order of their ids. */
export function memberRoutes(app: FastifyInstance, tpa: Tpa) {
  app.get<{ Querystring: PageQuery & { updatedSince?: string } }>(
    '/members',
    { schema: { querystring }, config: { place: 'members' } },
    async (request, reply) => {
      const since = Date.parse(request.query.updatedSince ?? '1970-01-01')
      if (Number.isNaN(since))
        return reply.code(400).send(errors('INVALID', 'Write an instant or a day.', 'updatedSince'))
      const changed = [...tpa.members().values()].filter((member) => Date.parse(member.updatedAt) >= since)
      return pageOf(request, { name: 'members', items: changed.sort((a, b) => (a.memberId < b.memberId ? -1 : 1)) })
    },
  )
  app.get<{ Params: { memberId: string } }>(
    '/members/:memberId',
    { config: { place: 'members' } },
    async (request, reply) => {
      const member = tpa.members().get(request.params.memberId)
      return member ?? reply.code(404).send(errors('MEMBER_NOT_FOUND', 'No such member.'))
    },
  )
}

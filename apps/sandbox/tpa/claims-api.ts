import { dayAt } from '@mortar/testkit/days'
import { groups } from '@mortar/testkit/people'
import type { FastifyInstance } from 'fastify'
import { type ClaimBody, type HeldClaim, totalsOf } from './claims.ts'
import { type PageQuery, pageFields, pageOf } from './paging.ts'
import { errors, faultAfterClaim, faultInPlaceOfClaim } from './rest-faults.ts'
import type { Tpa } from './tpa.ts'

const money = { type: 'string', pattern: '^-?\\d{1,10}\\.\\d{2}$' }

const claimSchema = {
  type: 'object',
  required: ['externalClaimId', 'version', 'type', 'memberId', 'serviceDate', 'ndc', 'planPaid', 'memberPaid'],
  properties: {
    externalClaimId: { type: 'string', minLength: 1, maxLength: 40 },
    version: { type: 'integer', minimum: 1, maximum: 99 },
    type: { enum: ['ORIGINAL', 'REVERSAL', 'ADJUSTMENT'] },
    memberId: { type: 'string', minLength: 1, maxLength: 40 },
    relationship: { enum: ['SELF', 'SPOUSE', 'CHILD', 'OTHER'] },
    serviceDate: { type: 'string', format: 'date' },
    ndc: { type: 'string', pattern: '^\\d{11}$' },
    quantity: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
    daysSupply: { type: 'integer', minimum: 0 },
    planPaid: money,
    memberPaid: money,
    deductible: money,
  },
}

const messages = {
  ORIGINAL_NOT_FOUND: 'There is no claim that this version could follow.',
  REVERSAL_AMOUNT_DIFFERS: 'A reversal must take back exactly what was paid.',
  IDEMPOTENCY_KEY_REUSED: 'The Idempotency-Key was used for another claim.',
}

/** Routes of the claims system for pharmacy claims: take one, list, totals. */
export function claimRoutes(app: FastifyInstance, tpa: Tpa) {
  app.post<{ Params: { groupId: string }; Body: ClaimBody }>(
    '/groups/:groupId/pharmacy-claims',
    { schema: { body: claimSchema }, config: { place: 'claims' } },
    async (request, reply) => {
      if (await faultInPlaceOfClaim(tpa.faults, reply)) return reply
      const { groupId } = request.params
      const idempotencyKey = request.headers['idempotency-key']
      if (typeof idempotencyKey !== 'string' || idempotencyKey === '')
        return reply.code(400).send(errors('IDEMPOTENCY_KEY_MISSING', 'Send an Idempotency-Key.'))
      if (!groups.some((group) => group === groupId))
        return reply.code(404).send(errors('GROUP_NOT_FOUND', 'No such group.'))
      if (!tpa.members().has(request.body.memberId))
        return reply.code(422).send(errors('MEMBER_NOT_FOUND', 'No such member.', 'memberId'))
      const now = tpa.clock.now()
      const loaded = { loadedAt: now.toISOString(), loadedOn: dayAt(now, 'America/Chicago') }
      const answer = await tpa.claims.take({ ...request.body, groupId, idempotencyKey, ...loaded })
      if (faultAfterClaim(tpa.faults, reply)) return reply
      if (answer.kind === 'refused') return reply.code(422).send(errors(answer.code, messages[answer.code]))
      const { claimId, externalClaimId, version } = answer.claim
      if (answer.kind === 'duplicate')
        return reply.code(409).send({ code: 'DUPLICATE_CLAIM', claimId, externalClaimId, version })
      return reply.code(201).send({ claimId, externalClaimId, version, loadedAt: answer.claim.loadedAt })
    },
  )
  app.get<{ Querystring: ClaimQuery & PageQuery }>(
    '/pharmacy-claims',
    { schema: { querystring: { type: 'object', properties: { ...queryFields, ...pageFields } } } },
    async (request) => {
      const claims = matching(tpa.claims.list(), request.query)
      return pageOf(request, { name: 'claims', items: claims })
    },
  )
  app.get<{ Querystring: ClaimQuery }>(
    '/pharmacy-claims/summary',
    { schema: { querystring: { type: 'object', properties: queryFields } } },
    async (request) => totalsOf(matching(tpa.claims.list(), request.query)),
  )
}

interface ClaimQuery {
  readonly loadedOn?: string
  readonly externalClaimId?: string
  readonly memberId?: string
  readonly groupId?: string
}

const queryFields = {
  loadedOn: { type: 'string', format: 'date' },
  externalClaimId: { type: 'string' },
  memberId: { type: 'string' },
  groupId: { type: 'string' },
}

/** Claims that have every value asked for. */
const matching = (
  claims: readonly HeldClaim[],
  { loadedOn, externalClaimId, memberId, groupId }: ClaimQuery,
): HeldClaim[] =>
  claims.filter(
    (claim) =>
      (loadedOn === undefined || claim.loadedOn === loadedOn) &&
      (externalClaimId === undefined || claim.externalClaimId === externalClaimId) &&
      (memberId === undefined || claim.memberId === memberId) &&
      (groupId === undefined || claim.groupId === groupId),
  )

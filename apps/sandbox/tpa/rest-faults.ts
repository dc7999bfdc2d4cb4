import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { delayMsOf, type FaultBook, type FaultRequest, type RestPlace } from '../faults.ts'
import type { TokenDesk } from './tokens.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Where faults can be limited to. */
    place?: RestPlace
  }
}

const beforeKinds = ['timeout-before', 'reset', 'error-500', 'rate-429', 'token-expired', 'slow'] as const

/** Every request may meet a fault before anything is done for it. */
export function faultsBefore(app: FastifyInstance, faults: FaultBook, tokens: TokenDesk) {
  app.addHook('onRequest', async (request, reply) => {
    const fault = faults.take('rest', beforeKinds, request.routeOptions.config.place)
    if (fault) await suffer(fault, reply, tokens)
    return reply.sent ? reply : undefined
  })
}

async function suffer(fault: FaultRequest, reply: FastifyReply, tokens: TokenDesk) {
  if (fault.kind === 'timeout-before') reply.hijack()
  if (fault.kind === 'reset') cut(reply)
  if (fault.kind === 'error-500') await reply.code(500).send(errors('INTERNAL', 'Something broke.'))
  if (fault.kind === 'rate-429')
    await reply.code(429).header('retry-after', '1').send(errors('RATE_LIMITED', 'Too many requests.'))
  if (fault.kind === 'token-expired') tokens.forgetAll()
  if (fault.kind === 'slow') await sleep(delayMsOf(fault))
}

/** A claim may meet a fault in place of being taken. True when it did, and the answer is given. */
export async function faultInPlaceOfClaim(faults: FaultBook, reply: FastifyReply): Promise<boolean> {
  const fault = faults.take('rest', ['conflict-409', 'ok-with-error-body'], 'claims')
  if (fault?.kind === 'conflict-409')
    await reply.code(409).send({ code: 'BUSY', message: 'The member is being changed.' })
  if (fault?.kind === 'ok-with-error-body') await reply.code(200).send(errors('INTERNAL', 'The claim was not stored.'))
  return fault !== undefined
}

/** A claim that has been taken may still get no answer. True when that is so. */
export function faultAfterClaim(faults: FaultBook, reply: FastifyReply): boolean {
  const fault = faults.take('rest', ['timeout-after-commit', 'reset-after-commit'], 'claims')
  if (fault?.kind === 'timeout-after-commit') reply.hijack()
  if (fault?.kind === 'reset-after-commit') cut(reply)
  return fault !== undefined
}

/** The error body of the claims system. */
export const errors = (code: string, message: string, field?: string) => ({
  errors: [{ code, message, ...(field !== undefined && { field }) }],
})

function cut(reply: FastifyReply) {
  reply.hijack()
  reply.raw.socket?.resetAndDestroy()
}

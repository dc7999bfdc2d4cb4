import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App, Deps } from './deps.ts'
import type { Person } from './desk.ts'
import { Refusal } from './problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Set on every route that is not open. */
    person: Person
  }
  interface FastifyContextConfig {
    /** Needs no session: health, sign-in, and the console's own files. */
    readonly open?: true
    /** Also opened by the bearer token for metrics. */
    readonly metricsToken?: true
  }
}

/**
 * Lets only signed-in people through, except on routes that say they are open. A request that the console makes by itself
 * (`x-background: true`, and the stream of changes) does not count as a person's doing: the session still ends when idle.
 */
export const guardSessions = (app: App, deps: Deps): void => {
  app.decorateRequest('person')
  app.addHook('onRequest', async (request, reply) => {
    const { config } = request.routeOptions
    if (request.is404 || config.open || (config.metricsToken && hasToken(request, deps.metricsToken))) return
    const signedIn = await deps.accounts.whoIs(request, isPersonal(request))
    if (!signedIn) throw new Refusal(401, 'signed-out')
    request.person = signedIn.person
    keepCookies(reply, signedIn.cookies)
  })
}

const isPersonal = ({ headers }: FastifyRequest) =>
  headers['x-background'] !== 'true' && headers.accept !== 'text/event-stream'

const hasToken = ({ headers }: FastifyRequest, token: string | undefined) =>
  token !== undefined && sameText(headers.authorization ?? '', `Bearer ${token}`)

const keepCookies = (reply: FastifyReply, cookies: readonly string[]) => {
  if (cookies.length > 0) reply.header('set-cookie', cookies)
}

// Hashes have one length, and comparing them takes one time.
const sameText = (one: string, other: string) => timingSafeEqual(hashOf(one), hashOf(other))

const hashOf = (text: string) => createHash('sha256').update(text).digest()

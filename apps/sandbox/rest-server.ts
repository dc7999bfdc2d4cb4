import fastify from 'fastify'
import { type Controlled, controlRoutes } from './control-api.ts'
import { type Tpa, tpaRoutes } from './tpa/tpa.ts'

/** What `startRest` needs. Port 0 takes any free one. */
export interface RestOptions {
  readonly port: number
  readonly tpa: Tpa
  readonly controlled: Omit<Controlled, 'answers'>
}

/** A running HTTP server on loopback. */
export interface RestServer {
  readonly port: number
  stop(): Promise<void>
}

const bodyLimit = 64 * 1024 * 1024

/** Serves the claims system's API under `/v2` and the control routes under `/_sandbox`. */
export async function startRest({ port, tpa, controlled }: RestOptions): Promise<RestServer> {
  const answers = new Map<string, number>()
  // What is said to be a number must come as one, and what is not known is refused or kept, never dropped.
  const ajv = { customOptions: { removeAdditional: false, coerceTypes: false } } as const
  // Connections that a fault left without an answer must not hold up the end.
  const app = fastify({ forceCloseConnections: true, bodyLimit, ajv })
  app.addHook('onResponse', async (request, reply) => {
    const answer = `${request.method} ${request.routeOptions.url} ${reply.statusCode}`
    answers.set(answer, (answers.get(answer) ?? 0) + 1)
  })
  app.register(async (scope) => tpaRoutes(scope, tpa), { prefix: '/v2' })
  app.register(async (scope) => controlRoutes(scope, { ...controlled, answers }), { prefix: '/_sandbox' })
  await app.listen({ port, host: '127.0.0.1' })
  return { port: (app.server.address() as { port: number }).port, stop: () => app.close() }
}

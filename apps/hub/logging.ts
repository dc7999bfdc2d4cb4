import type { FastifyError, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { App } from './deps.ts'
import { problemOf } from './problem.ts'

/**
 * One line per request: method, route pattern, status and time. Never the address itself, which may hold a claim number,
 * never a header or a body; of an error its code and the places in our code it passed, never its message.
 */
export const logRequests = (app: App, log: Logger): void => {
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request
    const level = request.routeOptions.url?.startsWith('/health') ? 'debug' : 'info'
    log[level](
      { method, route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    )
  })
}

/** Answers every error as a problem, and logs those that are ours. */
export const tellErrors = (app: App, log: Logger): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, ...problem } = problemOf(error)
    if (status >= 500)
      log.error({ route: routeOf(request), code: problem.code, error: placesOf(error) }, 'request failed')
    return reply.code(status).send(problem)
  })
}

const routeOf = ({ routeOptions, is404 }: FastifyRequest) => (is404 ? 'unknown' : routeOptions.url)

const placesOf = ({ name, code, stack }: FastifyError) => ({
  name,
  code,
  stack: stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12),
})

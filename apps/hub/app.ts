import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import fastify from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { serveConsole } from './console.ts'
import type { App, Deps } from './deps.ts'
import { logRequests, tellErrors } from './logging.ts'
import { timeRequests } from './metrics.ts'
import { finishDocument } from './openapi-document.ts'
import { protect } from './protect.ts'
import { routes, watchRoutes } from './routes.ts'
import { guardSessions } from './session.ts'

const bodyLimitBytes = 1024 * 1024

/** The hub's web role: every route behind its guards. Nothing listens yet. */
export const buildApp = async (deps: Deps): Promise<App> => {
  const app = await buildWatchApp(deps, routes)
  await serveConsole(app, deps)
  return app
}

/** What is asked of any process to watch it, behind the same guards: health and figures. Nothing listens yet. */
export const buildWatchApp = async (deps: Deps, served = watchRoutes): Promise<App> => {
  const app = fastify({
    bodyLimit: bodyLimitBytes,
    // Only a proxy on this machine or network may say for whom it asks, and only where one is announced.
    trustProxy: deps.publicUrl === undefined ? false : ['loopback', 'uniquelocal'],
    requestTimeout: 0,
    forceCloseConnections: 'idle',
  }) as unknown as App
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  tellErrors(app, deps.log)
  logRequests(app, deps.log)
  timeRequests(app, deps.metrics.registry)
  protect(app, deps)
  guardSessions(app, deps)
  acceptFiles(app)
  await app.register(rateLimit, { global: false })
  await describe(app)
  await app.register(async (inner) => {
    for (const add of served) add(inner as unknown as App, deps)
  })
  return app
}

/** A file handed over by a person is passed on as a stream; its route counts the bytes. */
const acceptFiles = (app: App) =>
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))

const describe = (app: App) =>
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Mortar', version: '0.1.0', description: 'The hub of an open pharmacy-benefit platform.' },
    },
    transform: jsonSchemaTransform,
    transformObject: finishDocument,
  })

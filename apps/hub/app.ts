import swagger from '@fastify/swagger'
import fastify from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { App, Deps } from './deps.ts'
import { finishDocument } from './openapi-document.ts'
import { routes } from './routes.ts'

/** The hub's web role: every route, its contract, and nothing listening yet. */
export const buildApp = async (deps: Deps): Promise<App> => {
  const app = fastify({ logger: false }) as unknown as App
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Mortar', version: '0.1.0', description: 'The hub of an open pharmacy-benefit platform.' },
    },
    transform: jsonSchemaTransform,
    transformObject: finishDocument,
  })
  await app.register(async (inner) => {
    for (const add of routes) add(inner as unknown as App, deps)
  })
  return app
}

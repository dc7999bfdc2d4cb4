import type { App } from '../deps.ts'

/** This contract, for generated clients. */
export const openapi = (app: App) =>
  app.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    reply.type('application/json')
    return JSON.stringify(app.swagger())
  })

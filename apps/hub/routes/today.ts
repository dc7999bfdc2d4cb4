import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { problems } from '../schemas/common.ts'
import { today } from '../schemas/today.ts'
import { tellToday } from '../today/tell-today.ts'

const querystring = z.object({
  zone: z
    .string()
    .max(60)
    .refine(isTimeZone, 'not an IANA time zone')
    .default('UTC')
    .describe('IANA zone of the reader: whose day `day` counts.'),
})

/** The state of everything now. */
export const todayRoute = (app: App, deps: Deps) =>
  app.get(
    '/api/today',
    {
      schema: {
        operationId: 'getToday',
        tags: ['today'],
        description: 'What was expected, what came, what is open; the whole state now.',
        querystring,
        response: { 200: today, ...problems },
      },
    },
    async (request) => tellToday(deps, request.person.tenantId, request.query.zone),
  )

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}

import { listAlarms } from '@mortar/store/read/alarms'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { alarm } from '../schemas/alarm.ts'
import { pageOf, paging, problems } from '../schemas/common.ts'

const querystring = z.object({ state: z.enum(['open', 'closed']).default('open'), ...paging })

/** Alarms, latest first. */
export const alarms = (app: App, { read }: Deps) =>
  app.get(
    '/api/alarms',
    {
      schema: {
        operationId: 'listAlarms',
        tags: ['today'],
        description: 'Alarms, latest first.',
        querystring,
        response: { 200: pageOf(alarm), ...problems },
      },
    },
    async (request) => read(request.person.tenantId, (tx) => listAlarms(tx, request.query)),
  )

import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { done, idInUrl, problems } from '../schemas/common.ts'

/** Notes who has seen an alarm; it stays open until its cause is gone. */
export const alarmAcknowledge = (app: App, { desk }: Deps) =>
  app.post(
    '/api/alarms/:alarmId/acknowledge',
    {
      schema: {
        operationId: 'acknowledgeAlarm',
        tags: ['today'],
        description: 'Notes that a person has seen the alarm; it stays open until its cause is gone.',
        params: z.object({ alarmId: idInUrl }),
        response: { 200: done, ...problems },
      },
    },
    async (request) => {
      found(await desk.acknowledge(request.person, request.params.alarmId))
      return { done: true as const }
    },
  )

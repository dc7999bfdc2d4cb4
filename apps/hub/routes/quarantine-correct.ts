import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { done, id, problems, reason } from '../schemas/common.ts'

const field = z.string().min(1).max(80).describe('Field of the layout.')

/** Corrects one source field of a record, for its next replay; the bytes stay as they came. */
export const quarantineCorrect = (app: App, { desk }: Deps) => {
  app.post(
    '/api/quarantine/correct',
    {
      schema: {
        operationId: 'correctRecord',
        tags: ['quarantine'],
        description: 'Corrects one source field of a held or rejected record, for its next replay.',
        body: z.object({ lineageId: id, field, value: z.string().max(4_000), reason }),
        response: { 200: done, ...problems },
      },
    },
    async (request) => {
      found(await desk.correct(request.person, request.body))
      return { done: true as const }
    },
  )
  app.delete(
    '/api/quarantine/correct',
    {
      schema: {
        operationId: 'removeCorrection',
        tags: ['quarantine'],
        description: 'Takes a correction back.',
        body: z.object({ lineageId: id, field }),
        response: { 200: done, ...problems },
      },
    },
    async (request) => {
      found(await desk.removeCorrection(request.person, request.body.lineageId, request.body.field))
      return { done: true as const }
    },
  )
}

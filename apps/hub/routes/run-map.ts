import { mapBytes } from '@mortar/store/read/byte-map'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { idInUrl, problems } from '../schemas/common.ts'
import { byteMap } from '../schemas/run.ts'

const querystring = z.object({
  buckets: z.coerce.number().int().min(1).max(2_000).default(500).describe('At most so many stretches.'),
})

/** What became of every byte of the run's file, for a picture. */
export const runMap = (app: App, { read }: Deps) =>
  app.get(
    '/api/runs/:runId/map',
    {
      schema: {
        operationId: 'getRunMap',
        tags: ['runs'],
        description:
          'Stretches of the file by outcome, in order, without gaps. A stretch that holds several outcomes shows the one most worth seeing.',
        params: z.object({ runId: idInUrl }),
        querystring,
        response: { 200: byteMap, ...problems },
      },
    },
    async (request) =>
      found(await read(request.person.tenantId, (tx) => mapBytes(tx, { ...request.params, ...request.query }))),
  )

import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { App, Deps } from '../deps.ts'
import { found } from '../problem.ts'
import { id, problems } from '../schemas/common.ts'

/** Takes a file from a person's hands, as if the partner had laid it down. The body is the file itself, streamed. */
export const feedUpload = (app: App, { desk }: Deps) =>
  app.post(
    '/api/feeds/:partner/:feed/upload',
    {
      schema: {
        operationId: 'uploadFile',
        tags: ['partners'],
        description: 'Takes a file from a person’s hands: the body is the file (application/octet-stream).',
        consumes: ['application/octet-stream'],
        params: z.object({ partner: z.string().max(100), feed: z.string().max(100) }),
        querystring: z.object({ fileName: z.string().regex(/^[^/\\\0]{1,200}$/, 'a file name without a path') }),
        body: z.any().meta({ type: 'string', format: 'binary' }),
        response: { 200: z.object({ runId: id.nullable() }), ...problems },
      },
    },
    async (request) => {
      const feedId = `${request.params.partner}/${request.params.feed}`
      const file = { feedId, fileName: request.query.fileName, content: request.body as Readable }
      return found(await desk.upload(request.person, file))
    },
  )
